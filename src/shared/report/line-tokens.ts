/** Takes lines of text apart into labels and figures: one cell a line, wrapped labels, or whole rows in one line. */

import { joinSpans, type Span } from '../text/span'
import { isBlankUnit } from '../text/width'
import { type LabelIndex, type LabelMatch, matchLabel, mayBeginLabel } from './label-index'
import { longestLabel } from './label-text'
import { cellReading, type CellReading } from './row-reading'

export type LineToken =
  | { readonly kind: 'label'; readonly span: Span; readonly matches: readonly LabelMatch[]; readonly textLine: number }
  | { readonly kind: 'value'; readonly cell: CellReading }
  /** Words that are no label; `long` for prose. */
  | { readonly kind: 'words'; readonly span: Span; readonly long: boolean; readonly textLine: number }

/** A trimmed line of text with its physical number. */
export interface TextLine {
  readonly span: Span
  readonly textLine: number
}

/** A line longer than this is prose, unless it is full of figures. */
const longestRow = 90

/** A whole table in one line is not longer. */
const longestRowOfAll = 4000

/** Three cells with figures or placeholders, separated by blanks. */
const threeFigures =
  /(?:^|\s)(?:[\d０-９.,，]{1,12}\S{0,3}|[-—/无])(?:\s{1,20}(?:[\d０-９.,，]{1,12}\S{0,3}|[-—/无])){2}(?:\s|$)/

/** A label wraps over this many lines at most: the longest has 35 characters and narrow columns hold seven or more. */
const mostWraps = 5

/** `- 3 -`, `第3页 共7页`: furniture of a page that breaks a table. */
const pageNumber =
  /^(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页(?:[,，\s]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}\s*页?)$/

/** `纠正 11 件、其他结果 4 件` is a sentence though blanks stand around its figures: no cell goes on behind its unit. */
const sentence = /[0-9０-９]\s{0,3}(?:件|条|次|篇|个|项|份|宗|起|人次?|%|％)[、，,；;。]/

/** Tokens of neighbouring lines, in order. Linear: every line is looked at a bounded number of times. */
export function tokensOf(text: string, all: readonly TextLine[], index: LabelIndex): readonly LineToken[] {
  const lines = all.filter((_, at) => !isPageNumber(text, all, at, index))
  const tokens: LineToken[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (line === undefined) break
    at += readLine(tokens, text, lines, at, line, index)
  }
  return tokens
}

function readLine(
  tokens: LineToken[],
  text: string,
  lines: readonly TextLine[],
  at: number,
  line: TextLine,
  index: LabelIndex,
): number {
  const { span, textLine } = line
  const content = text.slice(span.start, span.end)
  const whole = cellReading(text, span, { textLine })
  if (whole.value.kind !== 'text' || gluedDigits.test(content)) {
    tokens.push({ kind: 'value', cell: whole })
    return 1
  }
  const mayBeRow = content.length <= longestRow || (content.length <= longestRowOfAll && threeFigures.test(content))
  const pieces = mayBeRow ? piecesOf(text, span) : []
  if (content.length > longestRow && !isFullOfFigures(text, pieces)) {
    tokens.push({ kind: 'words', span, long: true, textLine })
    return 1
  }
  if (pieces.length > 1 && sentence.test(content)) {
    tokens.push({ kind: 'words', span, long: true, textLine })
    return 1
  }
  const last = pieces.at(-1)
  if (pieces.length > 1 && last !== undefined && cellReading(text, last).value.kind !== 'text') {
    const around = labelAround(text, lines, at, 1, index)
    if (around !== null) return pushAround(tokens, text, around, textLine, index)
    pushPieces(tokens, text, pieces, textLine, index)
    return 1
  }
  if (pieces.length === 1 && pushGlued(tokens, text, span, textLine, index)) return 1
  const around = labelAround(text, lines, at, mostWraps, index)
  if (around !== null) return pushAround(tokens, text, around, textLine, index)
  const wrapped = wrappedLabel(text, lines, at, index)
  if (wrapped !== null) {
    const lastLine = lines[at + wrapped.lines - 1]?.textLine ?? textLine
    tokens.push({ kind: 'label', span: wrapped.span, matches: wrapped.matches, textLine: lastLine })
    if (wrapped.rest !== null) pushPieces(tokens, text, piecesOf(text, wrapped.rest), lastLine, index)
    return wrapped.lines
  }
  const matches = matchLabel(index, content)
  if (matches.length > 0) tokens.push({ kind: 'label', span, matches, textLine })
  else if (pieces.length > 1) pushPieces(tokens, text, pieces, textLine, index)
  else tokens.push({ kind: 'words', span, long: false, textLine })
  return 1
}

/** Longest page number with its words. */
const longestPageNumber = 20

/** Furniture of a page, which may stand within a label that wraps. */
function isPageNumber(text: string, lines: readonly TextLine[], at: number, index: LabelIndex): boolean {
  const line = lines[at]
  if (line === undefined || line.span.end - line.span.start > longestPageNumber) return false
  const content = text.slice(line.span.start, line.span.end)
  return pageNumber.test(content) || (/^\d{1,3}$/.test(content) && isLastOfPage(text, lines, at, index))
}

/** A bare number right before a form feed, behind a row that stands in one line or a label that is not at its end. */
function isLastOfPage(text: string, lines: readonly TextLine[], at: number, index: LabelIndex): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (before === undefined || line === undefined) return false
  const behind = text.slice(line.span.end, next?.span.start ?? line.span.end + 4)
  if (behind.trim() !== '' || !behind.includes('\f')) return false
  const words = text.slice(before.span.start, before.span.end).slice(-80)
  if (!/[一-龥]/.test(words)) return false
  return /\s[\d,.]+$/.test(words) || (mayBeginLabel(index, words) && !isExact(matchLabel(index, words)))
}

/** Stretches between blanks. */
function piecesOf(text: string, at: Span): readonly Span[] {
  const pieces: Span[] = []
  let start = -1
  for (let next = at.start; next <= at.end; next++) {
    const blank = next === at.end || isBlankUnit(text.charCodeAt(next))
    if (!blank && start === -1) start = next
    if (blank && start !== -1) {
      pieces.push({ start, end: next })
      start = -1
    }
  }
  return pieces
}

function isFullOfFigures(text: string, pieces: readonly Span[]): boolean {
  if (pieces.length < 6) return false
  const figures = pieces.filter(
    (piece) => piece.end - piece.start <= 14 && cellReading(text, piece).value.kind === 'number',
  ).length
  return figures * 2 >= pieces.length
}

interface WrappedLabel {
  readonly span: Span
  readonly matches: readonly LabelMatch[]
  /** What stands after the label in its last line. */
  readonly rest: Span | null
  readonly lines: number
}

/** A label that goes over several lines, the figures of its row perhaps behind the last piece; only where the whole is exact. */
function wrappedLabel(text: string, lines: readonly TextLine[], at: number, index: LabelIndex): WrappedLabel | null {
  const first = lines[at]
  if (first === undefined) return null
  let printed = text.slice(first.span.start, first.span.end)
  if (printed.length > longestLabel || !mayBeginLabel(index, printed) || isExact(matchLabel(index, printed)))
    return null
  let best: WrappedLabel | null = null
  for (let next = at + 1; next < Math.min(lines.length, at + 1 + mostWraps); next++) {
    const line = lines[next]
    if (line === undefined) break
    const front = beforeFigures(text, line.span)
    if (front.start === front.end) break
    const piece = text.slice(front.start, front.end)
    if (printed.length + piece.length > longestLabel * 2 || isExact(matchLabel(index, piece))) break
    printed += piece
    const matches = matchLabel(index, printed)
    const rest = front.end < line.span.end ? { start: front.end, end: line.span.end } : null
    if (isExact(matches)) best = { span: joinSpans(first.span, front), matches, rest, lines: next - at + 1 }
    else if (best === null && isNear(matches))
      best = { span: joinSpans(first.span, front), matches, rest, lines: next - at + 1 }
    if (rest !== null || isExact(matches)) break
  }
  const alone = matchLabel(index, text.slice(first.span.start, first.span.end))
  if (best !== null && !isExact(best.matches) && alone.length > 0 && !alone.every((match) => match.cut)) return null
  return best
}

/**
 * A label that wraps in its own cell while the figures of its row stand beside one of its lines that is not the last,
 * as on a page where they are centred: `（二）部分公开（区分` / `处理的，只计这一情形 2 0 0` / `，不计其他情形）`. The figures
 * are looked for in the first `within` lines. All pieces together are a label: exactly, or nearly where the first line is
 * none by itself.
 */
function labelAround(
  text: string,
  lines: readonly TextLine[],
  at: number,
  within: number,
  index: LabelIndex,
): WrappedLabel | null {
  let printed = ''
  let label: Span | null = null
  let rest: Span | null = null
  let near: WrappedLabel | null = null
  let mayBeNear = true
  for (let next = at; next < Math.min(lines.length, at + mostWraps); next++) {
    const line = lines[next]
    if (line === undefined) break
    const front = beforeFigures(text, line.span)
    if (front.start === front.end) break
    const piece = text.slice(front.start, front.end)
    if (next === at && !mayBeginLabel(index, piece)) return null
    if (printed.length + piece.length > longestLabel * 2) break
    const matches = matchLabel(index, piece)
    if (isExact(matches)) break
    if (next === at) mayBeNear = !isNear(matches)
    printed += piece
    if (front.end < line.span.end) {
      if (rest !== null || next >= at + within) break
      rest = { start: front.end, end: line.span.end }
      label = label === null ? front : joinSpans(label, front)
      continue
    }
    if (rest === null) label = label === null ? front : joinSpans(label, front)
    else {
      const whole = matchLabel(index, printed)
      if (label === null) break
      const found = { span: label, matches: whole, rest, lines: next - at + 1 }
      if (isExact(whole)) return found
      if (mayBeNear && isNear(whole)) near ??= found
    }
  }
  return near
}

function pushAround(
  tokens: LineToken[],
  text: string,
  { span, matches, rest, lines }: WrappedLabel,
  textLine: number,
  index: LabelIndex,
): number {
  tokens.push({ kind: 'label', span, matches, textLine })
  if (rest !== null) pushPieces(tokens, text, piecesOf(text, rest), textLine, index)
  return lines
}

const isExact = (matches: readonly LabelMatch[]): boolean => {
  const best = matches[0]
  return best !== undefined && best.distance === 0 && !best.cut
}

const isNear = (matches: readonly LabelMatch[]): boolean => matches[0] !== undefined && !matches[0].cut

/** The words of a line up to its trailing figures. */
function beforeFigures(text: string, at: Span): Span {
  const pieces = piecesOf(text, at)
  let last = pieces.length
  while (last > 0) {
    const piece = pieces[last - 1]
    if (piece === undefined || cellReading(text, piece).value.kind === 'text') break
    last--
  }
  const first = pieces[0]
  const end = pieces[last - 1]
  return first === undefined || end === undefined ? { start: at.start, end: at.start } : joinSpans(first, end)
}

/** A digit run that is no figure (`00`): two that were glued together. */
const gluedDigits = /^\d{2,20}$/

/** Most pieces that one label is broken into by blanks. */
const mostPieces = 6

/** Labels and figures of a line whose cells are separated by blanks. */
function pushPieces(
  tokens: LineToken[],
  text: string,
  pieces: readonly Span[],
  textLine: number,
  index: LabelIndex,
): void {
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at]
    if (piece === undefined) break
    const joined = figureAt(text, pieces, at)
    if (joined !== null) {
      tokens.push({ kind: 'value', cell: cellReading(text, joined.span, { textLine }) })
      at += joined.pieces
      continue
    }
    if (pushGlued(tokens, text, piece, textLine, index)) {
      at++
      continue
    }
    const label = labelAt(text, pieces, at, index)
    if (label !== null) {
      tokens.push({ kind: 'label', span: label.span, matches: label.matches, textLine })
      at += label.pieces
      continue
    }
    if (gluedDigits.test(text.slice(piece.start, piece.end)))
      tokens.push({ kind: 'value', cell: cellReading(text, piece, { textLine }) })
    else tokens.push({ kind: 'words', span: piece, long: false, textLine })
    at++
  }
}

/** A figure, with a unit that a blank separates from it (`2202 万元`). */
function figureAt(
  text: string,
  pieces: readonly Span[],
  at: number,
): { readonly span: Span; readonly pieces: number } | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  const next = pieces[at + 1]
  const kind = cellReading(text, piece).value.kind
  if (kind === 'text') return null
  if (next !== undefined && kind === 'number' && !/[0-9０-９]/.test(text.slice(next.start, next.end))) {
    const both = joinSpans(piece, next)
    if (cellReading(text, both).value.kind === 'number') return { span: both, pieces: 2 }
  }
  return { span: piece, pieces: 1 }
}

function labelAt(
  text: string,
  pieces: readonly Span[],
  at: number,
  index: LabelIndex,
): { readonly span: Span; readonly matches: readonly LabelMatch[]; readonly pieces: number } | null {
  const first = pieces[at]
  if (first === undefined) return null
  let best: { readonly span: Span; readonly matches: readonly LabelMatch[]; readonly pieces: number } | null = null
  for (let count = 1; count <= mostPieces; count++) {
    const last = pieces[at + count - 1]
    const kind = last === undefined ? 'number' : cellReading(text, last).value.kind
    if (last === undefined || kind === 'number') break
    // A placeholder may stand inside a label (本年增 / 减), but never at its end: there it is the first cell.
    if (kind !== 'text') continue
    const span = joinSpans(first, last)
    const matches = matchLabel(index, text.slice(span.start, span.end))
    if (isExact(matches)) best = { span, matches, pieces: count }
    else if (best === null && matches.length > 0) best = { span, matches, pieces: count }
    else if (best !== null && !isExact(best.matches) && isNear(matches) && (best.matches[0]?.cut ?? false))
      best = { span, matches, pieces: count }
  }
  return best
}

/** A label with its first figure stuck to it (`规章0`): only where the words alone are exactly a label. */
function pushGlued(tokens: LineToken[], text: string, at: Span, textLine: number, index: LabelIndex): boolean {
  let start = at.end
  while (start > at.start && /[0-9０-９,，.．]/.test(text.charAt(start - 1))) start--
  if (start === at.end || start === at.start) return false
  const matches = matchLabel(index, text.slice(at.start, start))
  const cell = cellReading(text, { start, end: at.end }, { textLine })
  if (!isExact(matches) || cell.value.kind !== 'number') return false
  tokens.push({ kind: 'label', span: { start: at.start, end: start }, matches, textLine }, { kind: 'value', cell })
  return true
}
