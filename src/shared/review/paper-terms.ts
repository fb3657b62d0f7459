/** What a person decides about a paper that leaves the app: the opinion, the outline of its template, the auditor's own words. */

import { z } from 'zod'

/** `memo` 审计备忘录, `opinion` 复核意见, `rectification` 整改通知（反馈单） to the unit; `issues` 问题清单 over an engagement. */
export const TemplateId = z.enum(['memo', 'opinion', 'rectification', 'issues'])
export type TemplateId = z.infer<typeof TemplateId>

/** The parts of domain 5.3 in their order, with the legend of ticks before the annexes. */
export const PartKey = z.enum([
  'identification',
  'criteria',
  'conclusion',
  'findings',
  'queries',
  'reconciliation',
  'prior-year',
  'not-assessable',
  'dismissed',
  'replies',
  'sign-off',
  'amendments',
  'legend',
  'annexes',
])
export type PartKey = z.infer<typeof PartKey>

export const PaperLanguage = z.enum(['zh', 'en'])
export type PaperLanguage = z.infer<typeof PaperLanguage>

/** A block's or cell's id, or a slot for own words: `slot:<part>` under the part's heading, `slot-end:<part>` at its end. */
export const PaperBlockId = z.string().min(1).max(600)

const pair = (most: number) => z.strictObject({ zh: z.string().max(most), en: z.string().max(most) })

/** How an engagement wants a template. Empty texts stand for the usual ones. */
export const PaperOutline = z.strictObject({
  title: pair(120),
  /** 编号; `{year}` and `{n}` (the report's place in the engagement) are filled in. */
  number: z.string().max(80),
  /** 密级. */
  classification: pair(40),
  version: z.string().max(40),
  /** Who a paper to the unit is addressed to; empty = the body of the report. */
  addressee: pair(120),
  /** Every part once, in the wanted order. `opening` stands under the heading in every paper of the template. */
  parts: z
    .array(z.strictObject({ key: PartKey, included: z.boolean(), heading: pair(120), opening: pair(4_000) }))
    .refine((parts) => new Set(parts.map(({ key }) => key)).size === parts.length),
})
export type PaperOutline = z.infer<typeof PaperOutline>

/** Domain 5.3, part three: 符合要求, 修改后符合, 须退回整改, 无法评价. */
export const Opinion = z.enum(['conforms', 'conforms-after-correction', 'returned', 'cannot-be-assessed'])
export type Opinion = z.infer<typeof Opinion>

/** An auditor's own words: `base` null in a slot of their own; else the generated words that they stand in for. */
export const PaperEdit = z.strictObject({
  template: TemplateId,
  language: PaperLanguage,
  block: PaperBlockId,
  /** Lines are paragraphs; null takes the words back. */
  text: z.string().max(20_000).nullable(),
  base: z.string().max(20_000).nullable(),
})
export type PaperEdit = z.infer<typeof PaperEdit>
