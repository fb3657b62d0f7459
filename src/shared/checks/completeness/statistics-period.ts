/** Whether the report states the period of its figures, and states the right one: 1 January to 31 December of its year. */

import type { Paragraph } from '../../report/paragraphs'
import { paragraphsOf } from '../../report/paragraphs'
import { rangeAt } from '../../report/sentences'
import { matchesOf } from '../../text/matches'
import type { Span } from '../../text/span'
import type { Evidence, Mark, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'
import { passageWords, quoteInContext } from '../quote'

/** The 2007 rules came into force on 1 May 2008: the first reports cover the rest of that year (令492, article 38). */
const firstYear = 2008

export const statisticsPeriod = defineCheck({
  id: 'completeness/statistics-period',
  code: 'TL-02',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '统计期限', en: 'Statistics period' },
  asks: {
    zh: '报告是否写明统计期限，且为报告年度的1月1日至12月31日？',
    en: 'Does the report state the period of its figures, and is it 1 January to 31 December of the report year?',
  },
  forms: 'all',
  messages: {
    missing: {
      zh: '报告未写明所列数据的统计期限（应为{year}年1月1日至12月31日）。',
      en: 'The report does not state the period of its figures (1 January to 31 December {year}).',
    },
    partly: {
      zh: '报告未写明所列数据的统计期限，仅见“{stated}”（应为{year}年1月1日至12月31日）。',
      en: 'The report does not state the period of its figures; it only says “{stated}” (1 January to 31 December {year} is expected).',
    },
    wrongYear: {
      zh: '经核对，统计期限写为“{stated}”，与报告年度{year}年不符，请核实更正。',
      en: 'The statistics period reads “{stated}”, which is not the report year {year}.',
    },
    notWholeYear: {
      zh: '统计期限写为“{stated}”，不是{year}年1月1日至12月31日的完整年度，请核实。',
      en: 'The statistics period reads “{stated}”, not the whole of {year}.',
    },
  },
  reasons: {
    noYear: {
      zh: '报告年度未能识别，无法核对统计期限。',
      en: 'The report year was not read, so the period cannot be compared.',
    },
  },
  *run(subject) {
    yield* judge(subject)
  },
})

interface Period {
  readonly paragraph: Paragraph
  readonly at: Span
  /** The sentence speaks of the figures of this report. */
  readonly isStated: boolean
  readonly from: DayOfYear
  readonly to: DayOfYear
}

interface DayOfYear {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const range =
  /(?:(\d{4})年度?)?(\d{1,2})月(\d{1,2})日(?:零时)?起?(?:至|到|-|~)(?:(?:(\d{4})年|(?:同|当|本)年)?(\d{1,2})月(\d{1,2})日?|(?:(\d{4})年|年)底)/g
const isoRange = /(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:至|到|-|~)(\d{4})[./-](\d{1,2})[./-](\d{1,2})/g
/** Words by which a report speaks of the period of its own figures. */
const ofFigures = /统计|数据|起止|期限|时限|时间段|报告(?:的)?(?:期|范围|时间|涵盖)|本(?:年度)?报告/
const wholeYear =
  /(?:统计|数据)[^。;]{0,12}(?:期限|时限|时间|周期|期间|区间|范围|年度)[^。;]{0,10}?(?<![-\d])(\d{4})年(?:度|全年)?/
const months = /(?<!\d)1月?(?:至|到|-|~)12月/

function* judge({ document, report, form }: Subject): Iterable<Mark> {
  const place = { section: null }
  const { year } = report
  if (year === null) return yield untested('noYear', place)
  const prose = paragraphsOf(document, report, form).filter((one) => one.kind === 'body' || one.kind === 'heading')
  const periods = prose.flatMap(periodsIn)
  const right = periods.find((one) => isReportYear(one, year))
  const said = periods.filter(isNamed)
  if (right !== undefined && said.every((one) => isReportYear(one, year))) {
    const words = right.paragraph.spanOf(right.at.start, right.at.end)
    return yield tick('traced', place, [words])
  }
  const stated =
    right === undefined ? periods.filter((one) => one.isStated) : said.filter((one) => !isReportYear(one, year))
  for (const one of stated) {
    const words = one.paragraph.text.slice(one.at.start, one.at.end)
    const wrongYear = yearsOf(one).some((printed) => printed !== year)
    yield finding(
      wrongYear ? 'wrongYear' : 'notWholeYear',
      { stated: words, year: String(year) },
      { section: one.paragraph.section, passage: passageWords(words) },
      quoteInContext(document, one.paragraph, one.at),
      { severity: wrongYear ? 'S2' : 'S4', stated: words, expected: `${year}年1月1日至12月31日` },
    )
  }
  if (stated.length > 0 || prose.some((one) => saysWholeYear(one.plain, year))) return
  const part = prose.find((one) => months.test(one.text))
  const match = part === undefined ? null : months.exec(part.text)
  const titled = titleEvidence(document, report.title)
  if (part === undefined || match === null) return yield finding('missing', { year: String(year) }, place, titled)
  const at = { start: match.index, end: match.index + match[0].length }
  yield finding('partly', { year: String(year), stated: match[0] }, place, [
    ...quoteInContext(document, part, at),
    ...titled,
  ])
}

/** Right before the days stand the words 统计期限 or the like: no other sentence with days says it better. */
const named = /(?:统计|数据)[^。;,]{0,12}(?:期限|时限|时间|周期|期间|区间|范围)[^。;,]{0,8}$/

function isNamed({ paragraph, at }: Period): boolean {
  return named.test(paragraph.plain.slice(Math.max(0, at.start - 40), at.start))
}

function titleEvidence(document: Subject['document'], title: Subject['report']['title']): readonly Evidence[] {
  return title === null ? [] : [evidenceAt(document, 'heading', title.span)]
}

function periodsIn(paragraph: Paragraph): readonly Period[] {
  const { plain: text, sentences } = paragraph
  const found: Period[] = []
  const add = (match: RegExpExecArray, from: DayOfYear, to: DayOfYear): void => {
    const at = { start: match.index, end: match.index + match[0].length }
    const sentence = rangeAt(sentences, at.start, text)
    found.push({ paragraph, at, from, to, isStated: ofFigures.test(text.slice(sentence.start, sentence.end)) })
  }
  for (const match of matchesOf(text, range)) {
    const [, fromYear, month, day, toYear, toMonth, toDay, endYear] = match
    const to =
      toMonth === undefined
        ? { year: numberOf(endYear), month: 12, day: 31 }
        : { year: numberOf(toYear), month: Number(toMonth), day: Number(toDay) }
    add(match, { year: numberOf(fromYear), month: Number(month), day: Number(day) }, to)
  }
  for (const match of matchesOf(text, isoRange)) {
    const [, ...parts] = match
    const [y = 0, m = 0, d = 0, toY = 0, toM = 0, toD = 0] = parts.map(Number)
    add(match, { year: y, month: m, day: d }, { year: toY, month: toM, day: toD })
  }
  return found
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}

function yearsOf({ from, to }: Period): readonly number[] {
  return [from.year, to.year].filter((one) => one !== null)
}

function isReportYear(period: Period, year: number): boolean {
  const { from, to } = period
  if (to.month !== 12 || to.day !== 31) return false
  const begins = from.month === 1 && from.day === 1
  const beginsWithTheRules = year === firstYear && from.month === 5 && from.day === 1
  if (!begins && !beginsWithTheRules) return false
  const years = yearsOf(period)
  return years.length === 0 ? period.isStated : years.every((printed) => printed === year)
}

function saysWholeYear(text: string, year: number): boolean {
  const match = wholeYear.exec(text)
  return match !== null && match[1] === String(year)
}
