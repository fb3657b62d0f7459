/** The report year: from the title, else from the report's own words about itself. */

import type { TitleReading } from '../forms/title'
import { normaliseMapped } from '../text/normalise'
import type { Span } from '../text/span'

export interface YearReading {
  readonly year: number
  /** Of the year's digits. */
  readonly span: Span
}

const inText =
  /(20\d\d)年(?:度)?(?:政府信息公开|信息公开|政务公开)(?:工作)?(?:年度)?(?:年)?报告|统计(?:期限|时限|时间|数据)[^。]{0,20}?(20\d\d)年1月1日/

/** The introduction stands in the first part of the text. */
const beginning = 6000

export function readYear(text: string, title: TitleReading | null): YearReading | null {
  if (title?.year !== null && title?.year !== undefined && title.yearSpan !== null)
    return { year: title.year, span: title.yearSpan }
  const mapped = normaliseMapped(text.slice(0, beginning))
  const match = inText.exec(mapped.text)
  const digits = match?.[1] ?? match?.[2]
  if (match === null || digits === undefined) return null
  const at = match.index + match[0].lastIndexOf(digits)
  return { year: Number(digits), span: mapped.spanOf(at, at + 4) }
}
