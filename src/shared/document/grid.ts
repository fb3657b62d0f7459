/** Rows of cells as they were told apart in lines of text, put together as a table. */

import type { Span } from '../text/span'
import type { Table, TableOrigin, TableRow } from './document'
import type { Line } from './lines'
import { isImageMarkup } from './markup'

/** One line taken apart at its separators; every cell trimmed, blank cells empty at their place. */
export interface RowDraft {
  readonly line: Line
  readonly cells: readonly Span[]
}

/** Rows of text know no merged cells: each cell takes the next column. */
export function tableOf(text: string, origin: TableOrigin, drafts: readonly RowDraft[], span: Span): Table {
  return {
    origin,
    span,
    rows: drafts.map((draft, row): TableRow => ({
      span: { start: draft.line.start, end: draft.line.end },
      cells: draft.cells.map((cell, column) => ({
        span: cell,
        row,
        column,
        rowSpan: 1,
        colSpan: 1,
        ...(isImageMarkup(text, cell) ? { image: true } : {}),
      })),
    })),
  }
}

export function filled(cells: readonly Span[]): number {
  let count = 0
  for (const cell of cells) if (cell.start < cell.end) count++
  return count
}

/**
 * Cuts a run of lines where the distance between neighbours is larger than the smallest in the run: a double-spaced
 * capture keeps its tables whole, elsewhere a blank line ends one.
 */
export function cutAtGaps<T extends { readonly line: Line }>(run: readonly T[]): readonly (readonly T[])[] {
  let usual = Infinity
  for (const item of run.slice(1)) usual = Math.min(usual, item.line.gap)
  const parts: T[][] = []
  for (const [i, item] of run.entries()) {
    const last = parts.at(-1)
    if (i === 0 || last === undefined || item.line.gap > usual) parts.push([item])
    else last.push(item)
  }
  return parts
}
