/** What main asks of a worker thread, and what it gets back: plain values that survive the way between threads. */

import type { CheckSettings, PriorSubject } from '../../shared/checks/check'
import type { Comparison } from '../../shared/compare/comparison'
import type { Finding, Untested } from '../../shared/checks/outcome'
import type { SourceDocument } from '../../shared/document/document'
import type { FormId } from '../../shared/forms/form'
import type { FigureCorrection } from '../../shared/report/correct'
import type { Report } from '../../shared/report/report'
import type { CoverageCounts } from '../../shared/review/counts'
import type { Anchor } from '../../shared/review/act'
import type { FileProblem } from '../../shared/review/file-problem'
import type { RunRecord } from '../../shared/review/run-record'
import type { Span } from '../../shared/text/span'
import type { ReadExamination } from './examine'

export interface FileToRead {
  /** Shown in messages; its ending hints at the format. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
  /** As a person asked for; null or left out, the app decides. */
  readonly form?: FormId | null
  /** A person's corrections of what is extracted, laid over it before anything is checked. */
  readonly corrections?: readonly FigureCorrection[]
  readonly beside?: Beside
}

/** The other reports that a report is read with. */
export interface Beside {
  /** Last year's report of the same body. */
  readonly prior?: FileToRead
  /** A person said that it is last year's, whatever its name and year look like. */
  readonly isPaired?: boolean
  /** The same report in another file. */
  readonly version?: SourcedFile
  /** Reports of other bodies with much of the same wording, most alike first. */
  readonly peers?: readonly SourcedFile[]
  /** Hashes of sentences that stand in so many reports that sharing them says nothing. */
  readonly common?: readonly number[]
}

export interface SourcedFile {
  /** By which evidence in it is named. */
  readonly source: string
  readonly file: FileToRead
}

/** Two files to set side by side, the prior one first. */
export interface CompareTask {
  readonly prior: FileToRead
  readonly current: FileToRead
  readonly settings?: CheckSettings
  /** Paragraphs that a person put beside each other. */
  readonly pins: readonly AnchoredPin[]
}

export interface AnchoredPin {
  readonly prior: Anchor
  readonly current: Anchor
}

/** Both reports, the current one checked with the prior one, and what differs. */
export interface Compared {
  readonly prior: Whole
  readonly current: Whole
  /** Null where one of the two could not be read. */
  readonly comparison: Comparison | null
  /** One for each pin: where it stands, and the index by which blocks name it; null where its words were not found. */
  readonly pins: readonly PlacedPin[]
}

export interface PlacedPin {
  readonly prior: Span | null
  readonly current: Span | null
  readonly index: number | null
}

/** Files whose wording is wanted: what finds the reports that one was copied from. */
export interface WordingTask {
  readonly files: readonly FileToRead[]
}

/** A page to be drawn, zero-based, at `scale` pixels a point. */
export interface PictureTask {
  readonly bytes: Uint8Array
  readonly page: number
  readonly scale: number
}

/** How much of the result is wanted: sending whole documents between threads halves the throughput. */
export type Wanted = 'record' | 'account' | 'whole'

export interface Task {
  readonly wanted: Wanted
  readonly files: readonly FileToRead[]
  readonly prior?: PriorSubject
  readonly settings?: CheckSettings
}

/** For the command line: the report and what was found, with the bulk counted. */
export interface ReadAccount {
  readonly status: 'read'
  readonly format: SourceDocument['format']
  readonly encoding: string | null
  readonly report: Report
  readonly form: FormId
  readonly findings: readonly Finding[]
  readonly untested: readonly Untested[]
  readonly ticks: Readonly<Record<string, number>>
  readonly coverage: CoverageCounts
}

export interface UnreadableAccount {
  readonly status: 'unreadable'
  readonly error: FileProblem
  readonly format: SourceDocument['format'] | null
  readonly encoding: string | null
}

export type Account = ReadAccount | UnreadableAccount

/** For the review screen: everything, and the record to compare with the stored one. */
export interface Whole {
  readonly record: RunRecord
  /** Null exactly when `record.status` is `unreadable`. */
  readonly examination: ReadExamination | null
}

export interface Answers {
  readonly record: RunRecord
  readonly account: Account
  readonly whole: Whole
}
