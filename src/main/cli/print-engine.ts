/** Prints a page to PDF with the app's own engine, started for this alone: the command line has no window of its own. */

import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printSwitches } from '../export/print-job'

/** Why there is no PDF, in the engine's own words. */
export class PrintEngineError extends Error {}

export interface PrintEngine {
  /** The program that runs the app. */
  readonly program: string
  /** Folder of the app, whose `package.json` names what to run. */
  readonly app: string
}

/** A page that takes longer than this is none that a person waits for. */
const longestMs = 120_000

/** Throws a `PrintEngineError`. */
export async function printWithEngine({ program, app }: PrintEngine, html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'crossfoot-print-'))
  try {
    const job = { from: join(folder, 'page.html'), to: join(folder, 'page.pdf') }
    await writeFile(job.from, html)
    // settings of its own, so that a window that is open does not take the job for a second start
    await run(program, [app, `--user-data-dir=${join(folder, 'app')}`, ...headless(), ...printSwitches(job)])
    return new Uint8Array(await readFile(job.to))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Without a display, the engine draws into memory. */
function headless(): readonly string[] {
  const isBlind = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  return isBlind ? ['--ozone-platform=headless'] : []
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: longestMs })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said = `${said}${piece.toString('utf8')}`.slice(-2_000)
    })
    child.on('error', (error) => reject(new PrintEngineError(error.message)))
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new PrintEngineError(said.trim().split('\n').at(-1) ?? String(code)))
    })
  })
}
