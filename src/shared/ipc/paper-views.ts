/** What the screens receive of papers: the templates, a paper as blocks with its figures' references, and exports under way. */

import { z } from 'zod'
import type { WorkingPaper } from '../paper/paper'
import { EngagementId, FileHash, ItemId, ReportId } from '../review/ids'
import { Opinion, PaperBlockId, PaperLanguage, PaperOutline, PartKey, TemplateId } from '../review/paper-terms'
import { Who } from './engagement-views'
import { BilingualText } from './result'
import { paperShape } from './shapes'
import { Problem } from './views'

const count = z.int().nonnegative()
const IsoTime = z.iso.datetime()
const Span = z.strictObject({ start: count, end: count })

/** A template with the outline in force. */
export const TemplateView = z.strictObject({
  id: TemplateId,
  name: BilingualText,
  /** What the paper is made over. */
  scope: z.enum(['report', 'engagement']),
  outline: PaperOutline,
  /** As it came with the app: to go back to, and to show what was changed. */
  usual: PaperOutline,
  /** The usual headings of its parts. */
  headings: z.array(z.strictObject({ key: PartKey, heading: BilingualText })),
  changed: z.strictObject({ by: Who, at: IsoTime }).nullable(),
})
export type TemplateView = z.infer<typeof TemplateView>

/** Two texts laid over each other: put together, `same` and `removed` give the first, `same` and `added` the second. */
export const TextDifference = z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
export type TextDifference = z.infer<typeof TextDifference>

/** The auditor's own words, wherever they stand now. */
export const PaperEditView = z.strictObject({
  block: PaperBlockId,
  text: z.string(),
  /** The generated words that they stand in for, as they were when the auditor wrote; null for an addition. */
  base: z.string().nullable(),
  by: Who,
  at: IsoTime,
  /**
   * `in-place` they stand in the paper; `conflict` they do, but the generated words have changed since: see `generated` and
   * `difference`; `homeless` their block is gone from the paper (its finding went, its part is left out): not printed, kept.
   */
  state: z.enum(['in-place', 'conflict', 'homeless']),
  /** The generated words as they are now; null for an addition and for `homeless`. */
  generated: z.string().nullable(),
  /** From `base` to `generated`, for `conflict`. */
  difference: TextDifference.nullable(),
  /** Numbers in `text` that nothing in the evidence bears out; give them a mark while the auditor writes. */
  loose: z.array(Span),
})
export type PaperEditView = z.infer<typeof PaperEditView>

/** A paper for showing and editing. Every block, and every cell with an `id`, may be edited unless its origin forbids it. */
export const PaperView = z.strictObject({
  engagementId: EngagementId.nullable(),
  reportId: ReportId.nullable(),
  paper: z.custom<WorkingPaper>((value) => paperShape.safeParse(value).success),
  edits: z.array(PaperEditView),
  /** Ids of the blocks and cells that the auditor may put own words in place of, and of the slots for additions. */
  editable: z.array(PaperBlockId),
  slots: z.array(PaperBlockId),
  /** Every number that the evidence bears out, as `numberKey` writes it: give it to `looseNumbers` while the auditor types. */
  numbers: z.array(z.string()),
  /** Hits of the checks that nobody has decided: they are printed as 疑似, and left out of papers to the unit. */
  undecided: count,
  opinion: z
    .strictObject({
      /** What the findings suggest. */
      suggested: Opinion,
      given: z.strictObject({ opinion: Opinion, reason: z.string(), by: Who, at: IsoTime }).nullable(),
    })
    .nullable(),
  /** Null = may be edited. `no-engagement`: opened outside of one, so there is nowhere to keep it. */
  readOnly: z.enum(['no-engagement', 'no-person', 'not-a-member', 'locked', 'archived']).nullable(),
})
export type PaperView = z.infer<typeof PaperView>

/** What may leave the app. */
export const ExportWhat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paper'),
    template: TemplateId,
    language: PaperLanguage,
    format: z.enum(['docx', 'pdf', 'html', 'md']),
  }),
  /** Findings and figures with provenance; `csv` is a zip of two tables. */
  z.strictObject({ kind: z.literal('data'), language: PaperLanguage, format: z.enum(['xlsx', 'csv', 'json']) }),
  /** The original with ticks, highlights and an index of notes. */
  z.strictObject({ kind: z.literal('marked-copy'), language: PaperLanguage }),
  /** Of an engagement whose reports are all locked: originals, papers, evidence and log in one archive. */
  z.strictObject({ kind: z.literal('reference-copy'), language: PaperLanguage }),
])
export type ExportWhat = z.infer<typeof ExportWhat>

/** One thing that left the app, or is leaving. At most one runs at a time. */
export const ExportView = z.strictObject({
  /** Names it in `paper.show`. */
  id: ItemId,
  state: z.enum(['running', 'written', 'cancelled', 'failed']),
  what: ExportWhat,
  engagementId: EngagementId.nullable(),
  reportId: ReportId.nullable(),
  fileName: z.string(),
  /** For the eye only; no call takes a path. */
  shownPath: z.string(),
  /** Reports read, of how many; for a single paper 1. */
  done: count,
  total: count,
  bytes: count.nullable(),
  sha256: FileHash.nullable(),
  at: IsoTime,
  error: Problem.nullable(),
})
export type ExportView = z.infer<typeof ExportView>

/** One statement of a paper that does not hold, and what would. */
export const PaperFaultView = z.strictObject({
  code: z.enum([
    'differs',
    'missing',
    'added',
    'loose-number',
    'edited',
    'altered',
    'evidence-missing',
    'rules-differ',
  ]),
  /** Block or cell; null where it stands outside of all. */
  block: z.string().nullable(),
  says: z.string().nullable(),
  should: z.string().nullable(),
  message: BilingualText,
})
export type PaperFaultView = z.infer<typeof PaperFaultView>

export const PaperVerifyView = z.strictObject({
  fileName: z.string(),
  holds: z.boolean(),
  /** Statements and numbers that were compared. */
  statements: count,
  numbers: count,
  faults: z.array(PaperFaultView),
})
export type PaperVerifyView = z.infer<typeof PaperVerifyView>
