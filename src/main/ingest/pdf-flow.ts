/** The text of the pages as one: lines joined to paragraphs, parts to tables, what belongs to the pages set aside. */

import type { IngestNoteKind } from '../../shared/document/document'
import { bodySize, columnsOfText, lineGap } from './pdf-column'
import type { Box } from './pdf-file'
import type { WritingLine } from './pdf-lines'
import type { NoteBook } from './note-book'
import type { PageContent, PageItem } from './pdf-page'
import { contentsLines } from './pdf-contents'
import { runningLines } from './pdf-running'
import { followsOn, joinParts } from './pdf-table-join'
import type { TablePart } from './pdf-table-parts'
import { filledTable } from './pdf-tables'
import { joined, type PlacedText } from './pdf-text'
import { betweenLines, type Column, goesOn } from './pdf-wraps'
import type { PdfWriter } from './pdf-writer'
import { imageText } from './running-text'

/** Headings are larger than the text by this, and short. */
const headingSize = 1.15
const longestHeading = 80

export function writePages(pages: readonly PageContent[], writer: PdfWriter, book: NoteBook): void {
  const running = runningLines(pages)
  const contents = contentsLines(pages)
  const edgesOf = columnsOfText(pages, running)
  const gap = lineGap(pages, running, edgesOf)
  const columnOf = (page: number): Column => ({ ...edgesOf(page), gap })
  const body = bodySize(pages)
  let paragraph: WritingLine[] = []
  let parts: TablePart[] = []
  let aside: { readonly content: PlacedText; readonly note: IngestNoteKind | null }[] = []

  function endParagraph(): void {
    const first = paragraph[0]
    if (first === undefined) return
    const content = paragraphText(paragraph, columnOf(first.page))
    const isHeading = first.size > body * headingSize && content.text.length <= longestHeading
    paragraph = []
    writer.addBlock(isHeading ? 'heading' : 'paragraph', content)
  }

  function addLine(line: WritingLine, column: Column): void {
    const last = paragraph.at(-1)
    if (last !== undefined && !goesOn(last, line, column, line.page !== last.page)) endParagraph()
    paragraph.push(line)
  }

  function endTable(): void {
    if (parts.length === 0) return
    const table = joinParts(parts)
    const own = parts
    parts = []
    const { rows, isFrame } = filledTable(table)
    if (isFrame) {
      // what is framed is text: each cell a column of its own
      for (const part of own) {
        for (const cell of part.cells) {
          const column = { x0: part.xs[cell.column] ?? 0, x1: part.xs[cell.column + cell.colSpan] ?? 0 }
          for (const line of cell.lines) addLine(line, columnWithin(column, cell.lines))
          endParagraph()
        }
      }
      return
    }
    writer.addTable('ruled', rows)
    for (const lines of table.repeated) {
      const content = joined(
        lines.map((line) => line.placed),
        ' ',
      )
      aside.push({ content, note: 'header-footer' })
    }
  }

  function endAll(): void {
    endParagraph()
    endTable()
    for (const { content, note } of aside) {
      const span = writer.addBlock('chrome', content)
      if (note !== null && span.end > span.start) book.add(note, span)
    }
    aside = []
  }

  function addImage(page: number, box: Box, note: IngestNoteKind): void {
    endAll()
    book.add(note, writer.addBlock('image', imagePlace(page, box)))
  }

  function addItem(item: PageItem, page: PageContent): void {
    switch (item.kind) {
      case 'line':
        if (running.has(item.line)) {
          aside.push({ content: item.line.placed, note: 'header-footer' })
          return
        }
        if (contents.has(item.line)) {
          aside.push({ content: item.line.placed, note: null })
          return
        }
        if (parts.length > 0) endAll()
        // what was set aside comes where a paragraph ends
        if (paragraph.length > 0 && aside.length > 0) {
          const last = paragraph.at(-1)
          if (last !== undefined && !goesOn(last, item.line, columnOf(page.index), item.line.page !== last.page))
            endAll()
        } else if (paragraph.length === 0) endAll()
        addLine(item.line, columnOf(page.index))
        return
      case 'part': {
        const last = parts.at(-1)
        if (last === undefined || !followsOn(last, item.part)) endAll()
        parts.push(item.part)
        return
      }
      case 'image':
        addImage(page.index, item.box, 'image')
    }
  }

  for (const page of pages) {
    for (const item of page.items) addItem(item, page)
    if (page.unread) {
      addImage(page.index, { x0: 0, y0: 0, x1: page.width, y1: page.height }, 'unread-page')
    }
    aside.push({ content: page.leaning, note: null })
    book.count('hidden-text', page.hidden)
  }
  endAll()
}

function paragraphText(lines: readonly WritingLine[], column: Column): PlacedText {
  let whole: PlacedText = { text: '', runs: [] }
  let before: WritingLine | undefined
  for (const line of lines) {
    whole = before === undefined ? line.placed : joined([whole, line.placed], betweenLines(before, line, column))
    before = line
  }
  return whole
}

/** The lines of a framed text reach from its leftmost to its rightmost, or nearly to the frame. */
function columnWithin({ x0, x1 }: Column, lines: readonly WritingLine[]): Column {
  const left = Math.min(x1, ...lines.map((line) => line.x0))
  const right = Math.max(x0, ...lines.map((line) => line.x1))
  return { x0: left, x1: Math.max(right, x1 - (left - x0)) }
}

/** What stands in the text for a picture takes all of its place. */
function imagePlace(page: number, { x0, y0, x1, y1 }: Box): PlacedText {
  const stops = Array.from({ length: imageText.length + 1 }, (_, i) => x0 + ((x1 - x0) * i) / imageText.length)
  return { text: imageText, runs: [{ start: 0, end: imageText.length, page, near: y0, far: y1, stops }] }
}
