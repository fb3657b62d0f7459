/** The upright lines in the paths of an OFD document: strokes, and boxes so thin that they are strokes. */

import type { Stroke } from './pdf-drawing'
import { tooMany } from './unreadable'

interface Point {
  readonly x: number
  readonly y: number
}

/** Points, as for PDF pages: a line that leans by less is upright; a shorter one is a dot; a thicker box is an area. */
const lean = 0.7
const shortest = 2
const thickest = 4
const mostParts = 400_000

/** How many numbers follow each operator of a path (GB/T 33190, table 35). */
const lengths: ReadonlyMap<string, number> = new Map([
  ['S', 2],
  ['M', 2],
  ['L', 2],
  ['Q', 4],
  ['B', 6],
  ['A', 7],
  ['C', 0],
])

/** `place` puts a point of the object on the page, in points. An area that is only filled has no lines around it. */
export function strokesOf(data: string, stroked: boolean, place: (x: number, y: number) => Point): readonly Stroke[] {
  const strokes: Stroke[] = []
  for (const outline of outlinesOf(data, place)) {
    const box = thinBox(outline)
    if (box !== undefined) strokes.push(box)
    else if (stroked)
      for (let i = 1; i < outline.length; i++) {
        const stroke = strokeOf(outline[i - 1], outline[i])
        if (stroke !== undefined) strokes.push(stroke)
      }
  }
  return strokes
}

/** Stretches of straight lines; a curve ends one. */
function outlinesOf(data: string, place: (x: number, y: number) => Point): readonly (readonly Point[])[] {
  const words = data.trim().split(/[\s,]+/)
  if (words.length > mostParts) throw tooMany('parts of a path')
  const outlines: Point[][] = []
  let outline: Point[] = []
  for (let i = 0; i < words.length;) {
    const operator = words[i] ?? ''
    const length = lengths.get(operator)
    if (length === undefined) break
    const numbers = words.slice(i + 1, i + 1 + length).map(Number)
    i += 1 + length
    const [x, y] = numbers.slice(-2)
    if (operator === 'C') {
      const [first] = outline
      if (first !== undefined) outline.push(first)
    } else if (x === undefined || y === undefined || !numbers.every(Number.isFinite)) break
    else if (operator === 'L') outline.push(place(x, y))
    else {
      outlines.push(outline)
      outline = [place(x, y)]
    }
  }
  outlines.push(outline)
  return outlines
}

function strokeOf(from: Point | undefined, to: Point | undefined): Stroke | undefined {
  if (from === undefined || to === undefined) return undefined
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)]
  if (height <= lean && width >= shortest)
    return { horizontal: true, at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) }
  if (width <= lean && height >= shortest)
    return { horizontal: false, at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) }
  return undefined
}

/** A filled rectangle no thicker than a line. */
function thinBox(outline: readonly Point[]): Stroke | undefined {
  if (outline.length < 4 || outline.length > 6) return undefined
  const [x, y] = [outline.map((point) => point.x), outline.map((point) => point.y)]
  const [left, right, top, bottom] = [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)]
  if (bottom - top <= thickest && right - left > thickest)
    return { horizontal: true, at: (top + bottom) / 2, from: left, to: right }
  if (right - left <= thickest && bottom - top > thickest)
    return { horizontal: false, at: (left + right) / 2, from: top, to: bottom }
  return undefined
}
