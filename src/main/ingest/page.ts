/** The canonical text of a page as it is put together in reading order, with its blocks and tables. */

import type { Block, Cell, Table, TableRow } from '../../shared/document/document'
import { imageMark, imageText } from './running-text'

/** A cell's content before it has its place in the text. */
export interface CellContent {
  readonly text: string
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly image: boolean
}

export interface Page {
  readonly blocks: Block[]
  readonly tables: Table[]
  /** Adds one line as a block; images at its ends become blocks of their own. Blank lines are left out. */
  addLine(line: string, kind: 'paragraph' | 'heading' | 'chrome'): void
  /** Adds a table: cells of a row separated by tabs, rows by line ends. */
  addTable(rows: readonly (readonly CellContent[])[]): void
  text(): string
}

export function newPage(): Page {
  const pieces: string[] = []
  const blocks: Block[] = []
  const tables: Table[] = []
  let at = 0

  function put(piece: string): { readonly start: number; readonly end: number } {
    const start = at
    pieces.push(piece)
    at += piece.length
    return { start, end: at }
  }

  function addBlock(kind: Block['kind'], content: string): void {
    blocks.push({ kind, span: put(content) })
    put('\n')
  }

  function addRow(row: number, contents: readonly CellContent[]): TableRow {
    const start = at
    const cells: Cell[] = []
    for (const [i, { text, column, rowSpan, colSpan, image }] of contents.entries()) {
      if (i > 0) put('\t')
      cells.push({ span: put(text), row, column, rowSpan, colSpan, ...(image ? { image } : {}) })
    }
    const end = at
    put('\n')
    return { span: { start, end }, cells }
  }

  return {
    blocks,
    tables,
    addLine(line, kind) {
      let start = 0
      let end = line.length
      let after = 0
      for (; line[start] === imageMark; start = skipBlanks(line, start + 1)) addBlock('image', imageText)
      while (end > start && line[end - 1] === imageMark) {
        after++
        end = line.slice(start, end - 1).trimEnd().length + start
      }
      if (end > start) addBlock(kind, withImages(line.slice(start, end)))
      for (; after > 0; after--) addBlock('image', imageText)
    },
    addTable(rows) {
      const start = at
      const made = rows.map((contents, row) => addRow(row, contents))
      const end = made.at(-1)?.span.end ?? start
      blocks.push({ kind: 'table', span: { start, end }, table: tables.length })
      tables.push({ origin: 'html', span: { start, end }, rows: made })
    },
    text: () => pieces.join(''),
  }
}

function withImages(line: string): string {
  return line.includes(imageMark) ? line.replaceAll(imageMark, imageText) : line
}

function skipBlanks(line: string, from: number): number {
  let i = from
  while (i < line.length && line[i]?.trim() === '') i++
  return i
}
