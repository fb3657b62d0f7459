/** The command line from arguments to exit code, with the process handed in so that it can be tested. */

import type { Writable } from 'node:stream'
import type { Language } from '../../shared/words/say'
import type { WorkerPool } from '../worker/client'
import {
  readArguments,
  type CheckArguments,
  type CompareArguments,
  type MemoArguments,
  type VerifyArguments,
} from './arguments'
import { check, type ExitCode, type Tool } from './check'
import { compareFiles } from './compare'
import { fileOutput, streamOutput, type Output } from './output'
import { help, said } from './words'

export interface CliDeps {
  readonly tool: Tool
  readonly stdout: Writable
  readonly stderr: Writable
  /** Standard error is a terminal: a bar may be drawn. */
  readonly isTerminal: boolean
  readonly openPool: () => WorkerPool
  /** ISO time, and minutes east of Greenwich in which times are printed. */
  readonly clock: { readonly now: () => string; readonly offset: () => number }
  /** Prints a page to PDF; null where the engine that does it is not installed. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
  /** Tells the temporary files of two runs apart. */
  readonly unique: string
  /** Runs when a person interrupts. */
  readonly onInterrupt: (clean: () => Promise<void>) => void
}

export async function runCli(argv: readonly string[], deps: CliDeps): Promise<ExitCode> {
  const given = readArguments(argv)
  const stdout = streamOutput(deps.stdout)
  switch (given.kind) {
    case 'help':
      await stdout.write(help[given.lang])
      return 0
    case 'version':
      await stdout.write(`${deps.tool.name} ${deps.tool.version} (${deps.tool.ruleSet})\n`)
      return 0
    case 'wrong':
      deps.stderr.write(`${given.message[given.lang]}\n`)
      return 2
    case 'memo':
      return runMemo(given, deps)
    case 'verify':
      return runVerify(given, deps, stdout)
    case 'compare':
      return runCompare(given, deps, stdout)
    case 'check':
      return runCheck(given, deps, stdout)
  }
}

async function runVerify(given: VerifyArguments, deps: CliDeps, output: Output): Promise<ExitCode> {
  const warn = (line: string): void => void deps.stderr.write(`${line}\n`)
  try {
    // the database is loaded only where one is asked for
    const { verify } = await import('./verify')
    const exit = await verify(given, { tool: deps.tool, output, warn, openPool: deps.openPool })
    await output.finish()
    return exit
  } catch (error) {
    warn(said.failed(reasonOf(error))[given.lang])
    return 2
  }
}

async function runMemo(given: MemoArguments, deps: CliDeps): Promise<ExitCode> {
  const warn = (line: string): void => void deps.stderr.write(`${line}\n`)
  const pool = deps.openPool()
  try {
    // what writes papers is loaded only where one is asked for
    const { memo } = await import('./memo')
    return await memo(given, {
      pool,
      tool: deps.tool,
      warn,
      unique: deps.unique,
      printPdf: deps.printPdf,
      ...deps.clock,
    })
  } catch (error) {
    warn(said.failed(reasonOf(error))[given.lang])
    return 2
  } finally {
    await pool.close()
  }
}

async function runCompare(given: CompareArguments, deps: CliDeps, output: Output): Promise<ExitCode> {
  const warn = (line: string): void => void deps.stderr.write(`${line}\n`)
  const pool = deps.openPool()
  try {
    const exit = await compareFiles(given, { pool, output, warn })
    await output.finish()
    return exit
  } catch (error) {
    warn(said.failed(reasonOf(error))[given.lang])
    return 2
  } finally {
    await pool.close()
  }
}

async function runCheck(given: CheckArguments, deps: CliDeps, stdout: Output): Promise<ExitCode> {
  const { lang, out } = given
  const warn = (line: string): void => void deps.stderr.write(`${eraser(deps.isTerminal)}${line}\n`)
  let output = stdout
  try {
    if (out !== null) output = await fileOutput(out, deps.unique)
  } catch (error) {
    warn(said.cannotWrite(out ?? said.standardOutput[lang], reasonOf(error))[lang])
    return 2
  }
  deps.onInterrupt(output.discard)
  const pool = deps.openPool()
  try {
    const exit = await check(given, { pool, tool: deps.tool, output, warn, progress: bar(deps, lang) })
    if (deps.isTerminal) deps.stderr.write(eraser(true))
    return await finish(output, given, exit, warn)
  } catch (error) {
    await output.discard()
    warn(
      (isOfFileSystem(error)
        ? said.cannotWrite(out ?? said.standardOutput[lang], reasonOf(error))
        : said.failed(reasonOf(error)))[lang],
    )
    return 2
  } finally {
    await pool.close()
  }
}

async function finish(
  output: Output,
  { out, lang }: CheckArguments,
  exit: ExitCode,
  warn: (line: string) => void,
): Promise<ExitCode> {
  try {
    await output.finish()
    return exit
  } catch (error) {
    warn(said.cannotWrite(out ?? said.standardOutput[lang], reasonOf(error))[lang])
    return 2
  }
}

function eraser(isTerminal: boolean): string {
  return isTerminal ? '\r\u001B[2K' : ''
}

function bar(deps: CliDeps, lang: Language): (done: number) => void {
  if (!deps.isTerminal) return () => {}
  return (done) => void deps.stderr.write(`${eraser(true)}${said.progress(done)[lang]}`)
}

/** Reading files never throws, so what the file system throws comes from writing. */
function isOfFileSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
