/** Builds a source document from a Word document (DOCX): straight from its markup, as Word shows it with all changes accepted. */

import type { SourceDocument } from '../../shared/document/document'
import { type BodyReader, bodyReader } from './docx-body'
import { type Losses, newLosses } from './docx-context'
import { readLists } from './docx-lists'
import { openParts, type Parts } from './docx-parts'
import { readStyles } from './docx-styles'
import { listNumbers } from './list-numbers'
import { noteBook } from './note-book'
import { newPage } from './page'
import { documentOfPage } from './page-document'
import { layOut } from './page-pieces'
import type { Piece } from './pieces'
import type { ReadResult } from './read-result'
import { reading } from './unreadable'
import { openZip } from './zip'

/** Headers and footers are not part of the text; comments, hidden and deleted text are left out and counted. */
export function readDocx(bytes: Uint8Array): ReadResult {
  return reading(() => documentOf(openParts(openZip(bytes, 'docx'))))
}

function documentOf(parts: Parts): SourceDocument {
  const first = readBody(parts, true)
  const { body, losses } = first.lost > 0 ? readBody(parts, false) : first
  const page = newPage()
  const book = noteBook()
  layOut(body, page, book)
  for (const kind of losses.kinds()) book.count(kind, losses.of(kind))
  return documentOfPage('docx', page, book)
}

const noteParts = [
  ['footnotes', 'footnoteReference'],
  ['endnotes', 'endnoteReference'],
] as const

interface Body {
  readonly body: readonly Piece[]
  readonly losses: Losses
  /** Characters that vanished in broken fields. */
  readonly lost: number
}

function readBody(parts: Parts, withFields: boolean): Body {
  const losses = newLosses()
  const styles = readStyles(parts)
  const lists = readLists(parts, styles)
  const shared = { styles, lists, numbers: listNumbers(), losses, withFields }
  const notes = new Map<string, readonly Piece[]>()
  for (const [type, reference] of noteParts) {
    // Word writes both parts always, mostly with nothing but the lines above the notes
    if (!parts.mainNames(reference)) continue
    const reader = bodyReader({ ...shared, notes: new Map() })
    parts.related(type, reader.visitor)
    for (const { id, pieces } of reader.stories) notes.set(id, pieces)
  }
  const reader: BodyReader = bodyReader({ ...shared, notes })
  parts.main(reader.visitor)
  return { body: reader.stories.flatMap(({ pieces }) => pieces), losses, lost: reader.lostInFields() }
}
