/** Puts blank cells back where a capture of one cell a line left an empty line for each. */

import type { CellReading, RowReading } from './row-reading'

/** Lines between neighbouring cells of complete rows, where it is always the same; null where there is no rule. */
export function usualGap(rows: readonly RowReading[]): number | null {
  let usual: number | null = null
  let complete = 0
  for (const row of rows) {
    if (
      row.grid !== null ||
      row.layout !== 'cell-per-line' ||
      row.cells.length !== row.line.columns.length ||
      row.cells.length < 3
    )
      continue
    complete++
    for (const gap of gapsOf(row, row.cells)) {
      if (usual !== null && gap !== usual) return null
      usual = gap
    }
  }
  return complete >= 2 ? usual : null
}

function gapsOf(row: RowReading, cells: readonly CellReading[]): readonly number[] {
  let before = row.labelTextLine
  return cells.map((cell) => {
    const gap = cell.textLine - before - 1
    before = cell.textLine
    return gap
  })
}

/**
 * Puts blank cells back where a capture of one cell a line left an empty line for each: only if every distance fits the
 * usual one and the row then has exactly as many cells as columns. Null where it does not.
 */
export function withBlanks(
  row: RowReading,
  cells: readonly CellReading[],
  count: number,
  gap: number | null,
): readonly CellReading[] | null {
  if (gap === null || cells.length === 0 || cells.length > count || row.nextTextLine === null) return null
  const full: CellReading[] = []
  let before = row.labelTextLine
  let end = row.labelSpan.end
  const addBlanks = (textLine: number): boolean => {
    const spare = textLine - before - 1 - gap
    if (spare < 0 || spare % (gap + 1) !== 0) return false
    for (let blank = 0; blank < spare / (gap + 1); blank++) full.push(blankAt(end))
    return true
  }
  for (const cell of cells) {
    if (!addBlanks(cell.textLine)) return null
    full.push(cell)
    before = cell.textLine
    end = cell.span.end
  }
  if (full.length < count && !addBlanks(row.nextTextLine)) return null
  return full.length === count ? full : null
}

function blankAt(at: number): CellReading {
  return { span: { start: at, end: at }, value: { kind: 'blank' }, column: 0, columnEnd: 1, textLine: 0, image: false }
}
