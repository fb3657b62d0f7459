/** Writes a report as an OpenDocument text: paragraphs, and tables whose merged cells are covered cells. */

import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'
import { escapeXml } from './word-file'
import { zipFile } from './zip-file'

const mime = 'application/vnd.oasis.opendocument.text'
const office = 'urn:oasis:names:tc:opendocument:xmlns'
const declarations = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="${office}:${name}:1.0"`)
  .join(' ')

export function odtReport(report: AbstractReport): Uint8Array {
  const paragraph = (text: string): string => `<text:p>${escapeXml(text)}</text:p>`
  const body = [
    `<text:h text:outline-level="1">${escapeXml(report.title)}</text:h>`,
    ...report.introduction.map(paragraph),
    ...report.sections.flatMap(({ heading, paragraphs, table, closing = [] }) => [
      `<text:h text:outline-level="2">${escapeXml(heading)}</text:h>`,
      ...paragraphs.map(paragraph),
      ...(table === undefined ? [] : [tableOf(table)]),
      ...closing.map(paragraph),
    ]),
    ...report.signature.map(paragraph),
  ]
  return zipFile([
    { name: 'mimetype', content: mime, stored: true },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${declarations} office:version="1.3"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'META-INF/manifest.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${office}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
  ])
}

function tableOf(table: AbstractTable): string {
  const covered: boolean[][] = table.rows.map(() => [])
  const rows = table.rows.map((row, r) => {
    let cells = ''
    let column = 0
    const skip = (): void => {
      for (; covered[r]?.[column] === true; column++) cells += '<table:covered-table-cell/>'
    }
    for (const { text, rowSpan, colSpan } of row) {
      skip()
      for (let dr = 0; dr < rowSpan; dr++)
        for (let dc = 0; dc < colSpan; dc++) {
          const below = covered[r + dr]
          if (below !== undefined && dr + dc > 0) below[column + dc] = true
        }
      const spans = `table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${colSpan}"`
      cells += `<table:table-cell ${spans}><text:p>${escapeXml(text)}</text:p></table:table-cell>`
      column++
    }
    skip()
    return `<table:table-row>${cells}</table:table-row>`
  })
  return `<table:table>${rows.join('')}</table:table>`
}
