/** Reads what a paper is about: the report as the engagement has it, last year's beside it, and what differs. */

import { defaultCheckSettings, type CheckSettings } from '../../../shared/checks/check'
import type { Comparison } from '../../../shared/compare/comparison'
import type { PaperBeside, PaperFile, PaperReport, PaperSubject } from '../../../shared/paper/input'
import type { FigureCorrection } from '../../../shared/report/correct'
import type { FileProblem } from '../../../shared/review/file-problem'
import { FileHash, type ReportId, type RunId } from '../../../shared/review/ids'
import { sourceOf, type Review } from '../../../shared/review/state'
import { sliceSpan } from '../../../shared/text/span'
import type { WorkerPool } from '../../worker/client'
import type { ReadExamination } from '../../worker/examine'
import type { AnchoredPin, Beside, FileToRead, SourcedFile, Whole } from '../../worker/task'
import type { Evidence, KeptRun } from './evidence'

export interface Material {
  readonly subject: PaperSubject
  readonly prior: PaperReport | null
  readonly comparison: Comparison | null
  readonly beside: PaperBeside
}

export type ReadMaterial =
  | { readonly kind: 'read'; readonly material: Material }
  | { readonly kind: 'missing'; readonly file: PaperFile }
  | { readonly kind: 'unreadable'; readonly file: PaperFile; readonly error: FileProblem }

export interface MaterialWanted {
  readonly subject: PaperFile
  readonly prior: PaperFile | null
  readonly beside: PaperBeside
  /** Null outside of an engagement. */
  readonly review: Review | null
  /** The rules in force. */
  readonly ruleSet: string
  /** A run that holds whatever the checks would say today: of a report that is locked. */
  readonly signed: RunId | null
}

export async function readMaterial(
  pool: WorkerPool,
  evidence: Evidence,
  wanted: MaterialWanted,
): Promise<ReadMaterial> {
  const { subject, prior, review } = wanted
  const alone = fileToRead(evidence, subject, review)
  if (alone === null) return { kind: 'missing', file: subject }
  const beside = besideToRead(evidence, wanted.beside)
  if ('missing' in beside) return { kind: 'missing', file: beside.missing }
  const current = { ...alone, beside }
  const before = prior === null ? null : fileToRead(evidence, prior, review)
  if (prior !== null && before === null) return { kind: 'missing', file: prior }
  const settings = settingsOf(review)
  const signed = wanted.signed === null ? null : evidence.runOf(wanted.signed)
  if (before === null || prior === null) {
    const [whole] = await pool.examine({ wanted: 'whole', files: [current], settings })
    return made(wanted, whole ?? null, null, null, signed)
  }
  const compared = await pool.compare({ prior: before, current, settings, pins: pinsOf(review, subject, prior) })
  if (compared === null) {
    // too much to compare: each is read by itself, and the paper says that they were not compared
    const files = [{ ...current, beside: { ...beside, prior: before } }, before]
    const [whole, last] = await pool.examine({ wanted: 'whole', files, settings })
    return made(wanted, whole ?? null, last ?? null, null, signed)
  }
  return made(wanted, compared.current, compared.prior, compared.comparison, signed)
}

function made(
  { subject, prior, beside, ruleSet }: MaterialWanted,
  current: Whole | null,
  before: Whole | null,
  comparison: Comparison | null,
  signed: KeptRun | null,
): ReadMaterial {
  if (!current?.examination) {
    if (current?.record.status !== 'unreadable') throw new Error('bug: a report was read and not handed over')
    return { kind: 'unreadable', file: subject, error: current.record.error }
  }
  const { examination } = current
  const run = signed === null ? examination.run : standingRun(signed, examination)
  const last = before?.examination ?? null
  return {
    kind: 'read',
    material: {
      subject: { ...sideOf(subject, examination), run, ruleSet: signed?.ruleSet ?? ruleSet },
      prior: prior === null || last === null ? null : sideOf(prior, last),
      comparison: last === null ? null : comparison,
      beside,
    },
  }
}

function sideOf(file: PaperFile, { document, form, report }: ReadExamination): PaperReport {
  return { file, document, form, report }
}

/** What was signed, less the marks that no longer stand on their words: a newer reader may cut the text otherwise. */
function standingRun({ run }: KeptRun, { document }: ReadExamination): PaperSubject['run'] {
  const stands = ({ span, quote }: { span: { start: number; end: number }; quote: string }): boolean =>
    sliceSpan(document.text, span) === quote
  if (run.findings.every(({ evidence }) => evidence.every(stands))) return run
  const findings = run.findings.map((finding) => ({ ...finding, evidence: finding.evidence.filter(stands) }))
  return { ...run, ticks: [], coverage: [], findings }
}

export function settingsOf(review: Review | null): CheckSettings {
  const terms = review?.terms
  if (!terms) return defaultCheckSettings
  return { departmentDeadline: terms.departmentDeadline, governmentDeadline: terms.governmentDeadline }
}

function fileToRead(evidence: Evidence, file: PaperFile, review: Review | null): FileToRead | null {
  const bytes = evidence.bytesOf(FileHash.parse(file.sha256))
  if (bytes === null) return null
  return {
    name: file.name,
    bytes,
    encoding: file.encoding,
    form: file.form ?? null,
    corrections: correctionsOf(review, file.reportId),
  }
}

/** `missing` where one of the files is not at hand: the checks would say something else without it. */
function besideToRead(
  evidence: Evidence,
  { isPaired, version, peers, common }: PaperBeside,
): Beside | { readonly missing: PaperFile } {
  const sourced: SourcedFile[] = []
  for (const one of [...(version === null ? [] : [version]), ...peers]) {
    const file = fileToRead(evidence, one, null)
    if (file === null) return { missing: one }
    sourced.push({ source: one.reportId ?? one.sha256, file })
  }
  const [first] = version === null ? [] : sourced
  const others = version === null ? sourced : sourced.slice(1)
  return { isPaired, ...(first ? { version: first } : {}), ...(others.length > 0 ? { peers: others, common } : {}) }
}

function correctionsOf(review: Review | null, reportId: ReportId | null): readonly FigureCorrection[] {
  if (review === null || reportId === null) return []
  return Object.values(review.corrections)
    .filter((one) => one.reportId === reportId)
    .map(({ line, column, after }) => ({ line, column, after }))
}

/** Paragraphs that a person put beside each other; a corrected file keeps those of the first one. */
function pinsOf(review: Review | null, subject: PaperFile, prior: PaperFile): readonly AnchoredPin[] {
  if (review === null || subject.reportId === null || prior.reportId === null) return []
  const source = sourceOf(review, prior.reportId)
  return Object.values(review.pins)
    .filter(({ reportId, priorId }) => reportId === subject.reportId && sourceOf(review, priorId) === source)
    .map(({ prior: before, current }) => ({ prior: before, current }))
}
