/** Lines of writing cut where wide gaps part them: the pieces of which tables without lines are made. */

import { columnGap, type WritingLine } from './pdf-lines'
import { placedLine, type SpacedGlyph } from './pdf-text'

/** A stretch of a line with wide gaps on both sides. */
export interface Segment extends WritingLine {
  /** A figure, or a dash in place of one. */
  readonly isValue: boolean
}

const value = /^[-－—–]?[0-9０-９][0-9０-９.,，．%％]*$|^[-－—–/／\\]{1,2}$/

export function segmentsOf(line: WritingLine): readonly Segment[] {
  return pieces(line, (gap, { glyph, isDrawnBlank = false }, before) => {
    const widest = areFigures(before, glyph.text) ? wordGap : isDrawnBlank ? columnGap : freeGap
    return gap > widest * glyph.size
  })
}

/** Where no blank was written, writing that stands apart was put apart: in parts of the font size. */
const freeGap = 0.45

const figure = /[0-9０-９]/
/** Figures with a blank between them are two. */
const areFigures = (a: string, b: string): boolean => figure.test(a) && figure.test(b)

/** Gaps narrower than this, in parts of the font size, part no words. */
const wordGap = 0.3

/** Cuts a segment at the gaps between words for which `isEdge` says so: it is told where each begins and ends. */
export function cutAt(segment: Segment, isEdge: (from: number, to: number) => boolean): readonly Segment[] {
  return pieces(segment, (gap, { glyph: { size, x0 } }) => gap > wordGap * size && isEdge(x0 - gap, x0))
}

function pieces(
  line: WritingLine,
  isCut: (gap: number, one: SpacedGlyph, before: string) => boolean,
): readonly Segment[] {
  const groups: SpacedGlyph[][] = []
  let end = -Infinity
  for (const one of line.glyphs) {
    const group = groups.at(-1)
    const before = group?.at(-1)?.glyph.text ?? ''
    if (group === undefined || isCut(one.glyph.x0 - end, one, before)) groups.push([one])
    else group.push(one)
    end = one.glyph.x1
  }
  if (groups.length === 1) return [{ ...line, gaps: 0, isValue: value.test(line.placed.text) }]
  return groups.map((group) => {
    const glyphs = group.map(({ glyph, spaced }, i) => ({ glyph, spaced: spaced && i > 0 }))
    const placed = placedLine(glyphs, line.page)
    const x0 = Math.min(...glyphs.map(({ glyph }) => glyph.x0))
    const x1 = Math.max(...glyphs.map(({ glyph }) => glyph.x1))
    const y0 = Math.min(...glyphs.map(({ glyph }) => glyph.y0))
    const y1 = Math.max(...glyphs.map(({ glyph }) => glyph.y1))
    const isValue = value.test(placed.text)
    return { ...line, gaps: 0, placed, glyphs, x0, x1, y0, y1, isValue }
  })
}

export interface Extent {
  readonly x0: number
  readonly x1: number
}

export const overlaps = (a: Extent, b: Extent): boolean => a.x0 < b.x1 && b.x0 < a.x1
export const middleOf = ({ y0, y1 }: { readonly y0: number; readonly y1: number }): number => (y0 + y1) / 2

/** Lines of one cell, from top to bottom. */
export interface Stack extends Extent {
  readonly y0: number
  readonly y1: number
  readonly lines: readonly Segment[]
}

export function stackOf(lines: readonly Segment[]): Stack {
  return {
    lines,
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
    y0: Math.min(...lines.map(({ y0 }) => y0)),
    y1: Math.max(...lines.map(({ y1 }) => y1)),
  }
}
