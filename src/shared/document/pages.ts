/** Where on the pages of a paged file the characters of its canonical text stand, and back. */

import type { Span } from '../text/span'

/** In points (1/72 inch), as shown: turned upright. */
export interface PageSize {
  readonly width: number
  readonly height: number
  /** Nothing on the page could be read: a scan, or a page that is broken. */
  readonly unread?: boolean
}

/**
 * A stretch of the text whose characters stand one after the other on a page. Points from the top left corner, x to the
 * right, y down. `stops` are the edges of its UTF-16 units along the writing, one more than there are units: unit `i` of
 * the stretch lies between `stops[i]` and `stops[i + 1]`. They never turn back, and may stand still (the second half of a
 * surrogate pair).
 */
export interface PageRun {
  readonly start: number
  readonly end: number
  /** Zero-based. */
  readonly page: number
  /** Edges of the strip across the writing: top and bottom of a line, left and right where `isUpright`. */
  readonly near: number
  readonly far: number
  readonly stops: readonly number[]
  /** The writing goes down or up the page: `stops` are y, `near` and `far` are x. */
  readonly isUpright?: boolean
}

/** Runs are ordered by `start` and do not overlap; line ends and separators between cells stand in none. */
export interface PageMap {
  readonly sizes: readonly PageSize[]
  readonly runs: readonly PageRun[]
}

/** A rectangle on a page, in points from its top left corner. */
export interface PageBox {
  readonly page: number
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Where a stretch of the text is to be seen: one box a line, in the order of the text; none for what is on no page. */
export function boxesOf(map: PageMap, { start, end }: Span): readonly PageBox[] {
  const boxes: PageBox[] = []
  for (let i = firstEndingAfter(map.runs, start); i < map.runs.length; i++) {
    const run = map.runs[i]
    if (run === undefined || run.start >= end) break
    const from = Math.max(start, run.start) - run.start
    const to = Math.min(end, run.end) - run.start
    boxes.push(boxOfPart(run, from, to))
  }
  return boxes
}

/** The character at a point of a page, as the span of its code point; undefined where there is none. */
export function spanAt(map: PageMap, text: string, page: number, x: number, y: number): Span | undefined {
  for (const run of map.runs) {
    if (run.page !== page) continue
    const [along, across] = run.isUpright === true ? [y, x] : [x, y]
    if (across < run.near || across > run.far) continue
    for (let i = 0; i + 1 < run.stops.length; i++) {
      const a = run.stops[i] ?? 0
      const b = run.stops[i + 1] ?? 0
      if (a === b || along < Math.min(a, b) || along > Math.max(a, b)) continue
      const start = run.start + i
      return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) }
    }
  }
  return undefined
}

/** How much further away writing on another line is than writing on the same line, as far off. */
const acrossWeight = 3

/**
 * Where a caret stands that is put at a point of a page: before a character of the nearest writing, or after its last.
 * Never inside a code point; undefined for a page without writing.
 */
export function caretAt(map: PageMap, text: string, page: number, x: number, y: number): number | undefined {
  let nearest: PageRun | undefined
  let least = Infinity
  for (const run of map.runs) {
    if (run.page !== page) continue
    const [along, across] = run.isUpright === true ? [y, x] : [x, y]
    const first = run.stops[0] ?? 0
    const last = run.stops.at(-1) ?? first
    const away =
      acrossWeight * outside(across, run.near, run.far) + outside(along, Math.min(first, last), Math.max(first, last))
    if (away >= least) continue
    least = away
    nearest = run
  }
  if (nearest === undefined) return undefined
  const along = nearest.isUpright === true ? y : x
  let at = 0
  for (const [i, stop] of nearest.stops.entries())
    if (Math.abs(stop - along) < Math.abs((nearest.stops[at] ?? 0) - along)) at = i
  const offset = nearest.start + at
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset
}

/** How far a value lies outside a range; 0 within. */
const outside = (value: number, low: number, high: number): number => Math.max(low - value, value - high, 0)

function boxOfPart(run: PageRun, from: number, to: number): PageBox {
  const a = run.stops[from] ?? 0
  const b = run.stops[to] ?? a
  const low = Math.min(a, b)
  const high = Math.max(a, b)
  return run.isUpright === true
    ? { page: run.page, x0: run.near, y0: low, x1: run.far, y1: high }
    : { page: run.page, x0: low, y0: run.near, x1: high, y1: run.far }
}

/** Index of the first run that ends after an offset. */
function firstEndingAfter(runs: readonly PageRun[], at: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
