/** Puts a Word table's rows together: stretches of the fine grid become columns, continued cells become row spans. */

import { realColumns } from './grid-columns'
import type { Grid, GridCell, Piece } from './pieces'

export interface WordCell {
  /** Fine columns that it takes. */
  readonly span: number
  /** Merged with the cell above (`vMerge`): begins a merge, goes one on, or neither. */
  readonly vertical: 'begins' | 'continues' | 'none'
  /** Merged with the cell to the left (`hMerge`, from old documents). */
  readonly continuesLeft: boolean
  readonly pieces: readonly Piece[]
}

export interface WordRow {
  /** Fine columns left out before the first cell. */
  readonly before: number
  readonly cells: readonly WordCell[]
}

interface Open {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  rowSpan: number
}

/**
 * What stands in a continued cell is not shown by Word and is left out; `dropped` is told of it. A cell that continues
 * nothing begins. Null for a table without cells.
 */
export function wordGrid(
  rows: readonly WordRow[],
  widths: readonly number[],
  dropped: (pieces: readonly Piece[]) => void,
): Grid | null {
  const placed: Open[][] = []
  /** The cell above, by the fine column where it begins. */
  let above = new Map<number, Open>()
  for (const row of rows) {
    const begun: Open[] = []
    const here = new Map<number, Open>()
    for (const { start, end, cell } of stretches(row)) {
      const upper = above.get(start)
      if (cell.vertical === 'continues' && upper !== undefined && upper.end === end) {
        if (!here.has(start)) upper.rowSpan++
        here.set(start, upper)
        dropped(cell.pieces)
        continue
      }
      const open = { start, end, pieces: cell.pieces, rowSpan: 1 }
      begun.push(open)
      if (cell.vertical !== 'none') here.set(start, open)
    }
    placed.push(begun)
    above = here
  }
  const columns = realColumns(placed.flat(), widths)
  const cells = placed.map((row) =>
    row.map((open): GridCell => ({ ...columns(open), rowSpan: open.rowSpan, pieces: open.pieces })),
  )
  return cells.some((row) => row.length > 0) ? { kind: 'grid', rows: cells } : null
}

function stretches(row: WordRow): readonly { readonly start: number; readonly end: number; readonly cell: WordCell }[] {
  const found: { start: number; end: number; cell: WordCell }[] = []
  let at = row.before
  for (const cell of row.cells) {
    const left = found.at(-1)
    if (cell.continuesLeft && left !== undefined && left.end === at) left.end = at + cell.span
    else found.push({ start: at, end: at + cell.span, cell })
    at += cell.span
  }
  return found
}
