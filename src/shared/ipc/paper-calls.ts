/** Calls about papers: shown, edited, exported, verified. */

import { z } from 'zod'
import { EngagementId, ItemId, ReportId } from '../review/ids'
import { Opinion, PaperBlockId, PaperLanguage, PaperOutline, TemplateId } from '../review/paper-terms'
import { command, query } from './entry'
import { ExportView, ExportWhat, PaperVerifyView, PaperView, TemplateView } from './paper-views'
import { Committed } from './review-views'

const nothing = z.strictObject({})
const engagementId = EngagementId
const reason = z.string().trim().min(1).max(4_000)
/** `reportId` null for a paper over the whole engagement. */
const paper = { reportId: ReportId.nullable(), template: TemplateId, language: PaperLanguage }

export const paperCalls = {
  /** As the engagement has them; with null, as they came with the app. */
  'paper.templates': query({
    input: z.strictObject({ engagementId: EngagementId.nullable() }),
    output: z.array(TemplateView),
  }),
  /** Without an engagement: of one report, from the checks alone, marked 未经人工复核. */
  'paper.preview': query({
    input: z.strictObject({ engagementId: EngagementId.nullable(), ...paper }),
    output: PaperView,
  }),
  /** The running export first, then those of this session, latest first. */
  'paper.exports': query({ input: nothing, output: z.array(ExportView) }),

  /**
   * `text` in a slot: an addition; in an editable block or cell: instead of the generated words, with those words as `base`.
   * After a conflict, the same text with the new words as `base` keeps it. `text: null` takes it back.
   */
  'paper.edit': command({
    input: z.strictObject({
      engagementId,
      ...paper,
      block: PaperBlockId,
      text: z.string().max(20_000).nullable(),
      base: z.string().max(20_000).nullable(),
    }),
    output: Committed,
    touches: ['papers', 'engagements'],
  }),
  /** `outline: null` goes back to the template as it came with the app. */
  'paper.template': command({
    input: z.strictObject({ engagementId, template: TemplateId, outline: PaperOutline.nullable() }),
    output: Committed,
    touches: ['papers', 'engagements'],
  }),
  'paper.opinion': command({
    input: z.strictObject({ engagementId, reportId: ReportId, opinion: Opinion.nullable(), reason }),
    output: Committed,
    touches: ['papers', 'review', 'engagements'],
  }),
  /** Asks where to; `export: null` when the person cancelled that. The writing goes on; follow it with `paper.exports`. */
  'paper.export': command({
    input: z.strictObject({
      engagementId: EngagementId.nullable(),
      reportId: ReportId.nullable(),
      what: ExportWhat,
    }),
    output: z.strictObject({ export: ExportView.nullable() }),
    touches: ['exports', 'engagements'],
  }),
  'paper.cancel': command({ input: nothing, output: nothing, touches: ['exports'] }),
  /** Shows the file in its folder. */
  'paper.show': command({ input: z.strictObject({ id: ItemId }), output: nothing, touches: [] }),
  /** Asks for an exported paper or reference copy and verifies it against this workspace; null when cancelled. */
  'paper.verify': command({ input: nothing, output: PaperVerifyView.nullable(), touches: [] }),
}
