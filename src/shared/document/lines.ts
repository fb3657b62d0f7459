/** Physical lines of a text with what tells a table row from prose: how many separators, where the content begins. */

import type { Span } from '../text/span'

/** A line that holds something visible. Offsets in the whole text; `[start, end)` is without the line end. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Content without surrounding blanks. */
  readonly from: number
  readonly to: number
  /** Blank lines between this line and the one before it. */
  readonly gap: number
  readonly tabs: number
  /** `|`, `｜` and the upright strokes of box drawing. */
  readonly bars: number
  /** Nothing but the signs that rules are drawn with. */
  readonly rule: boolean
}

/**
 * The lines of a range that hold something, in order. Lines end at CR LF, LF, CR, VT, FF, NEL, U+2028 and U+2029. Linear, one
 * pass; blank lines cost nothing but a count.
 */
export function contentLines(text: string, rangeStart: number, rangeEnd: number): readonly Line[] {
  const lines: Line[] = []
  let start = rangeStart
  let from = -1
  let to = 0
  let gap = 0
  let tabs = 0
  let bars = 0
  let others = 0
  for (let i = rangeStart; i <= rangeEnd; i++) {
    const unit = i < rangeEnd ? text.charCodeAt(i) : 10
    if (isLineEnd(unit)) {
      if (from < 0) gap++
      else lines.push({ start, end: i, from, to, gap, tabs, bars, rule: others === 0 && to - from > 2 })
      if (from >= 0) gap = 0
      if (unit === 13 && i + 1 < rangeEnd && text.charCodeAt(i + 1) === 10) i++
      start = i + 1
      from = -1
      tabs = bars = others = 0
      continue
    }
    if (unit === 9) tabs++
    if (isBlankUnit(unit)) continue
    if (from < 0) from = i
    to = i + 1
    if (isBar(unit)) bars++
    else if (!isRuleSign(unit)) others++
  }
  return lines
}

export function isLineEnd(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** White space and signs without width: what a blank cell or line may hold. */
export function isBlankUnit(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0
  if (unit < 0x85) return false
  if (unit > 0x3164) return unit === 0xfeff
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0xad ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x2064) ||
    unit === 0x1680 ||
    unit === 0x180e ||
    unit === 0x2800 ||
    unit === 0x3164
  )
}

/** `|`, `｜`, and │ ┃ ┆ ┇ ┊ ┋ ╎ ╏ ║. */
export function isBar(unit: number): boolean {
  if (unit === 0x7c) return true
  if (unit < 0x2502) return false
  return unit > 0x2551 ? unit === 0xff5c : isBoxBar(unit)
}

/** The upright strokes of box drawing. */
export function isBoxBar(unit: number): boolean {
  return (
    unit === 0x2502 ||
    unit === 0x2503 ||
    unit === 0x2506 ||
    unit === 0x2507 ||
    unit === 0x250a ||
    unit === 0x250b ||
    unit === 0x254e ||
    unit === 0x254f ||
    unit === 0x2551
  )
}

/** Signs that rules between rows are drawn with: - = + : and all of box drawing. */
function isRuleSign(unit: number): boolean {
  return unit === 0x2d || unit === 0x3d || unit === 0x2b || unit === 0x3a || (unit >= 0x2500 && unit <= 0x257f)
}

/** `[start, end)` without surrounding blanks; an empty span at `start` where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isBlankUnit(text.charCodeAt(from))) from++
  if (from === to) return { start, end: start }
  while (isBlankUnit(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}
