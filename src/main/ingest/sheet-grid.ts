/** Builds a table from a sheet or from any grid of numbered cells: blank margins off, merged cells once. */

import { firstAtLeast, realColumns } from './grid-columns'
import type { Grid, Piece } from './pieces'
import { tooMany } from './unreadable'

export interface SheetCell {
  /** Zero-based column, and how many columns and rows it takes. */
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly pieces: readonly Piece[]
}

export interface SheetRow {
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
}

/** Far beyond any report; a sheet that is blank but for one cell at its far end costs nothing. */
const mostCells = 2_000_000

/**
 * `rows` in order; cells of a row from left to right, not overlapping. Hidden rows and columns are left out, and so are
 * blank ones around the content; places without a cell are blank cells. Null for a blank sheet.
 */
export function sheetGrid(rows: readonly SheetRow[], hiddenColumns: ReadonlySet<number> = new Set()): Grid | null {
  const hidden = [...hiddenColumns].toSorted((a, b) => a - b)
  const before = (column: number): number => firstAtLeast(hidden, column)
  const shown = visibleRows(rows)
  const visible = hidden.length === 0 ? shown : shown.map((row) => visibleCells(row, before))
  const isFilled = (cell: SheetCell): boolean => cell.pieces.length > 0
  const first = visible.findIndex((row) => row.some(isFilled))
  const last = visible.findLastIndex((row) => row.some(isFilled))
  if (first < 0) return null
  let left = Infinity
  let right = 0
  for (const row of visible) {
    for (const cell of row) {
      if (!isFilled(cell)) continue
      left = Math.min(left, cell.column)
      right = Math.max(right, cell.column + cell.colSpan)
    }
  }
  const used = visible.slice(first, last + 1)
  if (used.length * (right - left) > mostCells) throw tooMany('cells of a sheet')
  const full = fillRows(used, left, right)
  const columns = realColumns(
    full.flatMap((row) => row.map((cell) => ({ start: cell.column, end: cell.column + cell.colSpan }))),
    [],
  )
  return {
    kind: 'grid',
    rows: full.map((row) =>
      row.map((cell) => ({
        ...columns({ start: cell.column, end: cell.column + cell.colSpan }),
        rowSpan: cell.rowSpan,
        pieces: cell.pieces,
      })),
    ),
  }
}

type Cells = readonly SheetCell[]

/** A merged cell that begins in a hidden row is shown in the first row of it that is not. */
function visibleRows(rows: readonly SheetRow[]): readonly Cells[] {
  const shownBefore = [0]
  for (const row of rows) shownBefore.push((shownBefore.at(-1) ?? 0) + (row.isHidden ? 0 : 1))
  const shown: Cells[] = []
  let carried: SheetCell[] = []
  for (const [r, { isHidden, cells }] of rows.entries()) {
    const all = [...carried, ...cells].toSorted((a, b) => a.column - b.column)
    carried = []
    if (isHidden) {
      for (const cell of all) if (cell.rowSpan > 1) carried.push({ ...cell, rowSpan: cell.rowSpan - 1 })
      continue
    }
    const rowsFrom = shownBefore[r] ?? 0
    shown.push(
      all.map((cell) => {
        const end = shownBefore[Math.min(rows.length, r + cell.rowSpan)] ?? rowsFrom + 1
        return { ...cell, rowSpan: Math.max(1, end - rowsFrom) }
      }),
    )
  }
  return shown
}

function visibleCells(cells: Cells, before: (column: number) => number): Cells {
  return cells.flatMap((cell) => {
    const column = cell.column - before(cell.column)
    const colSpan = cell.column + cell.colSpan - before(cell.column + cell.colSpan) - column
    return colSpan > 0 ? [{ ...cell, column, colSpan }] : []
  })
}

/** Every place from `left` to `right` has a cell that begins there or covers it. */
function fillRows(rows: readonly Cells[], left: number, right: number): readonly Cells[] {
  /** Row up to which each column is covered from above. */
  const coveredTo: number[] = []
  return rows.map((row, r) => {
    const filled: SheetCell[] = []
    const begins = new Map(row.map((cell) => [cell.column, cell]))
    for (let column = left; column < right;) {
      if ((coveredTo[column] ?? 0) > r) {
        column++
        continue
      }
      const cell = begins.get(column) ?? { column, colSpan: 1, rowSpan: 1, pieces: [] }
      const colSpan = Math.min(cell.colSpan, right - column)
      const rowSpan = Math.min(cell.rowSpan, rows.length - r)
      for (let c = column; c < column + colSpan; c++) coveredTo[c] = r + rowSpan
      filled.push({ column, colSpan, rowSpan, pieces: cell.pieces })
      column += colSpan
    }
    return filled
  })
}
