/** A document in reading order as the readers take it: rows of tables and lines of text, page furniture left out. */

import type { SourceDocument, Table, TableRow } from '../document/document'
import type { Span } from '../text/span'
import { trimSpan } from './cell-value'

export type StreamItem =
  | {
      readonly kind: 'row'
      readonly table: number
      readonly origin: Table['origin']
      readonly row: TableRow
      readonly index: number
    }
  | { readonly kind: 'line'; readonly span: Span; readonly textLine: number; readonly table: number | null }
  | { readonly kind: 'image'; readonly span: Span; readonly table: number | null }

/** A cell longer than this holds passages, not a label: a table used to lay out the page. */
const longestCell = 200

/**
 * Lines are trimmed and never blank. A cell that holds passages (a page laid out by a table) is given as its lines, so
 * that a report inside such a table is read like any other.
 */
export function streamOf(document: SourceDocument): readonly StreamItem[] {
  const items: StreamItem[] = []
  const counter = lineCounter(document.text)
  for (const block of document.blocks) {
    if (block.kind === 'chrome') continue
    const table = block.kind === 'table' && block.table !== undefined ? document.tables[block.table] : undefined
    if (table !== undefined && block.table !== undefined) pushTable(items, document.text, table, block.table, counter)
    else if (block.kind === 'image') items.push({ kind: 'image', span: block.span, table: null })
    else pushLines(items, document.text, block.span, null, counter)
  }
  return items
}

function pushTable(
  items: StreamItem[],
  text: string,
  table: Table,
  index: number,
  counter: (at: number) => number,
): void {
  for (const [position, row] of table.rows.entries()) {
    const passages = row.cells.some((cell) => cell.span.end - cell.span.start > longestCell)
    if (!passages) {
      items.push({ kind: 'row', table: index, origin: table.origin, row, index: position })
      for (const cell of row.cells)
        if (cell.image === true) items.push({ kind: 'image', span: cell.span, table: index })
      continue
    }
    for (const cell of row.cells) {
      if (cell.image === true) items.push({ kind: 'image', span: cell.span, table: index })
      else pushLines(items, text, cell.span, index, counter)
    }
  }
}

function pushLines(
  items: StreamItem[],
  text: string,
  at: Span,
  table: number | null,
  counter: (at: number) => number,
): void {
  let start = at.start
  while (start < at.end) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || found > at.end ? at.end : found
    const line = trimSpan(text, { start, end })
    if (line.start < line.end) items.push({ kind: 'line', span: line, textLine: counter(line.start), table })
    start = end + 1
  }
}

/** Number of line ends before an offset; asked in rising order it is linear. */
function lineCounter(text: string): (at: number) => number {
  let seen = 0
  let lines = 0
  return (at) => {
    if (at < seen) {
      seen = 0
      lines = 0
    }
    for (let next = text.indexOf('\n', seen); next !== -1 && next < at; next = text.indexOf('\n', seen)) {
      lines++
      seen = next + 1
    }
    return lines
  }
}
