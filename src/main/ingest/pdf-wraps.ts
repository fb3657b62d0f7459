/** Whether a line of writing goes on in the next one, told by the room that was left, and what stands between them. */

import { joined, type PlacedText } from './pdf-text'
import { isWide, type WritingLine } from './pdf-lines'

const figure = /[0-9０-９.,，．%％]/
const letter = /[A-Za-z]/
const sentenceEnd = /[。；;！!？?]$/

/** How far a line reaches along its own direction, in points. */
export function lengthOf(line: WritingLine): number {
  return line.turn % 2 === 0 ? line.x1 - line.x0 : line.y1 - line.y0
}

/** Left and right of the text in a cell; Word's own is 5.4 points a side. */
const cellPadding = 12

export interface CellRoom {
  /** From edge to edge, in points. */
  readonly width: number
  /** Longest line in cells of this width: so much at least has room. */
  readonly longest: number
}

/**
 * The lines of a cell as one text. Chinese is broken anywhere, so lines follow each other without a blank. Digits that
 * meet are one number only where the line had no room for the next of them; else they stay apart, since a number made of
 * two is worse than none.
 */
export function cellText(lines: readonly WritingLine[], room: CellRoom): PlacedText {
  let whole: PlacedText = { text: '', runs: [] }
  let before: WritingLine | undefined
  for (const line of lines) {
    whole = before === undefined ? line.placed : joined([whole, line.placed], betweenInCell(before, line, room))
    before = line
  }
  return whole
}

/** Whether the first character of `b` would have stood on the line of `a`, in a cell of this width. */
export function hadRoom(a: WritingLine, b: WritingLine, width: number): boolean {
  return lengthOf(a) + firstWidth(b) + cellPadding <= width
}

function betweenInCell(a: WritingLine, b: WritingLine, { width, longest }: CellRoom): string {
  const last = a.placed.text.at(-1) ?? ''
  const first = b.placed.text.at(0) ?? ''
  const length = lengthOf(a)
  if (figure.test(last) && figure.test(first)) {
    return length + firstWidth(b) <= longest - 0.5 || hadRoom(a, b, width) ? '\n' : ''
  }
  if (letter.test(last) && letter.test(first)) return ' '
  return sentenceEnd.test(last) && length + 2.5 * a.size + cellPadding < width ? '\n' : ''
}

/** Edges of the text of a page or of a part of it. */
export interface Column {
  readonly x0: number
  readonly x1: number
  /** Between the lines of a paragraph, in parts of the font size. */
  readonly gap?: number
}

const bracketed = /^[,.，。、；：;:？！?!）)》】”’%％]/

/** Width of the stretch at the head of a line that may not be broken, with the marks that may not begin a line. */
function firstUnit(line: WritingLine): number {
  let width = 0
  let end: number | undefined
  for (const [i, { glyph, spaced }] of line.glyphs.entries()) {
    const mark = bracketed.test(glyph.text)
    const before = line.glyphs[i - 1]?.glyph.text ?? ''
    const goesOn = i === 0 || mark || (!spaced && !isWide(glyph.text) && !isWide(before))
    if (!goesOn) break
    width = glyph.x1 - (line.glyphs[0]?.glyph.x0 ?? 0)
    end = i
  }
  return end === undefined ? 0 : width
}

function firstWidth(line: WritingLine): number {
  const first = line.glyphs[0]?.glyph
  if (first === undefined) return 0
  return line.turn % 2 === 0 ? first.x1 - first.x0 : first.y1 - first.y0
}

/** Beginnings of numbered paragraphs. */
export const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）).．]|[（(]?\d{1,2}[、）)]|\d{1,2}[.．](?!\d)|第[一二三四五六七八九十]{1,3}[章节部])/

/** Paragraphs that stand apart stand apart by more than this, in parts of the font size. */
const gapSlack = 0.35

/** Whether `b` goes on with the paragraph of `a`. `column` is where the text of both may stand. */
export function goesOn(a: WritingLine, b: WritingLine, column: Column, isNextPage: boolean): boolean {
  if (a.turn !== 0 || b.turn !== 0 || a.gaps > 1 || b.gaps > 1) return false
  if (Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size)) return false
  if (!isNextPage) {
    const gap = b.y0 - a.y1
    const usual = column.gap === undefined ? 1.6 : column.gap + gapSlack
    if (gap > usual * a.size || gap < -0.5 * a.size) return false
  }
  const width = column.x1 - column.x0
  const unit = Math.min(firstUnit(b), width * 0.6)
  const slack = 1.3 * a.size
  const isCentred =
    Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < a.size && a.x0 > column.x0 + a.size && b.x0 > column.x0 + a.size
  if (isCentred) return width - (a.x1 - a.x0) < unit + slack && !numbered.test(b.placed.text)
  if (column.x1 - a.x1 > unit + slack) return false
  const indent = b.x0 - column.x0
  if (indent > 0.7 * b.size) return hangs(a, b)
  return !(sentenceEnd.test(a.placed.text) && numbered.test(b.placed.text))
}

/** A paragraph whose further lines stand under its first, in from the edge. */
function hangs(a: WritingLine, b: WritingLine): boolean {
  return Math.abs(a.x0 - b.x0) < 0.7 * a.size && !numbered.test(b.placed.text)
}

/** What stands between two lines of one paragraph. */
export function betweenLines(a: WritingLine, b: WritingLine, column: Column): string {
  const last = a.placed.text.at(-1) ?? ''
  const first = b.placed.text.at(0) ?? ''
  if (isWide(last) || isWide(first)) return ''
  if (figure.test(last) && figure.test(first)) return column.x1 - a.x1 < firstWidth(b) + 0.4 * a.size ? '' : ' '
  if (last === '-' || last === '/') return ''
  return letter.test(last) || letter.test(first) ? ' ' : ''
}
