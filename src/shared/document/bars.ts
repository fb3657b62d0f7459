/** Tables whose cells are separated by upright bars: Markdown, pipe-joined captures, box drawing. */

import type { Span } from '../text/span'
import { isProse, isValueLike } from './cell-shape'
import { filled, type RowDraft } from './grid'
import { isBar, isBoxBar, type Line } from './lines'
import { cellContent } from './markup'

/** Rows with more cells than this are not a form's; the widest official row has 15 figures. */
const maxCells = 512

/** A line that stands in a run of bar lines: a row with its outer stretches, or a rule between rows. */
export interface BarLine {
  readonly line: Line
  /** All stretches between bars, those before the first and after the last included; null for a rule. */
  readonly stretches: readonly Span[] | null
  /** Drawn with box characters or `+---+`. */
  readonly drawn: boolean
}

/** Which bars at the ends of a line only close the row and hold no cell. */
export interface Edges {
  readonly left: boolean
  readonly right: boolean
}

export function barLine(text: string, line: Line): BarLine | undefined {
  if (line.rule) return ruleLine(text, line)
  if (line.bars === 0 || line.bars > maxCells) return undefined
  const stretches: Span[] = []
  let drawn = false
  let start = line.from
  for (let i = line.from; i < line.to; i++) {
    const unit = text.charCodeAt(i)
    if (!isBar(unit) || (unit === 0x7c && isEscaped(text, i, start))) continue
    if (isBoxBar(unit)) drawn = true
    stretches.push(cellContent(text, start, i))
    start = i + 1
  }
  if (start === line.from) return undefined
  stretches.push(cellContent(text, start, line.to))
  const closed = isBlank(stretches[0]) || isBlank(stretches.at(-1))
  const inner = filled(stretches)
  if (stretches.some((stretch) => isProse(text, stretch)) && (!closed || inner === 1)) return undefined
  return { line, stretches, drawn }
}

/** `|---|:--:|` of Markdown, `+---+` and box-drawing borders; a row of single dashes is a row of placeholders. */
function ruleLine(text: string, line: Line): BarLine | undefined {
  let longest = 0
  let run = 0
  let crossings = line.bars
  let colons = 0
  let drawn = false
  for (let i = line.from; i < line.to; i++) {
    const unit = text.charCodeAt(i)
    run = unit === 0x2d || unit === 0x3d || (unit >= 0x2500 && unit <= 0x257f) ? run + 1 : 0
    longest = Math.max(longest, run)
    if (unit === 0x2b) crossings++
    if (unit === 0x3a) colons++
    if (unit === 0x2b || (unit >= 0x2500 && unit <= 0x257f)) drawn = true
  }
  const isRule = (crossings > 0 || drawn) && (longest >= 3 || (colons > 0 && longest > 0))
  if (isRule) return { line, stretches: null, drawn }
  return line.bars > 0 && !drawn ? barLine(text, { ...line, rule: false }) : undefined
}

function isEscaped(text: string, i: number, from: number): boolean {
  let slashes = 0
  while (i - slashes - 1 >= from && text.charCodeAt(i - slashes - 1) === 0x5c) slashes++
  return slashes % 2 === 1
}

function isBlank(stretch: Span | undefined): boolean {
  return stretch === undefined || stretch.start === stretch.end
}

/** Whether the bars at the line ends only close rows: so where every row has them, not where some row has text outside. */
export function edgesOf(run: readonly BarLine[]): Edges {
  let left = true
  let right = true
  for (const { stretches } of run) {
    if (stretches === null) continue
    if (!isBlank(stretches[0])) left = false
    if (!isBlank(stretches.at(-1))) right = false
  }
  return { left, right }
}

export function barRow({ line, stretches }: BarLine, edges: Edges): RowDraft | undefined {
  if (stretches === null) return undefined
  const cells = stretches.slice(edges.left ? 1 : 0, edges.right ? -1 : undefined)
  return cells.length === 0 ? undefined : { line, cells }
}

/** Whether a run of bar lines is a table rather than a menu or a sentence with a bar in it. */
export function isBarTable(text: string, run: readonly BarLine[], edges: Edges): boolean {
  const rows = run.flatMap((line) => barRow(line, edges) ?? [])
  if (rows.length === 0) return false
  if (run.some((line) => line.stretches === null || line.drawn) && rows.some((row) => row.cells.length > 1)) return true
  const values = rows.filter((row) => row.cells.some((cell) => isValueLike(text, cell))).length
  const wide = rows.some((row) => row.cells.length > 1)
  if (edges.left || edges.right)
    return wide ? rows.length > 1 || values > 0 || filled(rows[0]?.cells ?? []) > 2 : rows.length > 2
  if (rows.length === 1) return values > 0 && filled(rows[0]?.cells ?? []) >= 3
  return wide && values > 0
}
