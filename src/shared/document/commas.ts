/** Tables whose cells are separated by commas (a sheet saved as text), told apart from prose with half-width commas. */

import type { Span } from '../text/span'
import { isValueLike } from './cell-shape'
import { filled, type RowDraft } from './grid'
import type { Line } from './lines'
import { cellContent } from './markup'

/** Rows with more cells than this are not a form's; the widest official row has 15 figures. */
const maxCells = 512
/** Longer lines are passages: the widest row has twelve cells, and its label takes most of it. */
const longestRow = 400
const longestCell = 60
/** A file of which so many lines are a label with three figures or more keeps its tables so, ... */
const leastRows = 3
/** ... or so many a label, perhaps a unit, and one figure at the end, as the statistics table has them. */
const leastPairs = 8

/** Whether the lines hold tables with commas; without this no line is asked. Linear. */
export function hasCommaRows(text: string, lines: readonly Line[]): boolean {
  let rows = 0
  let pairs = 0
  for (const line of lines) {
    if (line.tabs > 0 || line.bars > 0 || line.to - line.from > longestRow) continue
    const cells = commaRow(text, line)?.cells ?? []
    const figures = cells.filter((cell) => isValueLike(text, cell)).length
    const labelled = cells.some((cell) => cell.start < cell.end && !isValueLike(text, cell))
    if (labelled && figures >= 3 && filled(cells) - figures <= 3 && ++rows >= leastRows) return true
    const last = cells.at(-1)
    const isPair = figures === 1 && cells.length <= 3 && last !== undefined && isValueLike(text, last)
    if (labelled && isPair && ++pairs >= leastPairs) return true
  }
  return false
}

/** The cells of a line at its commas, quotation marks taken off; undefined where the line cannot be a row. */
export function commaRow(text: string, line: Line): RowDraft | undefined {
  if (line.tabs > 0 || line.bars > 0 || line.to - line.from > longestRow) return undefined
  const cells: Span[] = []
  let start = line.from
  let quoted = false
  for (let i = line.from; i <= line.to; i++) {
    const unit = i < line.to ? text.charCodeAt(i) : comma
    if (unit === quote && (quoted || i === start)) quoted = !quoted
    if (unit !== comma || (quoted && i < line.to)) continue
    const cell = unquoted(text, cellContent(text, start, i))
    if (cell.end - cell.start > longestCell || /[。；;]/.test(text.slice(cell.start, cell.end))) return undefined
    cells.push(cell)
    start = i + 1
    if (cells.length > maxCells) return undefined
  }
  return cells.length < 2 || isThousands(text, line) ? undefined : { line, cells }
}

/** Whether neighbouring rows are a table: some row has a figure, and no row is one figure only. */
export function isCommaTable(text: string, rows: readonly RowDraft[]): boolean {
  return rows.some(({ cells }) => filled(cells) > 1 && cells.some((cell) => isValueLike(text, cell)))
}

const comma = 0x2c
const quote = 0x22

function unquoted(text: string, { start, end }: Span): Span {
  return end - start >= 2 && text.charCodeAt(start) === quote && text.charCodeAt(end - 1) === quote
    ? cellContent(text, start + 1, end - 1)
    : { start, end }
}

/** 1,234,567 alone on its line is one figure. */
function isThousands(text: string, line: Line): boolean {
  return /^[-+]?\d{1,3}(?:,\d{3})+\S{0,4}$/.test(text.slice(line.from, line.to))
}
