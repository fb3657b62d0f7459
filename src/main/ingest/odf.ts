/** Builds a source document from an OpenDocument text (ODT) or workbook (ODS): straight from its markup, as its program shows it. */

import type { SourceDocument } from '../../shared/document/document'
import { newLosses } from './docx-context'
import { noteBook } from './note-book'
import { odfBody } from './odf-body'
import { odfNamespaces, odfStyles } from './odf-styles'
import { newPage } from './page'
import { documentOfPage } from './page-document'
import { layOut } from './page-pieces'
import type { ReadResult } from './read-result'
import { damaged, reading, Unreadable } from './unreadable'
import { readXml } from './xml'
import { decodeXml } from './xml-text'
import { type Archive, openZip } from './zip'

/** A workbook's sheets follow each other, each under its name. Drawings and presentations hold no report: refused. */
export function readOdf(bytes: Uint8Array): ReadResult {
  return reading(() => documentOf(openZip(bytes, 'odt')))
}

function documentOf(archive: Archive): SourceDocument {
  const type = archive.read('mimetype')?.toString('latin1').trim() ?? ''
  const isSheet = type.includes('spreadsheet')
  if (type !== '' && !isSheet && !type.includes('.text'))
    throw new Unreadable({ code: 'unsupported-format', kind: 'odt' }, type)
  if (archive.read('META-INF/manifest.xml')?.includes('encryption-data') === true)
    throw new Unreadable({ code: 'encrypted', kind: 'odt' }, 'password')
  const content = archive.read('content.xml')
  if (content === undefined) throw damaged('no content')
  const { styles, visitor } = odfStyles()
  const named = archive.read('styles.xml')
  if (named !== undefined) readXml(decodeXml(named), odfNamespaces, visitor)
  const xml = decodeXml(content)
  readXml(xml, odfNamespaces, visitor)
  const losses = newLosses()
  const body = odfBody(styles, losses)
  readXml(xml, odfNamespaces, body.visitor)
  const page = newPage()
  const book = noteBook()
  layOut(body.pieces, page, book)
  for (const kind of losses.kinds()) book.count(kind, losses.of(kind))
  return documentOfPage(isSheet ? 'ods' : 'odt', page, book)
}
