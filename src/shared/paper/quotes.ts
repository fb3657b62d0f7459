/** Characters of a report as a paper prints them: masked, on one line, each with its place. */

import type { Evidence } from '../checks/check'
import type { Language } from '../words/say'
import type { PaperReport } from './input'
import type { Mask } from './mask'
import type { Ref, Runs } from './paper'
import { fixed, joined, referred, shortened } from './runs'

/** UTF-16 units of a quote; the evidence file has it whole. */
const longest = 120
/** UTF-16 units of each of many quotes, so that a row does not fill a page. */
const briefly = 40
const many = 4
/** More pieces of evidence than this are counted, not quoted. */
const most = 8

const rest = { zh: '等{n}处', en: ' and others, {n} in all' } as const

export function quoteRef(
  { file }: PaperReport,
  { span, line, column }: Pick<Evidence, 'span' | 'line' | 'column'>,
): Ref {
  return {
    kind: 'quote',
    report: file.sha256,
    start: span.start,
    end: span.end,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}

function quoted(report: PaperReport, evidence: Evidence, mask: Mask, language: Language, length: number): Runs {
  const text = shortened(mask(evidence.quote), length)
  if (text === '') return fixed(language === 'zh' ? '（空白）' : '(blank)')
  return [...fixed('“'), ...referred(text, quoteRef(report, evidence)), ...fixed('”')]
}

/** What a reader needs to find the place: operands and statements first; context where nothing else is there. */
export function quotedAll(report: PaperReport, evidence: readonly Evidence[], mask: Mask, language: Language): Runs {
  const telling = evidence.filter(({ role }) => role !== 'context')
  const chosen = distinct(telling.length > 0 ? telling : evidence)
  const shown = chosen
    .slice(0, most)
    .map((one) => quoted(report, one, mask, language, chosen.length > many ? briefly : longest))
  const left = chosen.length - shown.length
  const list = joined(shown, language === 'zh' ? '、' : ', ')
  if (left === 0) return list
  const [before = '', after = ''] = rest[language].split('{n}')
  return [
    ...list,
    ...fixed(before),
    ...referred(chosen.length, { kind: 'count', report: report.file.sha256, of: 'quotes' }),
    ...fixed(after),
  ]
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ span }) => {
    const key = `${span.start} ${span.end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
