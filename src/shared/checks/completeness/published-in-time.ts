/** Whether the report was published by the day that the rules set for a body of its kind. */

import { isoDate, printedDates } from '../../report/printed-date'
import type { BodyKind, Report } from '../../report/report'
import { normalise } from '../../text/normalise'
import type { CheckSettings, Evidence, FindingMark, Mark, Severity, Subject } from '../check'
import { defineCheck } from '../check'
import { evidenceAt, finding, tick, untested } from '../mark'

/** From this report year on departments answer by 31 January, governments by 31 March (令711, articles 49 and 50). */
const splitSince = 2019
/** Until report year 2018: 31 March for every organ (令492, article 31). */
const oldDeadline = '03-31'

export const publishedInTime = defineCheck({
  id: 'completeness/published-in-time',
  code: 'TL-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '发布时限', en: 'Published in time' },
  asks: {
    zh: '年度报告是否在规定期限内向社会公布？',
    en: 'Was the annual report published by the day set for a body of this kind?',
  },
  forms: 'all',
  messages: {
    late: {
      zh: '经核对，{year}年度报告发布日期为{date}，晚于{body}应当公布的期限{deadline}，请核实。',
      en: 'The report for {year} was published on {date}, after {deadline}, the day set for {body}.',
    },
    lateByYears: {
      zh: '经核对，{year}年度报告页面所示发布日期为{date}，晚于{body}应当公布的期限{deadline}，可能为网站迁移或重新发布日期，请核实首次发布日期。',
      en: 'The page shows {date} as the publication date of the report for {year}, after {deadline}, the day set for {body}; it may be the date of a later posting.',
    },
    signedLate: {
      zh: '经核对，{year}年度报告未见发布日期，落款日期{date}已晚于{body}应当公布的期限{deadline}，请核实。',
      en: 'The report for {year} shows no publication date; it is signed {date}, after {deadline}, the day set for {body}.',
    },
  },
  reasons: {
    noYear: {
      zh: '报告年度未能识别，无法判断是否按期发布。',
      en: 'The report year was not read, so timeliness cannot be judged.',
    },
    noDate: {
      zh: '文件中未见发布日期，无法判断是否按期发布，请提供发布页面或发布记录。',
      en: 'The file shows no publication date, so timeliness cannot be judged; the published page is needed.',
    },
    unknownBody: {
      zh: '未能识别编报单位类别（政府或部门），{date}发布是否逾期无法判断。',
      en: 'The kind of body (government or department) was not recognised, so {date} cannot be judged.',
    },
    beforePeriod: {
      zh: '所示日期{date}早于{year}年度终了，不作为本报告的发布日期，无法判断是否按期发布。',
      en: 'The date shown, {date}, lies before the end of {year} and is not taken as the publication date.',
    },
  },
  *run(subject) {
    yield judge(subject)
  },
})

const place = { section: null }

function judge({ document, report, settings }: Subject): Mark {
  const { year, published, publishedSpan } = report
  if (year === null) return untested('noYear', place)
  const signed = published === null ? signedDate(report) : null
  const date = published ?? signed
  if (date === null) return untested('noDate', place)
  // A report may be finished in the last days of its year; anything earlier is another date.
  if (date < `${year}-12-01`) return untested('beforePeriod', place, { date, year: String(year) })
  const { kind } = report.body
  const due = deadlineOf(kind, year, settings)
  const latest = `${year + 1}-${settings.governmentDeadline > due ? settings.governmentDeadline : due}`
  const deadline = `${year + 1}-${due}`
  if (date <= deadline) {
    if (published === null) return untested('noDate', place)
    return tick('traced', place, publishedSpan === null ? [] : [publishedSpan])
  }
  // Which of the two days holds for a body of unknown kind does not matter once both are past.
  if (kind === 'unknown' && year >= splitSince && date <= latest) return untested('unknownBody', place, { date })
  const values = {
    year: String(year),
    date,
    deadline: kind === 'unknown' ? latest : deadline,
    body: bodyWords[kind],
  }
  const evidence = evidenceOf(document, report, published !== null)
  if (published === null) return finding('signedLate', values, place, evidence, lateOf(kind, 'likely-defect'))
  const muchLater = date > `${year + 1}-12-31`
  return finding(
    muchLater ? 'lateByYears' : 'late',
    values,
    place,
    evidence,
    lateOf(kind, muchLater ? 'likely-defect' : 'defect'),
  )
}

const bodyWords = {
  government: { zh: '政府', en: 'a government' },
  department: { zh: '政府部门', en: 'a department' },
  township: { zh: '乡镇、街道', en: 'a township or street office' },
  unknown: { zh: '各级行政机关', en: 'every kind of body' },
} as const

function deadlineOf(kind: BodyKind, year: number, settings: CheckSettings): string {
  if (year < splitSince) return oldDeadline
  return kind === 'government' ? settings.governmentDeadline : settings.departmentDeadline
}

/** Townships are not named in article 49: their day is a local rule, one step lower (domain 1.1). */
function lateOf(kind: BodyKind, findingClass: 'defect' | 'likely-defect'): Pick<FindingMark, 'severity' | 'class'> {
  const severity: Severity = kind === 'township' ? 'S3' : 'S2'
  return { severity, class: findingClass }
}

function signedDate(report: Report): string | null {
  if (report.signed === null) return null
  const date = printedDates(normalise(report.signed.text)).at(-1)
  return date === undefined || date.isCut ? null : isoDate(date)
}

function evidenceOf(document: Subject['document'], report: Report, isPublished: boolean): readonly Evidence[] {
  const at = isPublished ? report.publishedSpan : (report.signed?.span ?? null)
  return [
    ...(at === null ? [] : [evidenceAt(document, 'stated', at)]),
    ...(report.title === null ? [] : [evidenceAt(document, 'context', report.title.span)]),
  ]
}
