/** The whole walk of one report, from bytes to marks: pure, so that window, command line and tests come to the same. */

import { checks } from '../../shared/checks/index'
import {
  defaultCheckSettings,
  type CheckSettings,
  type OtherVersion,
  type PriorSubject,
  type Subject,
} from '../../shared/checks/check'
import type { RunResult } from '../../shared/checks/outcome'
import { peerWording } from '../../shared/checks/peer'
import { runChecks } from '../../shared/checks/run'
import type { SourceDocument } from '../../shared/document/document'
import type { Form, FormId } from '../../shared/forms/form'
import { formOf } from '../../shared/forms/index'
import { recogniseForm, type FormCandidate } from '../../shared/forms/recognise'
import { applyCorrections, type FigureCorrection } from '../../shared/report/correct'
import { extractReport } from '../../shared/report/extract'
import type { Fact } from '../../shared/report/fact'
import { readFacts } from '../../shared/report/facts'
import type { Report } from '../../shared/report/report'
import type { FileProblem } from '../../shared/review/file-problem'
import { readAsOf } from '../../shared/review/read-as'
import type { IngestError } from '../ingest/error'
import { ingestMessage } from '../ingest/errors'
import { readDocument } from '../ingest/read-file'

export interface ExamineOptions {
  /** What a person asked for; null lets the app decide. */
  readonly encoding?: string | null
  readonly form?: FormId | null
  readonly corrections?: readonly FigureCorrection[]
  readonly prior?: PriorSubject
  readonly version?: OtherVersion
  /** Reports of other bodies with much of the same wording; left out where there are none. */
  readonly peers?: readonly OtherVersion[]
  /** Hashes of sentences that stand in so many reports that sharing them says nothing. */
  readonly common?: readonly number[]
  readonly settings?: CheckSettings
}

export interface Extraction {
  readonly status: 'read'
  readonly document: SourceDocument
  readonly form: Form
  /** Best first; the first was taken unless a person asked for another form. Empty where it seems to be no report. */
  readonly candidates: readonly FormCandidate[]
  readonly report: Report
  readonly facts: readonly Fact[]
}

export interface ReadExamination extends Extraction {
  readonly run: RunResult
}

export interface UnreadableExamination {
  readonly status: 'unreadable'
  readonly error: FileProblem
  /** Set where the file could be read but is no report. */
  readonly document: SourceDocument | null
}

export type Examination = ReadExamination | UnreadableExamination

/**
 * Same bytes, same result. `name` is named in messages and hints at the format, and nothing else. For files that may be
 * more than text, `loadReaderFor` must have been awaited. Expected trouble is a value; what is thrown is a bug.
 */
export function examine(bytes: Uint8Array, name: string, options: ExamineOptions = {}): Examination {
  const read = extract(bytes, name, options)
  if (read.status === 'unreadable') return read
  const { prior, version, peers, common, settings = defaultCheckSettings } = options
  const { document, form, report, facts } = read
  const own = { document, form, report, facts }
  const subject: Subject = {
    ...own,
    settings,
    ...(prior ? { prior } : {}),
    ...(version ? { version } : {}),
    ...(peers ? { peers: peers.map((peer) => peerWording(own, peer, new Set(common))) } : {}),
  }
  return { ...read, run: runChecks(subject, checks) }
}

/** Half of the walk: up to what the report says, no check run over it. As `examine` otherwise. */
export function extract(
  bytes: Uint8Array,
  name: string,
  options: Pick<ExamineOptions, 'encoding' | 'form' | 'corrections'> = {},
): Extraction | UnreadableExamination {
  const read = readDocument(bytes, name, readAsOf(options.encoding ?? null, null).encoding)
  if (!read.ok) return unreadable(read.error, name, null)
  const { document } = read
  const candidates = recogniseForm(document)
  const chosen = options.form ?? candidates[0]?.form
  if (chosen === undefined) {
    const frames = document.notes?.some(({ kind }) => kind === 'frame') ?? false
    return unreadable(frames ? { code: 'not-a-report', frames } : { code: 'not-a-report' }, name, document)
  }
  const form = formOf(chosen)
  const { report } = applyCorrections(extractReport(document, form), options.corrections ?? [])
  return { status: 'read', document, form, candidates, report, facts: readFacts(document, report, form) }
}

function unreadable(error: IngestError, name: string, document: SourceDocument | null): UnreadableExamination {
  return { status: 'unreadable', error: { code: error.code, message: ingestMessage(error, name) }, document }
}
