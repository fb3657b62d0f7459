/** Builds a source document from an Excel workbook (XLSX): its sheets one after the other, each under its name. */

import type { SourceDocument } from '../../shared/document/document'
import { newLosses } from './docx-context'
import { noteBook } from './note-book'
import { newPage } from './page'
import { documentOfPage } from './page-document'
import { layOut } from './page-pieces'
import { plainLine } from './pieces'
import type { ReadResult } from './read-result'
import { reading } from './unreadable'
import { openWorkbook } from './xlsx-parts'
import { readSheet } from './xlsx-sheet'
import { openZip } from './zip'

/** Formulas are read as the values that were saved with them. Hidden sheets, rows and columns are left out and counted. */
export function readXlsx(bytes: Uint8Array): ReadResult {
  return reading((): SourceDocument => {
    const workbook = openWorkbook(openZip(bytes, 'xlsx'))
    const losses = newLosses()
    const page = newPage()
    const book = noteBook()
    for (const sheet of workbook.sheets) {
      if (sheet.isHidden) {
        losses.add('hidden-part')
        continue
      }
      const pieces = readSheet(sheet, workbook, losses)
      if (pieces.length === 0) continue
      if (sheet.name.trim() !== '') layOut([plainLine(sheet.name, 'heading')], page, book)
      layOut(pieces, page, book)
    }
    for (const kind of losses.kinds()) book.count(kind, losses.of(kind))
    return documentOfPage('xlsx', page, book)
  })
}
