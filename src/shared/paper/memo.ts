/** Makes the paper over one report: all parts of its template, from the evidence alone. The auditor's own words come after. */

import type { PartKey } from '../review/paper-terms'
import { paperWordsIn, type OwnWords } from './own-words'
import { heading, paragraph } from './blocks'
import { contextOf, word, type PaperContext } from './context'
import { front, runningHeadOf, titleOf } from './front'
import type { PaperInput } from './input'
import { maskFor } from './mask'
import type { Block, Part, WorkingPaper } from './paper'
import { annexes, legend } from './part-annexes'
import { conclusion } from './part-conclusion'
import { criteria } from './part-criteria'
import { dismissed, replies } from './part-decisions'
import { findings } from './part-findings'
import { identification } from './part-identification'
import { notAssessable } from './part-not-assessable'
import { priorYear } from './part-prior-year'
import { queries } from './part-queries'
import { reconciliation } from './part-reconciliation'
import { amendments, signOff } from './part-sign-off'
import { fixed, joined, referred } from './runs'
import { partHeadings, usualOutline } from './templates'

const builders: Readonly<Record<PartKey, (context: PaperContext) => readonly Block[]>> = {
  identification,
  criteria,
  conclusion,
  findings,
  queries,
  reconciliation,
  'prior-year': priorYear,
  'not-assessable': notAssessable,
  dismissed,
  replies,
  'sign-off': signOff,
  amendments,
  legend,
  annexes,
}

const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** 1 to 99. */
export function chineseNumeral(n: number): string {
  const ten = Math.floor(n / 10)
  const one = n % 10
  const units = one === 0 ? '' : (digits[one] ?? '')
  if (ten === 0) return digits[n] ?? ''
  return `${ten === 1 ? '' : (digits[ten] ?? '')}十${units}`
}

/** Without the auditor's own words; the same input gives the same paper. */
export function generatedMemo(input: PaperInput): WorkingPaper {
  const context = contextOf(input)
  const outline = input.outline ?? usualOutline(input.template)
  const title = titleOf(context)
  const parts = outline.parts
    .filter(({ included }) => included)
    .map(({ key, heading: own, opening }, i): Part => {
      const ordinal =
        input.language === 'zh'
          ? fixed(`${chineseNumeral(i + 1)}、`)
          : [...referred(`${i + 1}.`, { kind: 'numbering' }), ...fixed(' ')]
      const words = own[input.language]
      const name =
        words === '' ? word(context, partHeadings[key]) : referred(words, { kind: 'act', of: `heading:${key}` })
      const first = heading(`part:${key}`, 1, joined([ordinal, name], ''))
      const said = opening[input.language]
      const begins =
        said === ''
          ? []
          : [paragraph(`opening:${key}`, referred(context.mask(said), { kind: 'act', of: `opening:${key}` }))]
      return { key, blocks: [first, ...begins, ...builders[key](context)] }
    })
  return {
    template: input.template,
    language: input.language,
    title,
    runningHead: runningHeadOf(context, title),
    parts: [{ key: 'front', blocks: front(context) }, ...parts],
  }
}

/** The paper with the auditor's own words in it, and how each of them stands. */
export function memoOf(input: PaperInput): OwnWords {
  const { review, template, language } = input
  const words = review === null ? [] : Object.values(review.state.paperWords)
  const mine = words.filter(
    (one) => one.paperOf === review?.reportId && one.template === template && one.language === language,
  )
  return paperWordsIn(generatedMemo(input), mine, maskFor(input.subject.run.findings))
}
