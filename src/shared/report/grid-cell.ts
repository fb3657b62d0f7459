/** One cell of a table as the grid readers see it: what it says, and which labels of the form it may be. */

import type { Span } from '../text/span'
import type { LabelMatch } from './label-index'
import type { Layout } from './report'
import type { CellReading, HeaderCell } from './row-reading'

export interface GridCell {
  readonly reading: CellReading
  readonly matches: readonly LabelMatch[]
  readonly span: Span
  readonly row: number
}

/** A table whose rows are read one by one. */
export interface GridPlace {
  readonly table: number
  readonly origin: Layout
}

export const isNumber = (cell: GridCell): boolean => cell.reading.value.kind === 'number'
export const isWords = (cell: GridCell): boolean => cell.reading.value.kind === 'text'

export function headerCell(cell: GridCell): HeaderCell {
  return {
    span: cell.span,
    matches: cell.matches,
    row: cell.row,
    column: cell.reading.column,
    columnEnd: cell.reading.columnEnd,
  }
}
