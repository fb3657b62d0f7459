/** Kills a process in the middle of its decisions, again and again, and looks at what is on the disk afterwards. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { verifyFile } from '../../src/main/services/verify-file'
import { findActRows } from '../../src/main/store/acts'
import type { DatabaseFile } from '../../src/main/store/database'
import { StoreError } from '../../src/main/store/problem'
import { openAsIs } from '../../src/main/store/workspace-file'
import type { Chance } from '../support/generator/chance'

export interface KillResult {
  /** Decisions that the process had confirmed before it was killed. */
  readonly confirmed: number
  /** Confirmed, but not in the log. */
  readonly lost: readonly string[]
  /** What `verify` found wrong. */
  readonly faults: readonly string[]
  /** It was killed before it could enter anything. */
  readonly isEarly: boolean
}

export interface KillPlan {
  /** Command and its first arguments, to which workspace and report are added. */
  readonly command: readonly string[]
  readonly workspace: string
  readonly report: string
  readonly chance: Chance
  /** Milliseconds after the process said that it is ready; now and then it is killed while it still begins. */
  readonly longestMs: number
}

/** The moment of the kill is chance; nothing is asserted about how long anything takes. */
export async function killOnce({ command, workspace, report, chance, longestMs }: KillPlan): Promise<KillResult> {
  const [program, ...args] = command
  if (program === undefined) throw new Error('bug: no command')
  const child = spawn(program, [...args, workspace, report], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let errors = ''
  let timer: NodeJS.Timeout | null = null
  const killLater = (): void => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), chance.int(0, longestMs))
  }
  if (chance.odds(0.1)) killLater()
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    if (out.includes('ready')) killLater()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const signal = await new Promise((resolve) => child.once('close', (_code, how) => resolve(how)))
  if (signal !== 'SIGKILL') throw new Error(`the process ended by itself: ${errors}`)
  // a line without its end was cut off by the kill
  const lines = out.split('\n').slice(0, -1)
  const confirmed = lines.flatMap((line) => (line.startsWith('confirmed ') ? line.split(' ').slice(1) : []))
  if (!existsSync(workspace)) return { confirmed: 0, lost: confirmed, faults: [], isEarly: true }
  return { ...look(workspace, confirmed), confirmed: confirmed.length, isEarly: confirmed.length === 0 }
}

function look(workspace: string, confirmed: readonly string[]): Pick<KillResult, 'lost' | 'faults'> {
  let file: DatabaseFile
  try {
    // SQLite itself recovers the log here, as it does when the app is started again
    file = openAsIs(workspace)
  } catch (error) {
    // killed before the first transaction made it a workspace: an empty file, from which the app begins anew
    const isUnbegun = error instanceof StoreError && error.problem === 'not-a-workspace' && confirmed.length === 0
    if (isUnbegun) return { lost: [], faults: [] }
    throw error
  }
  const there = new Set(findActRows(file.db).map((row) => String(row['id'])))
  file.close()
  return {
    lost: confirmed.filter((id) => !there.has(id)),
    faults: verifyFile(workspace).faults.map(({ message }) => message.en),
  }
}
