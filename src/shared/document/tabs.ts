/** Tables whose cells are separated by tabs, told apart from indented prose. */

import type { Span } from '../text/span'
import { isProse, isValueLike } from './cell-shape'
import { filled, type RowDraft } from './grid'
import type { Line } from './lines'
import { cellContent } from './markup'

/** Rows with more cells than this are not a form's; the widest official row has 15 figures. */
const maxCells = 512

/** The cells of a line at its tabs, outer empty ones kept; undefined where the line cannot be a row. */
export function tabRow(text: string, line: Line): RowDraft | undefined {
  if (line.tabs === 0 || line.tabs > maxCells) return undefined
  const cells: Span[] = []
  let start = line.start
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.charCodeAt(i) !== 9) continue
    const cell = cellContent(text, start, i)
    if (isProse(text, cell)) return undefined
    cells.push(cell)
    start = i + 1
  }
  return { line, cells }
}

/**
 * The rows of a run of neighbouring tab lines, as stretches that are tables. A stretch needs one row with three cells,
 * or rows of a label and a figure; a line with one cell belongs to it only if its tabs are those of a row, not the
 * indent of a paragraph.
 */
export function tabTables(text: string, run: readonly RowDraft[]): readonly (readonly RowDraft[])[] {
  const tables: RowDraft[][] = []
  let current: RowDraft[] = []
  for (const [at, row] of run.entries()) {
    if (isRow(text, row) || isBlankBeside(text, row, run[at - 1]) || isBlankBeside(text, row, run[at + 1]))
      current.push(row)
    else {
      tables.push(current)
      current = []
    }
  }
  tables.push(current)
  return tables.filter((rows) => isTable(text, rows))
}

function isRow(text: string, row: RowDraft): boolean {
  const count = filled(row.cells)
  if (count >= 2) return true
  if (count === 0) return false
  const only = row.cells.find((cell) => cell.start < cell.end)
  return row.line.tabs >= 2 || (only !== undefined && isValueLike(text, only))
}

/** `行政处罚⇥` beside `行政强制⇥3`: a label whose figure is blank, in the line next to one with as many cells and a figure. */
function isBlankBeside(text: string, row: RowDraft, next: RowDraft | undefined): boolean {
  if (next === undefined || next.cells.length !== row.cells.length || filled(row.cells) !== 1) return false
  const [label] = row.cells
  return label !== undefined && label.start < label.end && next.cells.some((cell) => isValueLike(text, cell))
}

function isTable(text: string, rows: readonly RowDraft[]): boolean {
  let pairs = 0
  let values = 0
  for (const { cells } of rows) {
    const count = filled(cells)
    if (count >= 3) return true
    if (count !== 2) continue
    pairs++
    if (cells.some((cell) => isValueLike(text, cell))) values++
  }
  return values > 0 || pairs >= 3
}
