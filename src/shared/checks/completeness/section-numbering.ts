/** Whether the top-level headings are numbered one after the other. */

import type { ReportSection } from '../../report/report'
import type { Span } from '../../text/span'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'

const numerals = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export const sectionNumbering = defineCheck({
  id: 'completeness/section-numbering',
  code: 'ST-03',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '一级标题序号错误', en: 'Top-level numbering' },
  asks: {
    zh: '一级标题的序号是否连续，没有重复、跳号、倒序？',
    en: 'Are the top-level headings numbered in order, without a repetition or a gap?',
  },
  forms: 'all',
  messages: {
    repeated: {
      zh: '一级标题序号“{ordinal}”重复：“{heading}”。',
      en: 'The ordinal “{ordinal}” of the top-level headings is used again: “{heading}”.',
    },
    back: {
      zh: '一级标题序号倒序：“{heading}”排在序号“{before}”之后。',
      en: 'The top-level headings run backwards: “{heading}” stands after ordinal “{before}”.',
    },
    gap: {
      zh: '一级标题序号不连续：由“{before}”跳至“{heading}”。',
      en: 'The top-level headings skip an ordinal: from “{before}” to “{heading}”.',
    },
  },
  reasons: {},
  *run({ document, report }) {
    const gone = report.sections.filter(
      (one) => one.state === 'absent' || one.state === 'lost' || one.headingSpan === null,
    )
    const headings = report.sections
      .flatMap((one) =>
        one.headingSpan === null || one.ordinal === null ? [] : [numbered(one, one.headingSpan, one.ordinal)],
      )
      .toSorted((a, b) => a.span.start - b.span.start)
    for (const [index, heading] of headings.entries()) {
      const before = headings[index - 1]
      if (before === undefined) continue
      const step = heading.ordinal - before.ordinal
      // A gap left by sections that are not there is told by ST-01 or EX-01.
      if (step === 1 || (step > 1 && step - 1 <= gone.length)) continue
      yield finding(
        step === 0 ? 'repeated' : step < 0 ? 'back' : 'gap',
        { ordinal: numeral(heading.ordinal), before: numeral(before.ordinal), heading: heading.words },
        { section: heading.key },
        [evidenceAt(document, 'heading', before.span), evidenceAt(document, 'heading', heading.span)],
      )
    }
  },
})

interface Numbered {
  readonly key: string
  readonly words: string
  readonly span: Span
  readonly ordinal: number
}

function numbered({ key, heading }: ReportSection, span: Span, ordinal: number): Numbered {
  return { key, words: (heading ?? '').trim(), span, ordinal }
}

function numeral(ordinal: number): string {
  return numerals[ordinal] ?? String(ordinal)
}
