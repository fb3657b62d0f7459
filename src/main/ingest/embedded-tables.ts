/** Finds HTML tables that stand in Markdown or plain text, as converters leave those with merged cells. */

import type { Cell, Table, TableRow } from '../../shared/document/document'
import { cellContent, isImageMarkup } from '../../shared/document/markup'
import type { Span } from '../../shared/text/span'
import { type HtmlElement, type HtmlNode, isElement } from './html-elements'
import { parseFragmentWithPlaces } from './html-parse'
import { type PlacedCell, tableParts } from './html-tables'
import { walk } from './html-walk'

/** In the order of the text; every span lies in the raw text, so a cell's slice may hold tags and entities. */
export function embeddedTables(text: string): readonly Table[] {
  const tables: Table[] = []
  const tag = /<(\/?)table(?=[\s>])/gi
  let depth = 0
  let start = 0
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    if (found[1] === '/') {
      if (depth === 0) continue
      depth--
      const end = text.indexOf('>', found.index) + 1
      if (end === 0) break
      if (depth === 0) tables.push(...tableAt(text, { start, end }))
    } else if (depth++ === 0) start = found.index
  }
  return tables
}

function tableAt(text: string, at: Span): readonly Table[] {
  const fragment = parseFragmentWithPlaces(text.slice(at.start, at.end))
  const root = fragment?.childNodes.find((node) => isElement(node) && node.tagName === 'table')
  if (root === undefined || !isElement(root)) return []
  const rows: TableRow[] = []
  let end = at.start
  for (const [index, row] of tableParts(root).rows.entries()) {
    const made = tableRow(text, at, row, index, end)
    if (made.span.start < end || made.cells.some((cell, i) => cell.span.start < (made.cells[i - 1]?.span.end ?? 0)))
      return []
    rows.push(made)
    end = made.span.end
  }
  return rows.length === 0 ? [] : [{ origin: 'html', span: at, rows }]
}

/** A row whose markup is so broken that its cells do not stand in order is refused by the caller. */
function tableRow(text: string, table: Span, row: readonly PlacedCell[], index: number, after: number): TableRow {
  const cells = row.map((placed) => cellOf(text, table, placed, index))
  const first = cells[0]
  const last = cells.at(-1)
  if (first === undefined || last === undefined) return { span: { start: after, end: after }, cells: [] }
  return { span: { start: first.span.start, end: last.span.end }, cells }
}

/** From the first to the last visible character of the cell; empty where it has none. */
function cellOf(text: string, table: Span, { element, column, rowSpan, colSpan }: PlacedCell, row: number): Cell {
  let start = -1
  let end = -1
  let image: Span | undefined
  walk(element, {
    text: () => undefined,
    enter: (inner, flow) => {
      if (flow === 'image') image ??= spanOf(inner, table)
      return true
    },
    leave: () => undefined,
  })
  for (const node of textNodes(element)) {
    const span = spanOf(node, table)
    if (span === undefined) continue
    const content = cellContent(text, span.start, span.end)
    if (content.start === content.end) continue
    if (start < 0) start = content.start
    end = content.end
  }
  const place = spanOf(element, table)
  const inside = (place?.start ?? table.start) + (text.slice(place?.start ?? table.start, place?.end).indexOf('>') + 1)
  if (start < 0) {
    return image === undefined
      ? { span: { start: inside, end: inside }, row, column, rowSpan, colSpan }
      : { span: image, row, column, rowSpan, colSpan, image: true }
  }
  const isImage = isImageMarkup(text, { start, end })
  return { span: { start, end }, row, column, rowSpan, colSpan, ...(isImage ? { image: true } : {}) }
}

function textNodes(element: HtmlElement): readonly HtmlNode[] {
  const found: HtmlNode[] = []
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text') found.push(node)
    else if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push(child)
  }
  return found
}

function spanOf(node: HtmlNode, table: Span): Span | undefined {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
  if (location === undefined || location === null) return undefined
  return { start: table.start + location.startOffset, end: table.start + location.endOffset }
}
