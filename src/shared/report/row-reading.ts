/** What the readers hand on: table rows found by their labels, with the cells that follow, before any figure is decided. */

import type { FormLine, TableId } from '../forms/form'
import type { Span } from '../text/span'
import { readCellValue, type CellValue } from './cell-value'
import type { LabelMatch } from './label-index'
import type { Layout } from './report'

/** One cell or token where a figure is expected. */
export interface CellReading {
  /** Of the content; empty for a blank cell. */
  readonly span: Span
  readonly value: CellValue
  /** Grid columns `[column, columnEnd)`; zero for lines of text. */
  readonly column: number
  readonly columnEnd: number
  /** Physical line of the text, for the distance between tokens. */
  readonly textLine: number
  readonly image: boolean
}

/** A cell of a header row, or a header word in lines of text. */
export interface HeaderCell {
  readonly span: Span
  readonly matches: readonly LabelMatch[]
  readonly row: number
  readonly column: number
  readonly columnEnd: number
}

/** The header rows above some data rows; one object for all rows under the same header. */
export interface HeaderReading {
  readonly cells: HeaderCell[]
  /** Whether columns are positions on a grid. */
  readonly grid: boolean
}

/** A row that carries the label of a line. */
export interface RowReading {
  readonly table: TableId
  readonly line: FormLine
  readonly match: LabelMatch
  readonly labelSpan: Span
  readonly labelTextLine: number
  /** All that follows the label in its row. */
  readonly cells: readonly CellReading[]
  /** First grid column after the label. */
  readonly labelEnd: number
  /** Index of the table in the document; null for lines of text. */
  readonly grid: number | null
  readonly layout: Layout
  readonly header: HeaderReading | null
  /** Physical line of the token after the row, for lines of text; null at the end. */
  readonly nextTextLine: number | null
}

export function cellReading(
  text: string,
  at: Span,
  place: {
    readonly column?: number
    readonly columnEnd?: number
    readonly textLine?: number
    readonly image?: boolean
  } = {},
): CellReading {
  const value = readCellValue(text, at)
  return {
    span: value.kind === 'blank' ? { start: at.start, end: at.start } : value.span,
    value,
    column: place.column ?? 0,
    columnEnd: place.columnEnd ?? (place.column ?? 0) + 1,
    textLine: place.textLine ?? 0,
    image: place.image ?? false,
  }
}

export function isFilled(cell: CellReading): boolean {
  return cell.image || cell.value.kind !== 'blank'
}
