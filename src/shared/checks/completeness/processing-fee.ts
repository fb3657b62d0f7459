/** Whether section six says what information-processing fee was collected, from report year 2021 on. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { quoteAt } from '../quote'

/** 国办函〔2020〕109号, in force 2021-01-01: the duty concerns report years from 2021 on (domain 1.1). */
const firstYear = 2021

export const processingFee = defineCheck({
  id: 'completeness/processing-fee',
  code: 'ST-08',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '信息处理费情况', en: 'Information-processing fee' },
  asks: {
    zh: '2021年及以后的报告，第六部分是否报告收取信息处理费的情况？',
    en: 'From report year 2021 on: does section six say what information-processing fee was collected?',
  },
  forms: 'all',
  messages: {
    missing: {
      zh: '“其他需要报告的事项”部分未报告收取信息处理费情况（{year}年度起应当报告，未收取的也应写明），请核实补充。',
      en: 'Section six does not say what information-processing fee was collected; reports from {year} on must, even where none was.',
    },
  },
  reasons: {
    noYear: {
      zh: '报告年度未能识别，无法判断是否应报告信息处理费。',
      en: 'The report year was not read, so the duty cannot be judged.',
    },
    notThere: {
      zh: '“其他需要报告的事项”部分未能读取，无法核对信息处理费情况。',
      en: 'Section six was not read, so the fee statement cannot be looked for.',
    },
  },
  *run({ document, report, form }: Subject) {
    const place = { section: 'other' }
    const year = report.year ?? (report.form === '2021' ? firstYear : null)
    if (year === null) return yield untested('noYear', place)
    if (year < firstYear) return
    const paragraphs = paragraphsOf(document, report, form)
    if (paragraphs.some(statesFee)) return yield tick('traced', place, [])
    const section = report.sections.find((one) => one.key === 'other')
    if (section?.state !== 'present') return yield untested('notThere', place)
    const first = paragraphs.find((one) => one.section === 'other' && one.kind !== 'section')
    yield finding('missing', { year: String(firstYear) }, place, [
      ...(section.headingSpan === null ? [] : [evidenceAt(document, 'heading', section.headingSpan)]),
      ...(first === undefined
        ? []
        : [quoteAt(document, 'context', first, { start: 0, end: Math.min(first.text.length, 80) })]),
    ])
  },
})

const feeByName = /处理费/
/** In section six also a statement that names the fee otherwise, or that nothing was collected. */
const feeInOtherWords =
  /(?:信息公开|依申请|申请|信息)[^。;]{0,20}(?:收费|收取[^。;]{0,12}费|费用)|(?:未|没有|无)[^。;]{0,10}(?:收费|收取[^。;]{0,16}费)/

function statesFee({ kind, section, text: printed, plain }: Paragraph): boolean {
  if (kind === 'title' || kind === 'section') return false
  return (section === 'other' && feeInOtherWords.test(printed)) || feeByName.test(plain)
}
