/** Verifies an exported paper: its originals are read and checked again, the paper is made anew, and both are compared. */

import { checks } from '../../../shared/checks/index'
import { isTold, stateAt, type ChainedAct, type Evidence, type StateAt } from './evidence'
import type { PaperFile, PaperInput, PaperReview } from '../../../shared/paper/input'
import type { Manifest } from '../../../shared/paper/manifest'
import { memoOf } from '../../../shared/paper/memo'
import { knownNumbers } from '../../../shared/paper/numbers'
import { statementsOf } from '../../../shared/paper/statements'
import { paperFault, verifyStatements, type PaperFault } from '../../../shared/paper/verify'
import { lockedRun } from '../../../shared/review/state'
import type { FoundPaper } from '../../export/found'
import type { WorkerPool } from '../../worker/client'
import type { Anew } from './anew'
import { besideIn } from './beside-in'
import { readMaterial } from './material'
import { issuesAnew } from './verify-issues'
import { readingDigest } from './reading-digest'

export interface VerifiedPaper {
  readonly holds: boolean
  readonly statements: number
  readonly numbers: number
  readonly faults: readonly PaperFault[]
  /** Acts on the engagement since the paper was written; null outside of one, or where it is not known. */
  readonly since: number | null
  /** The statements were made again from the evidence, not only compared with what was written. */
  readonly recomputed: boolean
}

/** @param evidence null = none at hand: only what was written can be compared */
export async function verifyPaper(
  found: FoundPaper,
  evidence: Evidence | null,
  deps: { readonly pool: WorkerPool; readonly ruleSet: string },
): Promise<VerifiedPaper> {
  const { manifest } = found
  if (manifest === null) {
    const fault = paperFault('evidence-missing', null, null, 'manifest')
    return { holds: false, statements: 0, numbers: 0, faults: [fault], since: null, recomputed: false }
  }
  const acts = manifest.engagement === null ? null : (evidence?.actsOf(manifest.engagement.id) ?? null)
  const anew =
    evidence === null ? { statements: null, known: [], faults: [] } : await makeAnew(manifest, evidence, acts, deps)
  const known = new Set(evidence === null ? numbersOfManifest(manifest) : anew.known)
  const verdict = verifyStatements(found.statements, manifest, anew.statements, known)
  const altered = found.bytesHold === false ? [paperFault('altered', null, 'PDF', 'SHA-256')] : []
  const faults = [...altered, ...anew.faults, ...verdict.faults]
  return {
    holds: faults.length === 0,
    statements: verdict.statements,
    numbers: verdict.numbers,
    faults,
    since: acts === null ? null : acts.filter(isTold).length - (manifest.engagement?.acts ?? 0),
    recomputed: anew.statements !== null,
  }
}

function numbersOfManifest({ statements }: Manifest): readonly string[] {
  const paper = statements.filter(({ origin }) => origin === 'generated').map(({ text }) => text)
  return knownNumbers(emptyPaper, paper)
}

const emptyPaper = { template: 'memo', language: 'zh', title: [], runningHead: '', parts: [] } as const

async function makeAnew(
  manifest: Manifest,
  evidence: Evidence,
  acts: readonly ChainedAct[] | null,
  { pool, ruleSet }: { readonly pool: WorkerPool; readonly ruleSet: string },
): Promise<Anew> {
  const none = (fault: PaperFault): Anew => ({ statements: null, known: numbersOfManifest(manifest), faults: [fault] })
  const missing = (what: string): Anew => none(paperFault('evidence-missing', null, null, what))
  const { engagement } = manifest
  if (engagement !== null && acts === null) return missing(`engagement ${engagement.id}`)
  const state = acts === null || engagement === null ? null : stateAt(acts, engagement.acts)
  if (engagement !== null && (state?.log?.hash ?? null) !== engagement.hash)
    return missing(`log ${engagement.hash ?? ''}`)
  if (manifest.template === 'issues') {
    return state === null ? missing('log') : issuesAnew(manifest, evidence, state, { pool, ruleSet })
  }
  const subject = fileIn(manifest, 'subject', evidence)
  if (subject === null) return missing('subject')
  const review = state?.review ?? null
  const report = engagement?.reportId ? review?.reports[engagement.reportId] : undefined
  const signed = report === undefined ? null : lockedRun(report)
  // under other rules the checks may say something else: what they said then is what was written
  const kept = manifest.ruleSet === ruleSet ? signed : (engagement?.runId ?? null)
  if (manifest.ruleSet !== ruleSet && (kept === null || evidence.runOf(kept)?.ruleSet !== manifest.ruleSet)) {
    return none(paperFault('rules-differ', null, manifest.ruleSet, ruleSet))
  }
  const prior = fileIn(manifest, 'prior', evidence)
  const beside = besideIn(manifest, subject.sha256)
  const wanted = { subject, prior, beside, review, ruleSet, signed: kept }
  const read = await readMaterial(pool, evidence, wanted)
  if (read.kind !== 'read') return missing(`SHA-256 ${read.file.sha256}`)
  const { material } = read
  const input: PaperInput = {
    template: manifest.template,
    language: manifest.language,
    writing: { tool: manifest.tool, at: manifest.writtenAt, offset: manifest.offset },
    ...material,
    checks,
    review: state === null ? null : reviewIn(manifest, state, readingDigest(material.subject.run)),
    outline: review?.outlines[manifest.template]?.outline ?? null,
  }
  const { paper } = memoOf(input)
  const texts = [material.subject.document.text, ...(material.prior === null ? [] : [material.prior.document.text])]
  return { statements: statementsOf(paper), known: knownNumbers(paper, texts), faults: [] }
}

/** As the evidence knows the file, else as the paper says. */
function fileIn({ files }: Manifest, role: 'subject' | 'prior', evidence: Evidence): PaperFile | null {
  const file = files.find((one) => one.role === role)
  if (file === undefined) return null
  const { role: _role, of: _of, runId: _run, common: _common, isPaired: _paired, ...known } = file
  const bytes = evidence.bytesOf(file.sha256)?.byteLength ?? file.bytes
  return { ...known, bytes, ...evidence.fileOf(file.sha256) }
}

function reviewIn({ engagement }: Manifest, { review, log }: StateAt, reading: string): PaperReview | null {
  if (engagement === null || engagement.reportId === null) return null
  const number = Object.keys(review.reports).indexOf(engagement.reportId) + 1
  return { state: review, engagement: engagement.id, reportId: engagement.reportId, number, reading, log }
}
