/** Calls of the review itself: findings decided, annotations, corrections, review notes, signatures. */

import { z } from 'zod'
import { Anchor, Annotation, Disposition, OwnFinding, Role, SeverityValue } from '../review/act'
import { EngagementId, ItemId, PersonId, ReportId } from '../review/ids'
import { ReadAs } from '../review/read-as'
import { command, query } from './entry'
import { Committed, DisposePreview, FindingDetail, FindingRow, ReviewView, SignOffPreview } from './review-views'

const engagementId = EngagementId
const reportId = ReportId
const findingKey = z.string().min(1).max(400)
const section = z.string().max(40).nullable()
const text = z.string().trim().min(1).max(20_000)
const reason = z.string().trim().min(1).max(4_000)
const item = z.strictObject({ engagementId, id: ItemId })
const signature = z.strictObject({ engagementId, reportId, section, role: Role })

/** Findings by report, each report once; an own finding by its id. */
export const DisposeTargets = z
  .array(z.strictObject({ reportId, keys: z.array(findingKey).min(1).max(20_000) }))
  .min(1)
  .max(10_000)
export type DisposeTargets = z.infer<typeof DisposeTargets>

const dispose = z.strictObject({
  engagementId,
  targets: DisposeTargets,
  disposition: Disposition,
  /** Needed for `dismissed` and `explained`; else may be empty. */
  reason: z.string().trim().max(4_000),
  /** For `remedied`: the report of the corrected file, imported before. */
  remedy: ReportId.nullable(),
})

const touchesReview = ['review', 'engagements'] as const

export const reviewCalls = {
  /** Of one report, or (null) of all reports of the engagement. */
  'finding.list': query({
    input: z.strictObject({ engagementId, reportId: ReportId.nullable() }),
    output: z.array(FindingRow),
  }),
  'finding.detail': query({
    input: z.strictObject({ engagementId, reportId, key: findingKey }),
    output: FindingDetail,
  }),
  'finding.preview': query({ input: dispose, output: DisposePreview }),
  'review.open': query({ input: z.strictObject({ engagementId, reportId }), output: ReviewView }),
  'signoff.preview': query({ input: signature, output: SignOffPreview }),

  /** One decision, one act, one undo step, on one finding or on many. */
  'finding.dispose': command({ input: dispose, output: Committed, touches: touchesReview }),
  'finding.note': command({
    input: z.strictObject({ engagementId, reportId, key: findingKey, text }),
    output: Committed,
    touches: touchesReview,
  }),
  /** `severity: null` takes the override back. */
  'finding.severity': command({
    input: z.strictObject({ engagementId, reportId, key: findingKey, severity: SeverityValue.nullable(), reason }),
    output: Committed,
    touches: touchesReview,
  }),
  'finding.add': command({
    input: z.strictObject({ engagementId, finding: OwnFinding.omit({ id: true }) }),
    output: Committed,
    touches: touchesReview,
  }),
  'finding.withdraw': command({
    input: z.strictObject({ engagementId, id: ItemId, reason }),
    output: Committed,
    touches: touchesReview,
  }),
  'annotation.add': command({
    input: z.strictObject({ engagementId, annotation: Annotation.omit({ id: true }) }),
    output: Committed,
    touches: touchesReview,
  }),
  /** Words, tags, colour or tick; the place stays (see `annotation.reattach`). */
  'annotation.change': command({
    input: z.strictObject({
      engagementId,
      id: ItemId,
      text: Annotation.shape.text,
      tags: Annotation.shape.tags,
      colour: Annotation.shape.colour,
    }),
    output: Committed,
    touches: touchesReview,
  }),
  /** From the tray of orphans, or to correct a place: same annotation, another anchor. */
  'annotation.reattach': command({
    input: z.strictObject({ engagementId, id: ItemId, anchor: Anchor }),
    output: Committed,
    touches: touchesReview,
  }),
  'annotation.remove': command({ input: item, output: Committed, touches: touchesReview }),
  'reference.add': command({
    input: z.strictObject({ engagementId, from: ItemId, to: ItemId }),
    output: Committed,
    touches: touchesReview,
  }),
  'reference.remove': command({ input: item, output: Committed, touches: touchesReview }),
  /** What was extracted is put right by hand; the checks run again before the answer comes. */
  'correction.add': command({
    input: z.strictObject({
      engagementId,
      reportId,
      line: z.string(),
      column: z.string(),
      /** Decimal string. */
      after: z.string().regex(/^-?\d+(\.\d+)?$/),
      reason,
    }),
    output: Committed,
    touches: [...touchesReview, 'reports'],
  }),
  'correction.withdraw': command({
    input: z.strictObject({ engagementId, id: ItemId, reason }),
    output: Committed,
    touches: [...touchesReview, 'reports'],
  }),
  /** The file is read anew as asked for, null as the app decides; the checks run again before the answer comes. */
  'reading.choose': command({
    input: z.strictObject({ engagementId, reportId, ...ReadAs.shape, reason: z.string().trim().max(4_000) }),
    output: Committed,
    touches: [...touchesReview, 'reports'],
  }),
  'untested.read': command({
    input: z.strictObject({ engagementId, reportId, keys: z.array(findingKey).min(1) }),
    output: Committed,
    touches: touchesReview,
  }),
  'note.open': command({
    input: z.strictObject({ engagementId, reportId, section, finding: findingKey.nullable(), text }),
    output: Committed,
    touches: touchesReview,
  }),
  'note.answer': command({
    input: z.strictObject({ engagementId, id: ItemId, text }),
    output: Committed,
    touches: touchesReview,
  }),
  'note.clear': command({ input: item, output: Committed, touches: touchesReview }),
  /** `independent: false` is the person's consent that 未经独立复核 will stand beside the signature. */
  'signoff.sign': command({
    input: z.strictObject({ ...signature.shape, independent: z.boolean() }),
    output: Committed,
    touches: touchesReview,
  }),
  'signoff.lock': command({
    input: z.strictObject({ engagementId, reportId }),
    output: Committed,
    touches: touchesReview,
  }),
  'signoff.unlock': command({
    input: z.strictObject({ engagementId, reportId, reason }),
    output: Committed,
    touches: touchesReview,
  }),
  /** After locking: what is added, why, and who seconds it. */
  'signoff.supplement': command({
    input: z.strictObject({ engagementId, reportId, text, reason, second: PersonId }),
    output: Committed,
    touches: touchesReview,
  }),
}
