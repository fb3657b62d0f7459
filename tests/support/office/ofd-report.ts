/** Writes a report as an OFD document: one page a section, cells framed by lines. */

import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'
import { ofdFile, type OfdPageSource, pageWidth, rectangle, textObject, wrap } from './ofd-file'

/** Millimetres. */
const margin = 15
const size = 4
const lineHeight = 6.5
const cellSize = 3

export function ofdReport(report: AbstractReport): Uint8Array {
  const pages: OfdPageSource[] = []
  let objects: string[] = []
  let y = margin

  function endPage(): void {
    pages.push({ objects: objects.join(''), height: y + margin })
    objects = []
    y = margin
  }

  function paragraph(text: string, indent = 2): void {
    const perLine = Math.floor((pageWidth - 2 * margin) / size)
    const wrapped = wrap(text, perLine - indent, perLine)
    for (const [i, one] of wrapped.entries()) {
      objects.push(textObject(one, margin + (i === 0 ? indent * size : 0), y, size))
      y += lineHeight
    }
  }

  objects.push(textObject(report.title, margin, y, 6))
  y += 12
  for (const text of report.introduction) paragraph(text)
  for (const { heading, paragraphs, table, closing = [] } of report.sections) {
    paragraph(heading)
    for (const text of paragraphs) paragraph(text)
    if (table !== undefined) {
      const written = tableObjects(table, y)
      objects.push(written.objects)
      y = written.end + lineHeight
    }
    for (const text of closing) paragraph(text)
    endPage()
  }
  for (const text of report.signature) paragraph(text, 20)
  endPage()
  return ofdFile(pages)
}

function tableObjects(table: AbstractTable, top: number): { readonly objects: string; readonly end: number } {
  const columns = Math.max(...table.rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)))
  const column = (pageWidth - 2 * margin) / columns
  const tall = table.rows.map((row) => {
    const lines = row.map((cell) => Math.ceil(cellLines(cell.text, column * cell.colSpan).length / cell.rowSpan))
    return Math.max(1, ...lines) * cellSize * 1.35 + 2
  })
  const tops = tall.reduce<number[]>((found, height) => [...found, (found.at(-1) ?? top) + height], [top])
  const covered: number[] = []
  let objects = ''
  for (const [r, row] of table.rows.entries()) {
    let at = 0
    for (const { text, rowSpan, colSpan } of row) {
      while ((covered[at] ?? 0) > r) at++
      const x = margin + at * column
      const y = tops[r] ?? top
      const h = (tops[r + rowSpan] ?? y) - y
      objects += rectangle(x, y, column * colSpan, h)
      for (const [i, one] of cellLines(text, column * colSpan).entries())
        if (one !== '') objects += textObject(one, x + 0.8, y + 1 + i * cellSize * 1.35, cellSize)
      for (let c = at; c < at + colSpan; c++) covered[c] = r + rowSpan
      at += colSpan
    }
  }
  return { objects, end: tops.at(-1) ?? top }
}

function cellLines(text: string, room: number): readonly string[] {
  const most = Math.max(2, Math.floor((room - 1.6) / cellSize))
  return wrap(text, most, most)
}
