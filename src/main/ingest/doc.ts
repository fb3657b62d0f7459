/** Builds a source document from an old Word or WPS document (DOC, WPS): straight from its tables of pieces and properties. */

import type { SourceDocument } from '../../shared/document/document'
import { readAnchored } from './doc-anchors'
import { type DocBodyOptions, readDocBody } from './doc-body'
import { openDoc } from './doc-file'
import { readFormatting } from './doc-formatting'
import { readDocLists } from './doc-lists'
import { readDocStyles } from './doc-styles'
import { newLosses } from './docx-context'
import { listNumbers } from './list-numbers'
import { noteBook } from './note-book'
import { newPage } from './page'
import { documentOfPage } from './page-document'
import { layOut } from './page-pieces'
import type { ReadResult } from './read-result'
import { reading, tooMany } from './unreadable'

/** The longest report known has 200,000 characters. */
const mostCharacters = 20_000_000

/** From Word 97 on. What Word would not show is left out; tables whose rows contradict themselves are refused. */
export function readDoc(bytes: Uint8Array): ReadResult {
  return reading(() => documentOf(bytes))
}

function documentOf(bytes: Uint8Array): SourceDocument {
  const file = openDoc(bytes)
  if (file.lengths.text > mostCharacters) throw tooMany('characters')
  const styles = readDocStyles(file)
  const losses = newLosses()
  const options: DocBodyOptions = {
    file,
    formatting: readFormatting(file),
    styles,
    numbering: { lists: readDocLists(file), numbers: listNumbers() },
    losses,
    anchored: new Map(),
  }
  const anchored = readAnchored(file, (start, end) => readDocBody(options, start, end))
  const page = newPage()
  const book = noteBook()
  layOut(readDocBody({ ...options, anchored }, 0, file.lengths.text), page, book)
  for (const kind of losses.kinds()) book.count(kind, losses.of(kind))
  return documentOfPage('doc', page, book)
}
