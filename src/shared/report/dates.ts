/** When a report was published, and the date under its signature. */

import type { TitleReading } from '../forms/title'
import { normaliseMapped } from '../text/normalise'
import type { Span } from '../text/span'
import { isoDate, printedDates } from './printed-date'
import type { Passage } from './report'
import type { StreamItem } from './stream'

export interface Publication {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly span: Span
}

/** What a page calls the date of publication, the best first. */
const names = [
  '发布时间',
  '发布日期',
  '公开时间',
  '公开日期',
  '发文时间',
  '发文日期',
  '成文日期',
  '生成日期',
  '信息日期',
  '更新时间',
  '日期',
  '时间',
] as const
const labelled = new RegExp(
  `^(?:[\\s\\S]{0,4}?)(${names.join('|')})[\\]】]?\\s{0,20}[:：|\\]】]?[\\s|：:]{0,20}(\\d{4}\\s?(?:[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}|年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日))`,
)

/** Publication lines stand above the text or below it, never inside. */
const headLength = 6000
const tailLength = 3000

/** The date of publication with its place; null where the file shows none. `bodyStart` is where the first section begins. */
export function readPublication(text: string, bodyStart: number, bodyEnd: number): Publication | null {
  const head = {
    start: Math.max(0, Math.min(bodyStart, text.length) - headLength),
    end: Math.min(bodyStart, text.length),
  }
  const tail = { start: bodyEnd, end: Math.min(text.length, bodyEnd + tailLength) }
  let best: (Publication & { readonly rank: number }) | null = null
  for (const [zone, { start, end }] of [head, tail].entries()) {
    for (const place of placesOf(text, start, end)) {
      const match = labelled.exec(text.slice(Math.max(start, place - 2), place + 80))
      if (match === null) continue
      const [all, name = '', printed = ''] = match
      const from = Math.max(start, place - 2) + all.length - printed.length
      const date = printedDates(printed.replaceAll(/\s/g, ''))[0]
      const iso = date === undefined ? null : isoDate(date)
      const rank = names.findIndex((one) => one === name) + zone * 3
      if (iso !== null && (best === null || rank < best.rank))
        best = { date: iso, span: { start: from, end: from + printed.length }, rank }
    }
  }
  return best === null ? null : { date: best.date, span: best.span }
}

/** Places of the words 时间 and 日期, one of which every name has. */
function placesOf(text: string, start: number, end: number): readonly number[] {
  const places: number[] = []
  for (const word of ['时间', '日期']) {
    for (let at = text.indexOf(word, start); at !== -1 && at < end; at = text.indexOf(word, at + 2)) places.push(at)
  }
  return places.toSorted((a, b) => a - b)
}

/** What a page says about its article in a line of its own. */
const particulars =
  /^[[【(（\s]{0,4}(?:发布|发文|公开|成文|生成|更新|信息|来源|浏览|阅读|点击|责任编辑|编辑|作者|文章来源)[\u4e00-\u9fff]{0,4}\s{0,4}[:：\]】]/
const longestParticulars = 120

/** Start of the lines about the article that end the page; the end of the last item where there are none. */
export function startOfParticulars(text: string, items: readonly StreamItem[], end: number): number {
  let start = end
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]
    if (item?.kind !== 'line' || item.span.end - item.span.start > longestParticulars) break
    if (!particulars.test(text.slice(item.span.start, item.span.end))) break
    start = item.span.start
  }
  return start
}

/** A signature stands among so many last lines. */
const lastLines = 10
const longestSignature = 60

export interface Signature {
  /** The date as printed. */
  readonly signed: Passage
  /** Where the signature begins: the line of the body's name, or of the date. */
  readonly start: number
  readonly end: number
}

/**
 * The date under the report: alone in one of its last lines, or behind the body's name. `2020年1月 13` counts, cut as it
 * is. Null where there is none after `from`.
 */
export function readSignature(text: string, items: readonly StreamItem[], from: number): Signature | null {
  const lines = items.slice(-lastLines).filter((item) => item.kind === 'line' && item.span.start >= from)
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    if (line?.kind !== 'line' || line.span.end - line.span.start > longestSignature * 2) continue
    const mapped = normaliseMapped(text.slice(line.span.start, line.span.end), line.span.start)
    const date = printedDates(mapped.text).find((one) => one.month !== null)
    if (
      date === undefined ||
      date.end < mapped.text.length - 2 ||
      mapped.text.length > longestSignature ||
      /[,。;:]/.test(mapped.text)
    )
      continue
    const before = mapped.text.slice(0, date.start)
    if (before !== '' && !isBodyName(before)) continue
    const span = mapped.spanOf(date.start, date.end)
    const above = lines[at - 1]
    const named =
      before === '' &&
      above?.kind === 'line' &&
      above.span.end - above.span.start <= longestSignature &&
      isBodyName(normaliseMapped(text.slice(above.span.start, above.span.end)).text)
    const start = named ? above.span.start : line.span.start
    return { signed: { text: text.slice(span.start, span.end), span }, start, end: line.span.end }
  }
  return null
}

function isBodyName(words: string): boolean {
  return (
    words.length <= 40 &&
    /^[\u4e00-\u9fff()、·]+$/.test(words) &&
    /(?:政府|局|委|委员会|办|办公室|办公厅|厅|署|中心|院|处|所|站|队|镇|乡|街道|公司|会|部|社|区|市|县)[)]?$/.test(
      words,
    )
  )
}

/** `（2020年1月20日）` alone in the line below the title. */
export function dateBelowTitle(text: string, items: readonly StreamItem[], title: TitleReading | null): Passage | null {
  if (title === null) return null
  const next = items.find((item) => item.kind === 'line' && item.span.start >= title.span.end)
  if (next?.kind !== 'line' || next.span.end - next.span.start > 40) return null
  const mapped = normaliseMapped(text.slice(next.span.start, next.span.end), next.span.start)
  const date = printedDates(mapped.text).find((one) => one.month !== null)
  if (date === undefined || date.end - date.start < mapped.text.length - 2) return null
  const span = mapped.spanOf(date.start, date.end)
  return { text: text.slice(span.start, span.end), span }
}
