/** Whether the headings of the sections read as the official form has them. */

import { normalise } from '../../text/normalise'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'

const ordinal = /^[一二三四五六七八九十]+[、.．]?/

export const headingWording = defineCheck({
  id: 'completeness/heading-wording',
  code: 'FM-08',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '标题文字不规范', en: 'Heading wording' },
  asks: {
    zh: '各部分标题的文字是否与格式文件一致？',
    en: 'Do the headings of the sections read as the official form has them?',
  },
  forms: ['2019', '2021'],
  messages: {
    wording: {
      zh: '标题“{heading}”与格式文件不一致，应为“{official}”。',
      en: 'The heading “{heading}” departs from the official form, which reads “{official}”.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const { key, heading, headingSpan } of report.sections) {
      const section = form.sections.find((one) => one.key === key)
      if (section === undefined || heading === null || headingSpan === null) continue
      if (wordsOf(heading) === wordsOf(section.heading)) continue
      yield finding(
        'wording',
        { heading: heading.trim(), official: `${section.ordinal}、${section.heading}` },
        { section: key },
        [evidenceAt(document, 'heading', headingSpan)],
      )
    }
  },
})

/** Spacing, width and closing punctuation are no matter of wording. */
function wordsOf(heading: string): string {
  return normalise(heading)
    .replace(ordinal, '')
    .replace(/[^\p{Letter}\p{Number}、]/gu, '')
}
