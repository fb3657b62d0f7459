/** The few signs of Markdown that stand in captured reports: images, headings, emphasis, blanks written as entities. */

import type { Span } from '../text/span'
import { isBlankUnit, trimmed } from './lines'

/** Whether a stretch holds one or more images and nothing else: `![]()`, `[![](a)](b)`, `<img …>`, or the word 图片 in brackets. */
export function isImageMarkup(text: string, at: Span): boolean {
  if (at.end - at.start < 4) return false
  const first = text.charCodeAt(at.start)
  if (first === 0x21 || first === 0x3c || (first === 0x5b && text.charCodeAt(at.start + 1) === 0x21)) {
    let i = at.start
    while (i < at.end) {
      const next = imageEnd(text, i, at.end)
      if (next === i) return false
      i = next
      while (i < at.end && isBlankUnit(text.charCodeAt(i))) i++
    }
    return true
  }
  return at.end - at.start <= 6 && /^[[(（【〔](?:图片|图表|image|Image)[\])）】〕]$/.test(text.slice(at.start, at.end))
}

/** End of the image that begins at `i`, or `i` where none does. */
function imageEnd(text: string, i: number, limit: number): number {
  if (text.startsWith('[![', i)) {
    const inner = imageEnd(text, i + 1, limit)
    if (inner === i + 1 || !text.startsWith('](', inner)) return i
    return closing(text, ')', inner + 2, limit) ?? i
  }
  if (text.startsWith('![', i)) {
    const alt = closing(text, ']', i + 2, limit)
    if (alt === undefined) return i
    if (text.charCodeAt(alt) === 0x28) return closing(text, ')', alt + 1, limit) ?? i
    return text.charCodeAt(alt) === 0x5b ? (closing(text, ']', alt + 1, limit) ?? i) : i
  }
  if (/^<img[\s/>]/i.test(text.slice(i, i + 5))) return closing(text, '>', i + 4, limit) ?? i
  return i
}

function closing(text: string, sign: string, from: number, limit: number): number | undefined {
  for (let i = from; i < limit; i++) if (text.charCodeAt(i) === sign.charCodeAt(0)) return i + 1
  return undefined
}

/** The text of an ATX heading (`## 一、总体情况 ##`) without its signs; undefined where the line is none. */
export function headingText(text: string, line: Span, spaceRequired: boolean): Span | undefined {
  let i = line.start
  while (i < line.end && i - line.start < 6 && text.charCodeAt(i) === 0x23) i++
  if (i === line.start || i >= line.end || text.charCodeAt(i) === 0x23) return undefined
  if (spaceRequired && !isBlankUnit(text.charCodeAt(i))) return undefined
  let end = line.end
  while (end > i && text.charCodeAt(end - 1) === 0x23) end--
  const inner = withoutEmphasis(text, trimmed(text, i, end))
  return inner.start === inner.end ? undefined : inner
}

/** A stretch without the emphasis or code signs that enclose the whole of it: `**总计**`, `__0__`, `` `0` ``. */
export function withoutEmphasis(text: string, at: Span): Span {
  let { start, end } = at
  for (let layer = 0; layer < 4 && end - start > 2; layer++) {
    const unit = text.charCodeAt(start)
    if ((unit !== 0x2a && unit !== 0x5f && unit !== 0x60) || text.charCodeAt(end - 1) !== unit) break
    if (isSignRun(text, start, end, unit)) break
    start++
    end--
  }
  return start === at.start ? at : trimmed(text, start, end)
}

function isSignRun(text: string, start: number, end: number, unit: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== unit) return false
  return true
}

const leadingBlank = /^(?:&nbsp;|&emsp;|&ensp;|&#160;|<br\s{0,4}\/?>)/i
const trailingBlank = /(?:&nbsp;|&emsp;|&ensp;|&#160;|<br\s{0,4}\/?>)$/i
const longestBlank = 12

/** The content of a table cell: without blanks, blanks written as entities, and enclosing emphasis. */
export function cellContent(text: string, start: number, end: number): Span {
  let inner = trimmed(text, start, end)
  for (;;) {
    const unit = text.charCodeAt(inner.start)
    if (inner.start === inner.end || (unit !== 0x26 && unit !== 0x3c)) break
    const head = leadingBlank.exec(text.slice(inner.start, Math.min(inner.end, inner.start + longestBlank)))
    if (head === null) break
    const rest = trimmed(text, inner.start + head[0].length, inner.end)
    if (rest.start === rest.end) return { start: inner.start, end: inner.start }
    inner = rest
  }
  for (;;) {
    const unit = text.charCodeAt(inner.end - 1)
    if (inner.start === inner.end || (unit !== 0x3b && unit !== 0x3e)) break
    const tail = trailingBlank.exec(text.slice(Math.max(inner.start, inner.end - longestBlank), inner.end))
    if (tail === null) break
    inner = trimmed(text, inner.start, inner.end - tail[0].length)
  }
  return withoutEmphasis(text, inner)
}
