/** Lines of writing put together from the characters of a region of a page, in reading order. */

import type { Box } from './pdf-file'
import type { Glyph } from './pdf-glyphs'
import { placedLine, type PlacedText, type SpacedGlyph } from './pdf-text'

export interface WritingLine extends Box {
  readonly page: number
  readonly placed: PlacedText
  /** Font size of most of its characters, in points. */
  readonly size: number
  readonly turn: number
  /** Gaps too wide for running text: what stands between them stands in columns. */
  readonly gaps: number
  /** Visible characters, left to right as they read. */
  readonly glyphs: readonly SpacedGlyph[]
}

/** Characters of one line lie this near to its middle, in parts of the smaller font size. */
const sameLine = 0.5
/** Gaps that are blanks, in parts of the font size: between Chinese characters, beside one, between others. */
const wideGap = 0.9
const mixedGap = 0.6
const narrowGap = 0.22
/** Gaps between columns, in parts of the font size. */
export const columnGap = 1.1

/** Where a glyph stands as it is read: `along` from `from` to `to`, `across` growing from line to line. */
interface Read {
  readonly glyph: Glyph
  readonly from: number
  readonly to: number
  readonly across: number
}

/** Writing in another direction than most of it comes after it. */
export function linesOf(glyphs: readonly Glyph[], page: number): readonly WritingLine[] {
  const turns = [0, 1, 2, 3].map((turn) => glyphs.filter((glyph) => glyph.turn === turn))
  return turns
    .map((own, turn) => ({ own, turn }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.own.length - a.own.length)
    .flatMap(({ own, turn }) => linesOfTurn(own, turn, page))
}

function linesOfTurn(glyphs: readonly Glyph[], turn: number, page: number): readonly WritingLine[] {
  const sorted = glyphs.map(read).toSorted((a, b) => a.across - b.across)
  const lines: WritingLine[] = []
  let line: Read[] = []
  let middle = 0
  let size = 0
  const close = (): void => {
    const made = lineOf(line, turn, page)
    if (made !== undefined) lines.push(made)
    line = []
  }
  for (const one of sorted) {
    if (line.length > 0 && one.across - middle > sameLine * Math.min(size, one.glyph.size)) close()
    if (line.length === 0) {
      middle = one.across
      size = one.glyph.size
    } else {
      middle += (one.across - middle) / (line.length + 1)
      size = Math.max(size, one.glyph.size)
    }
    line.push(one)
  }
  close()
  return lines
}

function read(glyph: Glyph): Read {
  const { x0, y0, x1, y1, turn } = glyph
  const middleX = (x0 + x1) / 2
  const middleY = (y0 + y1) / 2
  switch (turn) {
    case 1:
      return { glyph, from: y0, to: y1, across: -middleX }
    case 2:
      return { glyph, from: -x1, to: -x0, across: -middleY }
    case 3:
      return { glyph, from: -y1, to: -y0, across: middleX }
    default:
      return { glyph, from: x0, to: x1, across: middleY }
  }
}

function lineOf(members: readonly Read[], turn: number, page: number): WritingLine | undefined {
  const glyphs: SpacedGlyph[] = []
  let last: Read | undefined
  let blank = false
  for (const one of members.toSorted((a, b) => a.from - b.from)) {
    if (one.glyph.text.trim() === '') {
      blank = true
      continue
    }
    if (last !== undefined && isDrawnAgain(last, one)) continue
    glyphs.push({
      glyph: one.glyph,
      spaced: last !== undefined && (blank || isBlankGap(last, one)),
      ...(blank ? { isDrawnBlank: true } : {}),
    })
    last = one
    blank = false
  }
  const first = glyphs[0]
  if (first === undefined) return undefined
  let { x0, y0, x1, y1 } = first.glyph
  for (const { glyph } of glyphs) {
    x0 = Math.min(x0, glyph.x0)
    y0 = Math.min(y0, glyph.y0)
    x1 = Math.max(x1, glyph.x1)
    y1 = Math.max(y1, glyph.y1)
  }
  const sizes = glyphs.map(({ glyph }) => glyph.size).toSorted((a, b) => a - b)
  const size = sizes[sizes.length >> 1] ?? first.glyph.size
  let gaps = 0
  for (const [i, { glyph }] of glyphs.entries()) {
    const before = glyphs[i - 1]?.glyph
    if (before !== undefined && startOf(glyph) - endOf(before) > columnGap * size) gaps++
  }
  return { page, placed: placedLine(glyphs, page), size, turn, gaps, glyphs, x0, y0, x1, y1 }
}

/** Bold type and shadows are often the same character twice, a little aside. */
function isDrawnAgain(a: Read, b: Read): boolean {
  return a.glyph.text === b.glyph.text && b.from - a.from < (a.to - a.from) * 0.4
}

const startOf = (glyph: Glyph): number => read(glyph).from
const endOf = (glyph: Glyph): number => read(glyph).to

function isBlankGap(a: Read, b: Read): boolean {
  const gap = b.from - a.to
  const size = Math.min(a.glyph.size, b.glyph.size)
  if (gap <= narrowGap * size) return false
  const wide = Number(isWide(a.glyph.text)) + Number(isWide(b.glyph.text))
  return gap > (wide === 0 ? narrowGap : wide === 1 ? mixedGap : wideGap) * size
}

/** Chinese characters and their punctuation, which fill a square. */
export function isWide(text: string): boolean {
  const code = text.codePointAt(0) ?? 0
  return code >= 0x2e80 && (code < 0xff61 || code > 0xffdc)
}
