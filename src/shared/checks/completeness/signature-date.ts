/** Whether the report ends with a complete date, or at least shows when it was published. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import type { PrintedDate } from '../../report/printed-date'
import { isoDate, printedDates } from '../../report/printed-date'
import type { Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, untested } from '../mark'
import { quoteAt } from '../quote'

export const signatureDate = defineCheck({
  id: 'completeness/signature-date',
  code: 'TL-05',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '落款与日期', en: 'Signature and date' },
  asks: {
    zh: '报告落款日期是否完整，或者能否看出发布日期？',
    en: 'Is the date under the signature complete, or does the page show when it was published?',
  },
  forms: 'all',
  messages: {
    cut: {
      zh: '落款日期“{stated}”不完整，应写明年、月、日（文件在此结束的，也可能为转换时截断），请核实更正。',
      en: 'The date under the signature, “{stated}”, is cut short; year, month and day are expected (the file may have been cut here).',
    },
    noDay: {
      zh: '落款日期“{stated}”未写明日，应写明年、月、日。',
      en: 'The date under the signature, “{stated}”, gives no day; year, month and day are expected.',
    },
    beforePeriod: {
      zh: '落款日期“{stated}”早于{year}年度终了，与报告年度不相称，请核实更正。',
      en: 'The date under the signature, “{stated}”, lies before the end of the report year {year}.',
    },
    missing: {
      zh: '文件中未见落款日期，也未见发布日期，请核对原件。',
      en: 'The file shows neither a date under a signature nor a publication date; the original is needed.',
    },
  },
  reasons: {
    noText: {
      zh: '报告正文未能读取，无法核对落款。',
      en: 'The text of the report was not read, so its end cannot be judged.',
    },
  },
  *run(subject) {
    yield* judge(subject)
  },
})

const place = { section: null }
/** A signature's date stands among the last lines, alone or after the body's name. */
const tailParagraphs = 4
const signatureLine = /^[^。,;:!?]{0,40}$/

function* judge({ document, report, form }: Subject): Iterable<Mark> {
  const paragraphs = paragraphsOf(document, report, form)
  const last = paragraphs.at(-1)
  if (last === undefined) return yield untested('noText', place)
  const signed = signedDate(paragraphs)
  if (signed === null) {
    if (report.published !== null || report.signed !== null) return
    const evidence = [
      ...lastHeading(paragraphs).map((one) => quoteAt(document, 'heading', one, { start: 0, end: one.text.length })),
      ...(report.title === null ? [] : [evidenceAt(document, 'context', report.title.span)]),
    ]
    return yield finding('missing', {}, place, evidence)
  }
  const { paragraph, date } = signed
  const stated = paragraph.text.slice(date.start, date.end)
  const evidence = [quoteAt(document, 'stated', paragraph, date)]
  const extras = { stated }
  if (date.isCut) return yield finding('cut', { stated }, place, evidence, extras)
  if (date.month === null) return
  const iso = isoDate(date)
  if (iso === null) return yield finding('noDay', { stated }, place, evidence, extras)
  // Only the last days of the year are early enough for a report that is already finished.
  if (report.year !== null && iso < `${report.year}-12-01`) {
    yield finding('beforePeriod', { stated, year: String(report.year) }, place, evidence, extras)
  }
}

function signedDate(paragraphs: readonly Paragraph[]): { paragraph: Paragraph; date: PrintedDate } | null {
  for (const paragraph of paragraphs.slice(-tailParagraphs).toReversed()) {
    if (paragraph.kind !== 'body' || !signatureLine.test(paragraph.text)) continue
    const date = printedDates(paragraph.text).at(-1)
    if (date !== undefined && /^[)\]]?$/.test(paragraph.text.slice(date.end))) return { paragraph, date }
  }
  return null
}

function lastHeading(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const heading = paragraphs.findLast((one) => one.kind === 'section')
  return heading === undefined ? [] : [heading]
}
