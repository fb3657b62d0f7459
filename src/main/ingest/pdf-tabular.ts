/** Tells whether lines stand in columns, as a table's do whose columns no line parts. */

import type { WritingLine } from './pdf-lines'
import { type Segment, segmentsOf } from './pdf-segments'

/** So many rows with two figures or more are a table; a line or two may be chance. */
const fewestRows = 3
/** One row with so many figures is enough: the lawsuits of a year stand in one. */
const longRow = 8
/** Segments that stand beside each other, and the lines that they come from. */
export interface TabularRow {
  readonly lines: WritingLine[]
  readonly segments: Segment[]
  y1: number
}

/** Lines of one row overlap: a figure stands beside the middle of a label of two lines. */
export function tabularRows(lines: readonly WritingLine[]): readonly TabularRow[] {
  const rows: TabularRow[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    if (row !== undefined && row.y1 - line.y0 > 0.25 * line.size) {
      row.lines.push(line)
      row.segments.push(...segmentsOf(line))
      row.y1 = Math.max(row.y1, line.y1)
    } else rows.push({ lines: [line], segments: [...segmentsOf(line)], y1: line.y1 })
  }
  return rows
}

const figures = (row: TabularRow): number => row.segments.filter((segment) => segment.isValue).length

/** Whether lines within a frame are a table whose columns no line parts. */
export const standInColumns = (lines: readonly WritingLine[]): boolean => isTable(tabularRows(lines))

/** Rows of figures, or a row or two of them under a head that stands in as many columns. */
export function isTable(rows: readonly TabularRow[]): boolean {
  if (rows.some((row) => figures(row) >= longRow)) return true
  const inColumns = rows.filter((row) => figures(row) >= 2).length
  if (inColumns === 0) return false
  const wide = rows.filter((row) => row.segments.length >= 3).length
  return rows.filter((row) => figures(row) > 0).length >= fewestRows || (inColumns >= 2 && wide >= fewestRows)
}
