/** Where a review stands: what the acts that are in force add up to. */

import type { Annotation, DeedOf, Disposition, EngagementTerms, OwnFinding, Person, Role, Seal } from './act'
import type { ActId, FileHash, ItemId, PersonId, ReportId } from './ids'
import { asTheAppDecides, type ReadAs } from './read-as'
import type { Opinion, PaperEdit, PaperOutline, TemplateId } from './paper-terms'

export type SeverityValue = OwnFinding['severity']

export interface Decision {
  readonly disposition: Disposition
  readonly reason: string
  readonly remedy: FileHash | null
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

/** A corrected file that took the place of the one before. */
export interface Version {
  readonly version: ReportId
  readonly file: FileHash
  readonly reason: string
  readonly by: PersonId
  readonly at: string
}

export interface ReportReview {
  /** False once taken out of the engagement; what was decided stays and comes back with it. */
  readonly present: boolean
  /** The bytes that were added; null only before that. */
  readonly file: FileHash | null
  readonly versions: readonly Version[]
  /** What a person asked for; the app decides what is null. */
  readonly readAs: ReadAs
  readonly findings: Readonly<Record<string, FindingReview>>
  readonly untestedRead: readonly string[]
  readonly signOffs: readonly SignOff[]
  /** When it was locked; the assembly clock starts here. */
  readonly locked: { readonly by: PersonId; readonly at: string } | null
  readonly supplements: readonly Supplement[]
  /** The auditor's own conclusion; null = the one that the findings suggest. */
  readonly opinion: GivenOpinion | null
}

export interface GivenOpinion {
  readonly opinion: Opinion
  readonly reason: string
  readonly by: PersonId
  readonly at: string
}

/** An auditor's words in a paper. */
export interface PaperWords extends PaperEdit {
  readonly text: string
  /** Null = a paper over the whole engagement. */
  readonly paperOf: ReportId | null
  readonly by: PersonId
  readonly at: string
}

/** An auditor's own finding; one that was not resolved last year opens undecided. */
export interface StatedFinding extends OwnFinding {
  readonly by: PersonId
  readonly at: string
  /** The finding of last year's engagement that it goes on with. */
  readonly carried?: DeedOf<'rolled-forward'>['from'] & { readonly finding: string }
}

/** Which report a person took for last year's; `prior: null` = there is none. */
export interface Pairing extends Omit<DeedOf<'prior-paired'>, 'kind' | 'reportId'> {
  readonly by: PersonId
  readonly at: string
}

/** Two paragraphs that a person put beside each other. */
export interface PinnedParagraphs extends Omit<DeedOf<'paragraphs-pinned'>, 'kind'> {
  readonly by: PersonId
  readonly at: string
  readonly act: ActId
}

export interface Review {
  readonly terms: EngagementTerms | null
  readonly archived: boolean
  readonly people: Readonly<Record<PersonId, Person & { readonly present: boolean }>>
  readonly reports: Readonly<Record<ReportId, ReportReview>>
  readonly own: Readonly<Record<ItemId, StatedFinding>>
  readonly annotations: Readonly<Record<ItemId, Annotation & { readonly by: PersonId; readonly at: string }>>
  readonly references: Readonly<Record<ItemId, { readonly from: ItemId; readonly to: ItemId; readonly number: number }>>
  readonly corrections: Readonly<Record<ItemId, Correction>>
  readonly notes: Readonly<Record<ItemId, ReviewNote>>
  /** By `paperWordsKey`. */
  readonly paperWords: Readonly<Record<string, PaperWords>>
  readonly outlines: Readonly<
    Partial<Record<TemplateId, { readonly outline: PaperOutline; readonly by: PersonId; readonly at: string }>>
  >
  readonly pairings: Readonly<Record<ReportId, Pairing>>
  readonly pins: Readonly<Record<ItemId, PinnedParagraphs>>
  /** By this year's report: last year's, with which it was rolled forward. */
  readonly rolledFrom: Readonly<Record<ReportId, DeedOf<'rolled-forward'>['from']>>
}

/** One text for a block of a paper in a language. */
export function paperWordsKey(paperOf: ReportId | null, { template, language, block }: PaperEdit): string {
  return `${paperOf ?? ''} ${template} ${language} ${block}`
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
  paperWords: {},
  outlines: {},
  pairings: {},
  pins: {},
  rolledFrom: {},
}

export const untouchedReport: ReportReview = {
  present: true,
  file: null,
  versions: [],
  readAs: asTheAppDecides,
  findings: {},
  untestedRead: [],
  signOffs: [],
  locked: null,
  supplements: [],
  opinion: null,
}

export const untouchedFinding: FindingReview = { decisions: [], notes: [], severity: null }

/** The disposition in force. */
export function dispositionOf(review: Review, reportId: ReportId, key: string): Disposition {
  return review.reports[reportId]?.findings[key]?.decisions.at(-1)?.disposition ?? 'undecided'
}

/** An own finding is confirmed by being written, one that was carried over is open, until somebody decides otherwise. */
export function ownDispositionOf(review: Review, { id, reportId, carried }: StatedFinding): Disposition {
  const last = review.reports[reportId]?.findings[id]?.decisions.at(-1)
  return last?.disposition ?? (carried === undefined ? 'confirmed' : 'undecided')
}

export function severityOf(review: Review, reportId: ReportId, key: string, own: SeverityValue): SeverityValue {
  return review.reports[reportId]?.findings[key]?.severity?.value ?? own
}

/** The report whose file is read for it: the last corrected one, or itself. */
export function sourceOf(review: Review, reportId: ReportId): ReportId {
  return review.reports[reportId]?.versions.at(-1)?.version ?? reportId
}

export function isPresent(review: Review, reportId: ReportId): boolean {
  return review.reports[reportId]?.present ?? false
}

/**
 * @param reading digest of what the checks come to now, null where the file is not read: a signature on something else
 * does not hold
 */
export function isStale(signOff: SignOff, reading: string | null): boolean {
  return signOff.changedBy.length > 0 || signOff.seal.reading !== reading
}

/** The signature of a role on the whole report or on a section that still holds. */
export function signOffOf(
  report: ReportReview,
  section: string | null,
  role: Role,
  reading: string | null,
): SignOff | null {
  return report.signOffs.findLast((s) => s.section === section && s.role === role && !isStale(s, reading)) ?? null
}

/** The run that was signed and locked; null while the report is open. A locked report keeps it, whatever the rules become. */
export function lockedRun(report: ReportReview): SignOff['seal']['run'] | null {
  if (report.locked === null) return null
  return report.signOffs.findLast((s) => s.section === null)?.seal.run ?? null
}
