/** Text with the place of every character on its page, before it has its place in the canonical text. */

import type { PageRun } from '../../shared/document/pages'
import type { Glyph } from './pdf-glyphs'

/** Offsets of `runs` are in `text`. */
export interface PlacedText {
  readonly text: string
  readonly runs: readonly PageRun[]
}

export const noText: PlacedText = { text: '', runs: [] }

/** One after the other, with `between` (which stands on no page) between those that hold something. */
export function joined(parts: readonly PlacedText[], between: string): PlacedText {
  const filled = parts.filter((part) => part.text !== '')
  const [only] = filled
  if (only === undefined) return noText
  if (filled.length === 1) return only
  let text = ''
  const runs: PageRun[] = []
  for (const [i, part] of filled.entries()) {
    if (i > 0) text += between
    for (const run of part.runs) runs.push(shifted(run, text.length))
    text += part.text
  }
  return { text, runs }
}

export function shifted(run: PageRun, by: number): PageRun {
  return by === 0 ? run : { ...run, start: run.start + by, end: run.end + by }
}

/** A glyph of a line and the blank before it, which spans the gap. */
export interface SpacedGlyph {
  readonly glyph: Glyph
  readonly spaced: boolean
  /** The blank is a character of the file, and no place left free. */
  readonly isDrawnBlank?: boolean
}

/** The glyphs of one line of writing, in order. */
export function placedLine(glyphs: readonly SpacedGlyph[], page: number): PlacedText {
  let text = ''
  const runs: PageRun[] = []
  let start = 0
  let stops: number[] = []
  let near = 0
  let far = 0
  let end = 0
  let isUpright = false
  const close = (): void => {
    if (stops.length === 0) return
    const sides = { near: rounded(near), far: rounded(far) }
    runs.push({
      start,
      end: text.length,
      page,
      ...sides,
      stops: [...stops, rounded(end)],
      ...(isUpright ? { isUpright: true } : {}),
    })
    stops = []
  }
  for (const { glyph, spaced } of glyphs) {
    const upright = glyph.turn % 2 === 1
    const [from, to] = ends(glyph)
    const [low, high] = upright ? [glyph.x0, glyph.x1] : [glyph.y0, glyph.y1]
    const goesOn =
      stops.length > 0 &&
      upright === isUpright &&
      Math.abs((low + high) / 2 - (near + far) / 2) < (far - near) / 2 &&
      !turnsBack(stops, end, from, to)
    if (!goesOn) {
      close()
      // the blank between two runs stands on no page
      if (spaced) text += ' '
      start = text.length
      isUpright = upright
      near = low
      far = high
    } else if (spaced) {
      stops.push(rounded(end))
      text += ' '
    }
    near = Math.min(near, low)
    far = Math.max(far, high)
    stops.push(rounded(from))
    if (glyph.text.length > 1) stops.push(rounded(to))
    text += glyph.text
    end = to
  }
  close()
  return { text, runs: runs.map(steady) }
}

/** Where the writing enters the glyph and where it leaves it. */
function ends({ turn, x0, y0, x1, y1 }: Glyph): readonly [number, number] {
  if (turn === 0) return [x0, x1]
  if (turn === 1) return [y0, y1]
  return turn === 2 ? [x1, x0] : [y1, y0]
}

function turnsBack(stops: readonly number[], end: number, from: number, to: number): boolean {
  const first = stops[0] ?? 0
  return Math.sign(end - first) !== Math.sign(to - from) || Math.abs(to - first) < Math.abs(end - first) / 2
}

/** Glyphs may overlap a little (kerning): stops must not turn back. */
function steady(run: PageRun): PageRun {
  const first = run.stops[0] ?? 0
  const rises = (run.stops.at(-1) ?? first) >= first
  let last = first
  const stops = run.stops.map((stop) => {
    last = rises ? Math.max(last, stop) : Math.min(last, stop)
    return last
  })
  return { ...run, stops }
}

/** To a hundredth of a point: far below what is seen. */
const rounded = (value: number): number => Math.round(value * 100) / 100
