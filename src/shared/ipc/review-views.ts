/** What the screens receive of one report's review: findings with their decisions, annotations in place, notes, signatures. */

import { z } from 'zod'
import { Annotation, Disposition, OwnFinding, Role, Seal, SeverityValue } from '../review/act'
import { ActId, EngagementId, FileHash, ItemId, ReportId, RunId } from '../review/ids'
import { MatrixReport, Who } from './engagement-views'
import { BilingualText } from './result'

const count = z.int().nonnegative()
const IsoTime = z.iso.datetime()
const Span = z.strictObject({ start: count, end: count })

export const DecisionView = z.strictObject({
  disposition: Disposition,
  reason: z.string(),
  /** The corrected file that shows it remedied. */
  remedy: FileHash.nullable(),
  by: Who,
  at: IsoTime,
  act: ActId,
})
export type DecisionView = z.infer<typeof DecisionView>

/** One line of the list of findings, a check's or an auditor's own. */
export const FindingRow = z.strictObject({
  reportId: ReportId,
  key: z.string(),
  /** Added by a person; `check` and `code` are then empty. */
  own: z.boolean(),
  check: z.string(),
  code: z.string(),
  /** In force; differs from `given` where a person overrode it. */
  severity: SeverityValue,
  given: SeverityValue,
  class: z.enum(['defect', 'likely-defect', 'capture-loss', 'query']),
  section: z.string().nullable(),
  line: z.string().nullable(),
  column: z.string().nullable(),
  message: BilingualText,
  /** The decision in force; `disposition` alone is what lists filter by. */
  disposition: Disposition,
  decision: DecisionView.nullable(),
  /** `changed`: decided on evidence that is not the present one; needs another look. */
  look: z.enum(['same', 'changed']),
  notes: count,
})
export type FindingRow = z.infer<typeof FindingRow>

export const NoteView = z.strictObject({ text: z.string(), by: Who, at: IsoTime })
export type NoteView = z.infer<typeof NoteView>

export const FindingDetail = z.strictObject({
  row: FindingRow,
  /** First to last, the one in force last. */
  decisions: z.array(DecisionView),
  notes: z.array(NoteView),
  override: z.strictObject({ severity: SeverityValue, reason: z.string(), by: Who }).nullable(),
  /** Where the evidence changed since the decision: what was seen then and what stands there now. */
  difference: z
    .strictObject({
      before: z.array(z.strictObject({ role: z.string(), quote: z.string() })),
      after: z.array(z.strictObject({ role: z.string(), quote: z.string() })),
      /** The finding as it was worded then; null where that run is not kept. */
      message: BilingualText.nullable(),
    })
    .nullable(),
})
export type FindingDetail = z.infer<typeof FindingDetail>

/** What a decision on many would do, before it is taken. `refusal` is null when it may be taken. */
export const DisposePreview = z.strictObject({
  total: count,
  severity: z.strictObject({ S1: count, S2: count, S3: count, S4: count }),
  reports: z.array(z.strictObject({ reportId: ReportId, count })),
  /** Already decided otherwise, by disposition: they would be decided anew. */
  decided: z.partialRecord(Disposition, count),
  refusal: z.strictObject({ code: z.string(), message: BilingualText }).nullable(),
})
export type DisposePreview = z.infer<typeof DisposePreview>

/**
 * Where an annotation or a piece of evidence stands in the present text. `why`: same characters at the same place, found
 * again by words and context, or by the line and column they belong to. An orphan is shown in the tray, best candidates first.
 */
export const Placement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('placed'), why: z.enum(['position', 'words', 'structure']), span: Span }),
  z.strictObject({
    kind: z.literal('orphan'),
    candidates: z.array(z.strictObject({ span: Span, quote: z.string(), score: z.number() })),
  }),
  /** The present text could not be read. */
  z.strictObject({ kind: z.literal('unread') }),
])
export type Placement = z.infer<typeof Placement>

export const AnnotationView = z.strictObject({ ...Annotation.shape, by: Who, at: IsoTime, place: Placement })
export type AnnotationView = z.infer<typeof AnnotationView>

export const OwnFindingView = z.strictObject({
  ...OwnFinding.shape,
  by: Who,
  at: IsoTime,
  /** One for each of `evidence`. */
  places: z.array(Placement),
})
export type OwnFindingView = z.infer<typeof OwnFindingView>

export const ReferenceView = z.strictObject({
  id: ItemId,
  number: z.int().positive(),
  from: ItemId,
  to: ItemId,
  /** Reports of the two ends; they may differ. */
  fromReport: ReportId,
  toReport: ReportId,
})
export type ReferenceView = z.infer<typeof ReferenceView>

export const CorrectionView = z.strictObject({
  id: ItemId,
  line: z.string(),
  column: z.string(),
  /** As extracted; null when it was not read. */
  before: z.string().nullable(),
  after: z.string(),
  reason: z.string(),
  by: Who,
  at: IsoTime,
  /** False where the present file has no such cell any more: nothing is applied, and it says so. */
  applied: z.boolean(),
})
export type CorrectionView = z.infer<typeof CorrectionView>

export const ReviewNoteView = z.strictObject({
  id: ItemId,
  section: z.string().nullable(),
  finding: z.string().nullable(),
  text: z.string(),
  by: Who,
  at: IsoTime,
  answers: z.array(NoteView),
  state: z.enum(['open', 'answered', 'cleared']),
  /** The person at the keyboard raised it, so may clear it once answered. */
  mine: z.boolean(),
})
export type ReviewNoteView = z.infer<typeof ReviewNoteView>

/** What stands in the way of a signature; each names what to jump to. */
export const BlockerView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undecided'), finding: z.string() }),
  z.strictObject({ kind: z.literal('earlier-evidence'), finding: z.string() }),
  z.strictObject({ kind: z.literal('untested-unread'), untested: z.string() }),
  z.strictObject({ kind: z.literal('review-note'), note: ItemId }),
  z.strictObject({ kind: z.literal('earlier-stage'), role: Role }),
  z.strictObject({ kind: z.literal('not-read') }),
])
export type BlockerView = z.infer<typeof BlockerView>

export const SignOffView = z.strictObject({
  act: ActId,
  /** Null = the whole report. */
  section: z.string().nullable(),
  role: Role,
  by: Who,
  at: IsoTime,
  seal: Seal,
  independent: z.boolean(),
  stale: z.boolean(),
  /** Acts since then that changed what was signed; open them in the timeline. */
  changedBy: z.array(ActId),
  /** The checks came to something else since then: findings that came, went or changed. */
  changedFindings: z.array(z.strictObject({ key: z.string(), change: z.enum(['new', 'gone', 'changed']) })),
})
export type SignOffView = z.infer<typeof SignOffView>

/** What would be signed, shown before it is. `blockers` empty = may be signed. */
export const SignOffPreview = z.strictObject({
  seal: Seal,
  blockers: z.array(BlockerView),
  /** False: the person signed an earlier stage; the signature will carry 未经独立复核. */
  independent: z.boolean(),
  refusal: z.strictObject({ code: z.string(), message: BilingualText }).nullable(),
})
export type SignOffPreview = z.infer<typeof SignOffPreview>

export const UntestedView = z.strictObject({
  key: z.string(),
  check: z.string(),
  code: z.string(),
  section: z.string().nullable(),
  line: z.string().nullable(),
  column: z.string().nullable(),
  reason: BilingualText,
  read: z.boolean(),
})
export type UntestedView = z.infer<typeof UntestedView>

/** Everything about the review of one report but the report itself (`report.open` with the engagement gives that). */
export const ReviewView = z.strictObject({
  engagementId: EngagementId,
  report: MatrixReport,
  runId: RunId.nullable(),
  findings: z.array(FindingRow),
  own: z.array(OwnFindingView),
  annotations: z.array(AnnotationView),
  references: z.array(ReferenceView),
  corrections: z.array(CorrectionView),
  untested: z.array(UntestedView),
  notes: z.array(ReviewNoteView),
  signOffs: z.array(SignOffView),
  locked: z.strictObject({ by: Who, at: IsoTime }).nullable(),
  supplements: z.array(z.strictObject({ text: z.string(), reason: z.string(), by: Who, second: Who, at: IsoTime })),
})
export type ReviewView = z.infer<typeof ReviewView>

/** The answer of every command of a review: what is on the disk now. */
export const Committed = z.strictObject({
  /** First to last; more than one only for undoing or redoing several. */
  acts: z.array(ActId),
  /** The annotation, finding, note, correction or reference that was made; null where none was. */
  item: ItemId.nullable(),
  /** Where the checks ran again (a correction, a corrected file, other terms): keys of findings. */
  effect: z
    .strictObject({ gone: z.array(z.string()), added: z.array(z.string()), changed: z.array(z.string()) })
    .nullable(),
})
export type Committed = z.infer<typeof Committed>
