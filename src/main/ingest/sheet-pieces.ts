/** Takes the sentences out of a sheet: text that runs over the blank cells beside it is a paragraph, not a row of figures. */

import type { Grid, GridCell, Piece } from './pieces'

/** Labels of the official tables have no full stop; a short remark may stand in a row of figures. */
const shortestProse = 20

/** Lines and tables in their order. A row of labels and blank figures stays a row: a blank figure says something. */
export function sheetPieces(grid: Grid): readonly Piece[] {
  const width = Math.max(0, ...grid.rows.map((row) => Math.max(0, ...row.map((cell) => cell.column + cell.colSpan))))
  const pieces: Piece[] = []
  let from = 0
  for (const [r, row] of grid.rows.entries()) {
    const prose = proseOf(row, width)
    if (prose === undefined) continue
    if (r > from) pieces.push({ kind: 'grid', rows: grid.rows.slice(from, r) })
    for (const piece of prose) pieces.push(piece)
    from = r + 1
  }
  if (from < grid.rows.length) pieces.push({ kind: 'grid', rows: grid.rows.slice(from) })
  return pieces
}

/** The only content of a row that nothing covers from above or below, where it is sentences. */
function proseOf(row: readonly GridCell[], width: number): readonly Piece[] | undefined {
  const filled = row.filter((cell) => cell.pieces.length > 0)
  const [only] = filled
  if (filled.length !== 1 || only === undefined) return undefined
  const covered = row.reduce((sum, cell) => sum + cell.colSpan, 0)
  if (covered !== width || row.some((cell) => cell.rowSpan > 1)) return undefined
  const text = only.pieces.map((piece) => (piece.kind === 'line' ? piece.text : '')).join('')
  return text.length >= shortestProse && text.includes('。') ? only.pieces : undefined
}
