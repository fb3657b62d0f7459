/** What a paper is made of: a report as it was read and checked, last year's beside it, and what people decided. */

import type { Check } from '../checks/check'
import type { RunResult } from '../checks/outcome'
import type { Comparison } from '../compare/comparison'
import type { SourceDocument } from '../document/document'
import type { Form, FormId } from '../forms/form'
import type { Report } from '../report/report'
import type { EngagementId, ReportId } from '../review/ids'
import type { PaperOutline, TemplateId } from '../review/paper-terms'
import type { Review } from '../review/state'
import type { Language } from '../words/say'

export interface PaperFile {
  readonly name: string
  /** Of the raw bytes. */
  readonly sha256: string
  readonly bytes: number
  /** ISO time; null where nothing keeps it. */
  readonly importedAt: string | null
  /** In which a person asked to read it; null = decided by the app. */
  readonly encoding: string | null
  /** Under which a person asked to read it. */
  readonly form?: FormId
  /** As the workspace knows it; null for a file from outside of one. */
  readonly reportId: ReportId | null
}

/** Files that the report was read beside, apart from last year's. */
export interface PaperBeside {
  /** A person said that the prior report is last year's. */
  readonly isPaired: boolean
  /** The same report in another file. */
  readonly version: PaperFile | null
  /** Reports of other bodies with much of the same wording. */
  readonly peers: readonly PaperFile[]
  /** Hashes of sentences that stand in so many reports that sharing them says nothing. */
  readonly common: readonly number[]
}

export const besideNothing: PaperBeside = { isPaired: false, version: null, peers: [], common: [] }

export interface PaperReport {
  readonly file: PaperFile
  readonly document: SourceDocument
  readonly form: Form
  readonly report: Report
}

export interface PaperSubject extends PaperReport {
  readonly run: RunResult
  /** Of the run. */
  readonly ruleSet: string
}

/** A check as papers name it. */
export type PaperCheck = Pick<Check, 'id' | 'code' | 'version' | 'name'>

/** The engagement at a moment of its log. */
export interface PaperReview {
  readonly state: Review
  readonly engagement: EngagementId
  readonly reportId: ReportId
  /** The report's place in the engagement, from 1. */
  readonly number: number
  /** Digest of what the checks come to now, against which a signature holds or is stale. */
  readonly reading: string | null
  /** The last act but for exports of papers: how many there were, and the chain's hash there; null while there is none. */
  readonly log: { readonly acts: number; readonly hash: string; readonly at: string } | null
}

/** When and with what a paper is written: the only part that differs between two papers of the same state. */
export interface PaperWriting {
  readonly tool: { readonly name: string; readonly version: string }
  /** ISO time, UTC. */
  readonly at: string
  /** Minutes east of Greenwich in which times are printed. */
  readonly offset: number
}

export interface PaperInput {
  readonly template: TemplateId
  readonly language: Language
  readonly writing: PaperWriting
  readonly subject: PaperSubject
  readonly prior: PaperReport | null
  /** Null exactly where there is no prior, or it could not be compared. */
  readonly comparison: Comparison | null
  readonly beside: PaperBeside
  readonly checks: readonly PaperCheck[]
  /** Null = nobody has reviewed it: 未经人工复核. */
  readonly review: PaperReview | null
  /** Null = as it came with the app. */
  readonly outline: PaperOutline | null
}
