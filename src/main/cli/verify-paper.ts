/** `crossfoot verify` of what was exported: against a workspace, against the reports themselves, or by itself. */

import { workspaceProblem } from '../../shared/review/workspace-problem'
import { say, type Language } from '../../shared/words/say'
import { loadFile } from '../services/load-file'
import { filesEvidence, workspaceEvidence, type Evidence } from '../services/papers/evidence'
import { verifyExported, type VerifiedFile } from '../services/papers/verify-file'
import { hashOf } from '../services/store-files'
import { problemOf, StoreError } from '../store/problem'
import { openAsIs } from '../store/workspace-file'
import type { WorkerPool } from '../worker/client'
import type { VerifyArguments } from './arguments'
import type { ExitCode, Tool } from './check'
import type { Output } from './output'
import { paperWords } from './words'

export interface VerifyDeps {
  readonly tool: Tool
  readonly output: Output
  /** One line for standard error. */
  readonly warn: (line: string) => void
  readonly openPool: () => WorkerPool
}

/** 0 = everything holds; 1 = something does not; 2 = a file could not be opened. */
export async function verifyPaperFile(given: VerifyArguments, bytes: Uint8Array, deps: VerifyDeps): Promise<ExitCode> {
  const { path, lang, format } = given
  const opened = await openEvidence(given, deps)
  if (opened === null) return 2
  const pool = deps.openPool()
  try {
    const verified = await verifyExported(bytes, opened.evidence, { pool, ruleSet: deps.tool.ruleSet })
    if (verified === null) {
      deps.warn(say(paperWords.notExported, lang, { path }))
      return 2
    }
    const text =
      format === 'json'
        ? `${JSON.stringify({ tool: deps.tool, file: path, ...verified })}\n`
        : report(path, verified, lang)
    await deps.output.write(text)
    return verified.holds ? 0 : 1
  } finally {
    opened.close()
    await pool.close()
  }
}

interface OpenEvidence {
  readonly evidence: Evidence | null
  readonly close: () => void
}

async function openEvidence(
  { workspace, originals, lang }: VerifyArguments,
  { warn }: VerifyDeps,
): Promise<OpenEvidence | null> {
  if (workspace !== null) {
    try {
      const file = openAsIs(workspace)
      return { evidence: workspaceEvidence(file.db, hashOf), close: file.close }
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      const { message, remedy } = workspaceProblem(problemOf(error), workspace)
      warn(`${message[lang]}${lang === 'en' ? ' ' : ''}${remedy[lang]}`)
      return null
    }
  }
  const files = new Map<string, Uint8Array>()
  for (const path of originals) {
    const file = await loadFile(path, path)
    if (!file.ok) {
      warn(file.problem.message[lang])
      return null
    }
    files.set(hashOf(file.bytes), file.bytes)
  }
  return { evidence: files.size === 0 ? null : filesEvidence(files), close: () => {} }
}

/** As many as a person reads; the JSON has them all. */
const mostListed = 30

function report(path: string, found: VerifiedFile, lang: Language): string {
  const { statements, numbers, faults, since, recomputed } = found
  const verdict = recomputed ? paperWords.holds : paperWords.unchanged
  const lines = [
    say(paperWords.file, lang, { path }),
    say(paperWords.counts, lang, { statements, numbers }),
    '',
    faults.length === 0 ? verdict[lang] : say(paperWords.fails, lang, { n: faults.length }),
    ...faults.slice(0, mostListed).map(({ message }) => `  - ${message[lang]}`),
    ...(faults.length > mostListed ? [say(paperWords.more, lang, { n: faults.length - mostListed })] : []),
    ...(since === null || since === 0 ? [] : [say(paperWords.since, lang, { n: since })]),
  ]
  return `${lines.join('\n')}\n`
}
