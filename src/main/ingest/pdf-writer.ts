/** The canonical text of a paged file as it is put together, with its blocks, its tables and the place of every character. */

import type { Block, Cell, Table, TableOrigin, TableRow } from '../../shared/document/document'
import type { PageRun } from '../../shared/document/pages'
import type { Span } from '../../shared/text/span'
import { type PlacedText, shifted } from './pdf-text'

export interface WrittenCell {
  readonly content: PlacedText
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly image: boolean
}

export interface PdfWriter {
  readonly blocks: Block[]
  readonly tables: Table[]
  readonly runs: PageRun[]
  /** Nothing is added for an empty text. The span of what was added. */
  readonly addBlock: (kind: 'paragraph' | 'heading' | 'chrome' | 'image', content: PlacedText) => Span
  /** Rows of cells, each in its row by column; a merged cell once, where it begins. */
  readonly addTable: (origin: TableOrigin, rows: readonly (readonly WrittenCell[])[]) => void
  readonly text: () => string
}

export function pdfWriter(): PdfWriter {
  const pieces: string[] = []
  const blocks: Block[] = []
  const tables: Table[] = []
  const runs: PageRun[] = []
  let at = 0

  function put(piece: string): Span {
    const start = at
    pieces.push(piece)
    at += piece.length
    return { start, end: at }
  }

  function place({ text, runs: own }: PlacedText): Span {
    for (const run of own) runs.push(shifted(run, at))
    return put(text)
  }

  return {
    blocks,
    tables,
    runs,
    addBlock(kind, content) {
      if (content.text === '') return { start: at, end: at }
      const span = place(content)
      put('\n')
      blocks.push({ kind, span })
      return span
    },
    addTable(origin, rows) {
      const start = at
      const made = rows.map((row, r): TableRow => {
        const from = at
        const cells = row.map(({ content, column, rowSpan, colSpan, image }, i): Cell => {
          if (i > 0) put('\t')
          return { span: place(content), row: r, column, rowSpan, colSpan, ...(image ? { image } : {}) }
        })
        const end = at
        put('\n')
        return { span: { start: from, end }, cells }
      })
      const span = { start, end: made.at(-1)?.span.end ?? start }
      blocks.push({ kind: 'table', span, table: tables.length })
      tables.push({ origin, span, rows: made })
    },
    text: () => pieces.join(''),
  }
}
