/** Compares the tables that were read with the tables that were written, cell by cell. */

import type { SourceDocument } from '../../../src/shared/document/document'
import type { AbstractReport } from '../layouts/abstract-report'

/** Row, column, spans and text of a cell; those that cover nothing but fill a row are part of it. */
export type CellText = string

/** `table row,column rowSpan×colSpan text` of every cell that was written, in order; blank cells with their place, too. */
export function writtenCells(report: AbstractReport): readonly CellText[] {
  const tables = report.sections.flatMap(({ table }) => (table === undefined ? [] : [table]))
  return tables.flatMap(({ rows }, t) => {
    const covered: boolean[][] = rows.map(() => [])
    return rows.flatMap((row, r) => {
      let column = 0
      return row.map(({ text, rowSpan, colSpan }) => {
        while (covered[r]?.[column] === true) column++
        for (let dr = 0; dr < rowSpan; dr++) {
          const below = covered[r + dr]
          for (let dc = 0; dc < colSpan; dc++) if (below !== undefined) below[column + dc] = true
        }
        return cellText(t, r, column, rowSpan, colSpan, text)
      })
    })
  })
}

/** `joinLines`: line ends in a cell are where the page had no more room. */
export function readCells({ text, tables }: SourceDocument, joinLines = false): readonly CellText[] {
  const shown = (content: string): string => (joinLines ? content.replaceAll('\n', '') : content)
  return tables.flatMap(({ rows }, t) =>
    rows.flatMap((row) =>
      row.cells.map((cell) =>
        cellText(
          t,
          cell.row,
          cell.column,
          cell.rowSpan,
          cell.colSpan,
          shown(text.slice(cell.span.start, cell.span.end)),
        ),
      ),
    ),
  )
}

function cellText(
  table: number,
  row: number,
  column: number,
  rowSpan: number,
  colSpan: number,
  text: string,
): CellText {
  return `${table} ${row},${column} ${rowSpan}×${colSpan} ${text.trim()}`
}

export interface CellScore {
  readonly written: number
  readonly right: number
  /** Read, and not as written. */
  readonly wrong: readonly CellText[]
}

export function scoreCells(report: AbstractReport, document: SourceDocument, joinLines = false): CellScore {
  const written = writtenCells(report)
  const read = readCells(document, joinLines)
  const expected = new Set(written)
  const found = new Set(read)
  return {
    written: written.length,
    right: written.filter((cell) => found.has(cell)).length,
    wrong: read.filter((cell) => !expected.has(cell)),
  }
}
