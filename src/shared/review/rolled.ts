/** The terms in which rolling forward speaks: the two reports, what may be taken along, and what becomes of it. */

import type { Bilingual, FindingClass } from '../checks/check'
import type { Report } from '../report/report'
import type { Disposition } from './act'
import type { ItemId, ReportId } from './ids'
import type { Review, SeverityValue } from './state'

/** `tie`: a tick that a person placed. `link`: a reference between two places. */
export const rollKinds = ['difference', 'suppression', 'tie', 'link', 'annotation', 'note'] as const
export type RollKind = (typeof rollKinds)[number]

export const rollOutcomes = ['carried', 'needs-look', 'not-carried'] as const
export type RollOutcome = (typeof rollOutcomes)[number]

/** Why it is so. */
export const rollReasons = [
  'open-again', // opens as a finding this year
  'found-again', // the checks find it this year as well; what was decided is noted on it
  'same-evidence', // there again on the very same evidence: decided as last year
  'other-evidence', // there again on other evidence: what was decided is noted on it
  'gravest', // S1 is decided one at a time
  'gone', // does not occur this year
  'check-again', // a tick is a person's word for a number: this year's is to be examined
  'same-words', // the same words stand in this year's report
  'same-cell', // the same cell of the form
  'cell-absent', // the cell is not in this year's report, or states nothing
  'words-absent', // the words do not stand in this year's report, or in several places
  'end-missing', // one of its two ends was not carried
  'not-cleared', // a review note that nobody cleared
] as const
export type RollReason = (typeof rollReasons)[number]

export interface RollItem {
  /** The finding's key or the item's id last year. */
  readonly of: string
  readonly kind: RollKind
  readonly outcome: RollOutcome
  readonly why: RollReason
  /** What it says: a finding's message, a person's words. */
  readonly words: Bilingual
  readonly severity: SeverityValue | null
  /** Of a finding. */
  readonly disposition: Disposition | null
}

/** A finding as one year's run has it. */
export interface RunFinding {
  readonly key: string
  readonly severity: SeverityValue
  readonly class: FindingClass
  readonly section: string | null
  readonly line: string | null
  readonly column: string | null
  readonly message: Bilingual
  /** Digest. */
  readonly evidence: string
}

/** A report of last year's engagement. */
export interface RollSource {
  readonly review: Review
  readonly reportId: ReportId
  readonly findings: readonly RunFinding[]
}

/** This year's report of the same body. */
export interface RollTarget {
  readonly reportId: ReportId
  readonly text: string
  readonly report: Pick<Report, 'figures' | 'sections'>
  readonly findings: readonly RunFinding[]
}

/** What is written into this year's engagement, in the language of the person who rolls forward. */
export type RollPhrase = 'difference' | 'decided' | 'suppressed' | 'tie' | 'annotation' | 'note' | 'answer'
export type RollSay = (
  phrase: RollPhrase,
  values: Readonly<Record<string, string>>,
  words: { readonly message?: Bilingual; readonly disposition?: Disposition },
) => string

export interface Rolling {
  readonly source: RollSource
  readonly target: RollTarget
  readonly say: RollSay
  readonly newId: () => ItemId
}
