/** Builds a source document from a PDF file: text in reading order, tables from their lines, the page of every character. */

import type { SourceDocument } from '../../shared/document/document'
import { documentFromText } from '../../shared/document/from-text'
import { markFurniture } from '../../shared/document/furniture'
import type { PageSize } from '../../shared/document/pages'
import { noteBook, notesOf } from './note-book'
import type { PdfEngine } from './pdf-engine'
import { openPdf, type PdfFile, sizeOfBrokenPage, withPage } from './pdf-file'
import { writePages } from './pdf-flow'
import { EngineStopped } from './pdf-host'
import { contentOf, type PageContent, pageReader } from './pdf-page'
import { noText } from './pdf-text'
import { type PdfWriter, pdfWriter } from './pdf-writer'
import { withUnruledTables } from './pdf-unruled'
import type { Reader } from './read-result'
import { damaged, reading, tooMany, Unreadable } from './unreadable'

/** A reader with the engine loaded. Every file gets an instance of its own, which goes with it. */
export function pdfReader(engine: PdfEngine): Reader {
  return (bytes) => reading(() => guarded(() => documentOf(openPdf(engine.start(), bytes))))
}

/** What a file can do to the engine becomes a reason; the instance is not used again. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Unreadable) throw error
    if (error instanceof EngineStopped)
      throw error.reason === 'memory' ? tooMany(error.message) : damaged(error.message)
    // a trap of the engine: out of bounds, unreachable, too deep
    if (error instanceof Error && (error.name === 'RuntimeError' || error instanceof RangeError))
      throw damaged(error.message)
    throw error
  }
}

function documentOf(file: PdfFile): SourceDocument {
  const pages = withUnruledTables(pagesOf(file))
  if (pages.every((page) => page.items.length === 0)) throw nothingToRead(pages)
  const writer = pdfWriter()
  const book = noteBook()
  writePages(pages, writer, book)
  book.count('unread-part', Math.max(0, file.instance.call.FPDFDoc_GetAttachmentCount(file.handle)))
  const text = writer.text()
  const sizes = pages.map(({ width, height, unread }): PageSize => ({ width, height, ...(unread ? { unread } : {}) }))
  const structure = structureOf(text, writer)
  return { format: 'pdf', encoding: null, text, ...structure, pages: { sizes, runs: writer.runs }, ...notesOf(book) }
}

/** Pages without tables of their own may be a printed text whose tables are made of bars. */
function structureOf(text: string, { blocks, tables }: PdfWriter): Pick<SourceDocument, 'blocks' | 'tables'> {
  if (tables.length === 0 && /[|｜│┃]/.test(text)) {
    const asText = documentFromText(text, 'txt', null)
    if (asText.tables.length > 0) return { blocks: asText.blocks, tables: asText.tables }
  }
  return { blocks: markFurniture(text, blocks), tables }
}

function nothingToRead(pages: readonly PageContent[]): Unreadable {
  if (pages.every((page) => page.broken === true)) return damaged('no page can be loaded')
  const unread = pages.filter((page) => page.unread).length
  return unread > 0
    ? new Unreadable({ code: 'scanned', kind: 'pdf', pages: unread }, 'no text layer')
    : new Unreadable({ code: 'empty-file' }, 'blank pages')
}

function pagesOf(file: PdfFile): readonly PageContent[] {
  const read = pageReader(file)
  return Array.from({ length: file.pageCount }, (_, index) => {
    const raw = withPage(file, index, read)
    if (raw !== undefined) return contentOf(raw)
    return {
      index,
      ...sizeOfBrokenPage(file, index),
      items: [],
      leaning: noText,
      unread: true,
      broken: true,
      hidden: 0,
    }
  })
}
