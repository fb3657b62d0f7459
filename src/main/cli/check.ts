/** `crossfoot check`: reads files, runs the checks, prints what they come to, and says it in the exit code. */

import type { Bilingual, PriorSubject } from '../../shared/checks/check'
import { callsForCorrection } from '../../shared/review/counts'
import type { Language } from '../../shared/words/say'
import { loadFile } from '../services/load-file'
import type { WorkerPool } from '../worker/client'
import type { CheckArguments } from './arguments'
import { examinePaths } from './examine-paths'
import { reportJson, type ExaminedFile } from './json'
import type { Output } from './output'
import { reportText } from './text'
import { said } from './words'

export interface Tool {
  readonly name: string
  readonly version: string
  readonly ruleSet: string
}

export interface CheckDeps {
  readonly pool: WorkerPool
  readonly tool: Tool
  readonly output: Output
  /** One line for standard error. */
  readonly warn: (line: string) => void
  /** How many files are done, for a bar on a terminal. */
  readonly progress: (done: number) => void
}

export type ExitCode = 0 | 1 | 2

/** Printing stops quietly where nobody reads any more. */
export async function check(given: CheckArguments, deps: CheckDeps): Promise<ExitCode> {
  const { lang, format } = given
  const prior = given.prior === null ? null : await readPrior(given.prior, deps.pool)
  if (prior && !prior.ok) {
    deps.warn(said.prior(prior.message)[lang])
    return 2
  }
  const onSkipped = (file: string): void => deps.warn(said.skipped(file)[lang])
  let done = 0
  let exit: ExitCode = 0
  const files = examinePaths(given.paths, { pool: deps.pool, prior: prior?.subject ?? null, onSkipped })
  if (format === 'json' && !(await deps.output.write(`{"tool":${JSON.stringify(deps.tool)},"reports":[`))) return exit
  for await (const file of files) {
    exit = worse(exit, exitOf(file))
    if (!(await deps.output.write(printed(file, format, lang, done === 0)))) return exit
    done += 1
    deps.progress(done)
  }
  if (format === 'json') await deps.output.write('\n]}\n')
  if (done === 0) {
    deps.warn(said.noReports()[lang])
    return 2
  }
  return exit
}

function printed(file: ExaminedFile, format: CheckArguments['format'], lang: Language, isFirst: boolean): string {
  if (format === 'text') return reportText(file, lang)
  const json = JSON.stringify(reportJson(file))
  return format === 'ndjson' ? `${json}\n` : `${isFirst ? '\n' : ',\n'}${json}`
}

function exitOf({ account }: ExaminedFile): ExitCode {
  if (account.status === 'unreadable') return 2
  return callsForCorrection(account) ? 1 : 0
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b
}

type Prior = { readonly ok: true; readonly subject: PriorSubject } | { readonly ok: false; readonly message: Bilingual }

async function readPrior(path: string, pool: WorkerPool): Promise<Prior> {
  const file = await loadFile(path, path)
  if (!file.ok) return { ok: false, message: file.problem.message }
  const [whole] = await pool.examine({
    wanted: 'whole',
    files: [{ name: path, bytes: file.bytes, encoding: null }],
  })
  if (whole?.examination) {
    const { document, form, report, facts } = whole.examination
    return { ok: true, subject: { document, form, report, facts } }
  }
  if (whole?.record.status !== 'unreadable') throw new Error('bug: a report was read and not handed over')
  return { ok: false, message: whole.record.error.message }
}
