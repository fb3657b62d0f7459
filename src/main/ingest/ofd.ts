/** Builds a source document from an OFD document: its text layer in reading order, tables from their lines. */

import type { SourceDocument } from '../../shared/document/document'
import { noteBook } from './note-book'
import { readOfdPage } from './ofd-page'
import { openOfd } from './ofd-parts'
import { documentOfPage } from './page-document'
import { writePages } from './pdf-flow'
import { contentOf } from './pdf-page'
import { pdfWriter } from './pdf-writer'
import type { ReadResult } from './read-result'
import { reading, Unreadable } from './unreadable'
import { openZip } from './zip'

/** Pages are put in order as those of a PDF file are. Seals and remarks stand outside the pages and are not read. */
export function readOfd(bytes: Uint8Array): ReadResult {
  return reading((): SourceDocument => {
    const document = openOfd(openZip(bytes, 'ofd'))
    const total = { glyphs: 0 }
    const pages = document.pages.map((part, index) => contentOf(readOfdPage(document, index, part, total)))
    if (pages.every((page) => page.items.length === 0)) throw nothingToRead(pages)
    const writer = pdfWriter()
    const book = noteBook()
    writePages(pages, writer, book)
    return documentOfPage('ofd', writer, book)
  })
}

function nothingToRead(pages: readonly { readonly unread: boolean }[]): Unreadable {
  const unread = pages.filter((page) => page.unread).length
  return unread > 0
    ? new Unreadable({ code: 'scanned', kind: 'ofd', pages: unread }, 'no text layer')
    : new Unreadable({ code: 'empty-file' }, 'blank pages')
}
