/** Closes a page: the finished source document of a format that has no encoding of its own. */

import type { DocumentFormat, SourceDocument } from '../../shared/document/document'
import { documentFromText } from '../../shared/document/from-text'
import { markFurniture } from '../../shared/document/furniture'
import { type NoteBook, notesOf } from './note-book'
import type { Page } from './page'

/** A page without tables whose lines are a table in text (columns by tabs) is read as text is. */
export function documentOfPage(
  format: DocumentFormat,
  page: Pick<Page, 'text' | 'blocks' | 'tables'>,
  book: NoteBook,
): SourceDocument {
  const text = page.text()
  if (page.tables.length === 0) {
    const asText = documentFromText(text, 'txt', null)
    if (asText.tables.length > 0) return { ...asText, format, ...notesOf(book) }
  }
  return {
    format,
    encoding: null,
    text,
    blocks: markFurniture(text, page.blocks),
    tables: page.tables,
    ...notesOf(book),
  }
}
