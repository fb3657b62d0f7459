/** What must hold of every source document, whatever file it was read from: the law that spans and text agree. */

import type { SourceDocument } from '../../src/shared/document/document'
import type { Span } from '../../src/shared/text/span'

/** The first broken law in words, or null. */
export function brokenLaw(document: SourceDocument): string | null {
  const { text, blocks, tables } = document
  let end = 0
  let nextTable = 0
  for (const [i, block] of blocks.entries()) {
    const at = `block ${i} (${block.kind}) [${block.span.start}, ${block.span.end})`
    if (block.span.start < end) return `${at} begins before the end of the one before it`
    if (block.span.end <= block.span.start) return `${at} is empty`
    if (block.span.end > text.length) return `${at} ends outside the text`
    if (splitsPair(text, block.span)) return `${at} splits a surrogate pair`
    end = block.span.end
    if ((block.kind === 'table') !== (block.table !== undefined))
      return `${at} names a table and is none, or the reverse`
    if (block.table !== undefined) {
      if (block.table !== nextTable) return `${at} names table ${block.table} out of order`
      nextTable++
      const table = tables[block.table]
      if (table === undefined) return `${at} names a table that is not there`
      if (table.span.start !== block.span.start || table.span.end !== block.span.end)
        return `${at} is not its table's span`
    }
  }
  if (nextTable !== tables.length) return 'a table has no block'
  return tables.map((table, i) => brokenTableLaw(text, table, i)).find((law) => law !== null) ?? null
}

function brokenTableLaw(text: string, table: SourceDocument['tables'][number], index: number): string | null {
  if (table.rows.length === 0) return `table ${index} has no row`
  let rowEnd = table.span.start
  for (const [r, row] of table.rows.entries()) {
    const at = `table ${index}, row ${r}`
    if (row.span.start < rowEnd || row.span.end > table.span.end || row.span.end < row.span.start)
      return `${at} is out of place`
    rowEnd = row.span.end
    let cellEnd = row.span.start
    let column = -1
    for (const cell of row.cells) {
      const content = text.slice(cell.span.start, cell.span.end)
      if (cell.span.start < cellEnd || cell.span.end > row.span.end || cell.span.end < cell.span.start) {
        return `${at}: cell ${JSON.stringify(content)} is out of place`
      }
      cellEnd = cell.span.end
      if (content !== content.trim()) return `${at}: cell ${JSON.stringify(content)} is not trimmed`
      if (splitsPair(text, cell.span)) return `${at}: cell ${JSON.stringify(content)} splits a surrogate pair`
      if (cell.row !== r || cell.column <= column)
        return `${at}: cell ${JSON.stringify(content)} is not at its grid place`
      if (cell.rowSpan < 1 || cell.colSpan < 1 || r + cell.rowSpan > table.rows.length)
        return `${at}: spans leave the table`
      column = cell.column
    }
  }
  return null
}

/** Everything that is seen stands in a block: what is left over is white space, or the signs of Markdown. */
export function leftOver(document: SourceDocument): string {
  let rest = ''
  let at = 0
  for (const { span } of document.blocks) {
    rest += document.text.slice(at, span.start)
    at = span.end
  }
  return (rest + document.text.slice(at)).replaceAll(/[\s\p{Default_Ignorable_Code_Point}\u0085\u2800\0]/gu, '')
}

function splitsPair(text: string, span: Span): boolean {
  return [span.start, span.end].some((at) => at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff)
}

/** Cell texts of all tables, for reading in tests: one string a row, cells joined by ` ¦ `, an image as `<image>`. */
export function tableTexts(document: SourceDocument): readonly (readonly string[])[] {
  return document.tables.map((table) =>
    table.rows.map((row) =>
      row.cells
        .map((cell) => (cell.image === true ? '<image>' : document.text.slice(cell.span.start, cell.span.end)))
        .join(' ¦ '),
    ),
  )
}

/** Kind and text of every block that is no table. */
export function blockTexts(document: SourceDocument): readonly string[] {
  return document.blocks
    .filter((block) => block.kind !== 'table')
    .map((block) => `${block.kind}: ${document.text.slice(block.span.start, block.span.end)}`)
}
