/** Where a review stands: what the acts that are in force add up to. */

import type { Annotation, DeedOf, Disposition, EngagementTerms, OwnFinding, Person, Role, Seal } from './act'
import type { ActId, ItemId, PersonId, ReportId } from './ids'

export type SeverityValue = OwnFinding['severity']

export interface Decision {
  readonly disposition: Disposition
  readonly reason: string
  readonly remedy: DeedOf<'findings-disposed'>['remedy']
  /** Digest of the evidence it was made on. */
  readonly evidence: string
  readonly by: PersonId
  readonly at: string
  readonly act: ActId
}

export interface FindingReview {
  /** First to last; the last one is in force. */
  readonly decisions: readonly Decision[]
  readonly notes: readonly { readonly text: string; readonly by: PersonId; readonly at: string }[]
  readonly severity: { readonly value: SeverityValue; readonly reason: string; readonly by: PersonId } | null
}

export interface ReviewNote {
  readonly id: ItemId
  readonly reportId: ReportId
  readonly section: string | null
  readonly finding: string | null
  readonly text: string
  readonly by: PersonId
  readonly at: string
  readonly answers: readonly { readonly text: string; readonly by: PersonId; readonly at: string }[]
  readonly state: 'open' | 'answered' | 'cleared'
}

export interface Correction extends Omit<DeedOf<'figure-corrected'>, 'kind'> {
  readonly by: PersonId
  readonly at: string
}

export interface SignOff {
  readonly section: string | null
  readonly role: Role
  readonly by: PersonId
  readonly at: string
  readonly act: ActId
  readonly seal: Seal
  readonly independent: boolean
  /** Acts since then that changed what was signed; the signature is stale when there are any. */
  readonly changedBy: readonly ActId[]
}

export interface Supplement {
  readonly text: string
  readonly reason: string
  readonly by: PersonId
  readonly second: PersonId
  readonly at: string
}

export interface ReportReview {
  readonly findings: Readonly<Record<string, FindingReview>>
  readonly untestedRead: readonly string[]
  readonly signOffs: readonly SignOff[]
  /** When it was locked; the assembly clock starts here. */
  readonly locked: { readonly by: PersonId; readonly at: string } | null
  readonly supplements: readonly Supplement[]
}

export interface Review {
  readonly terms: EngagementTerms | null
  readonly archived: boolean
  readonly people: Readonly<Record<PersonId, Person & { readonly present: boolean }>>
  readonly reports: Readonly<Record<ReportId, ReportReview>>
  readonly own: Readonly<Record<ItemId, OwnFinding & { readonly by: PersonId; readonly at: string }>>
  readonly annotations: Readonly<Record<ItemId, Annotation & { readonly by: PersonId; readonly at: string }>>
  readonly references: Readonly<Record<ItemId, { readonly from: ItemId; readonly to: ItemId; readonly number: number }>>
  readonly corrections: Readonly<Record<ItemId, Correction>>
  readonly notes: Readonly<Record<ItemId, ReviewNote>>
}

export const emptyReview: Review = {
  terms: null,
  archived: false,
  people: {},
  reports: {},
  own: {},
  annotations: {},
  references: {},
  corrections: {},
  notes: {},
}

export const untouchedReport: ReportReview = {
  findings: {},
  untestedRead: [],
  signOffs: [],
  locked: null,
  supplements: [],
}

export const untouchedFinding: FindingReview = { decisions: [], notes: [], severity: null }

/** The disposition in force. */
export function dispositionOf(review: Review, reportId: ReportId, key: string): Disposition {
  return review.reports[reportId]?.findings[key]?.decisions.at(-1)?.disposition ?? 'undecided'
}

export function severityOf(review: Review, reportId: ReportId, key: string, own: SeverityValue): SeverityValue {
  return review.reports[reportId]?.findings[key]?.severity?.value ?? own
}

export function isStale(signOff: SignOff): boolean {
  return signOff.changedBy.length > 0
}

/** The signature of a role on the whole report or on a section that still holds. */
export function signOffOf(report: ReportReview, section: string | null, role: Role): SignOff | null {
  return report.signOffs.findLast((s) => s.section === section && s.role === role && !isStale(s)) ?? null
}
