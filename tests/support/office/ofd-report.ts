/** Writes a report as an OFD document: characters with their distances, cells framed by lines, one page a section. */

import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'
import { escapeXml } from './word-file'
import { zipFile } from './zip-file'

/** Millimetres. */
const width = 210
const margin = 15
const size = 4
const lineHeight = 6.5
const cellSize = 3

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export function ofdReport(report: AbstractReport): Uint8Array {
  const pages: string[] = []
  let objects: string[] = []
  let y = margin

  function endPage(): void {
    pages.push(pageOf(objects.join(''), y + margin))
    objects = []
    y = margin
  }

  function paragraph(text: string, indent = 2): void {
    const perLine = Math.floor((width - 2 * margin) / size)
    const wrapped = wrap(text, perLine - indent, perLine, advanceOf)
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
  return zipFile([
    {
      name: 'OFD.xml',
      content: `${head}<ofd:OFD ${namespace} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'Doc_0/Document.xml',
      content: `${head}<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    },
    ...pages.map((content, i) => ({ name: `Doc_0/Pages/Page_${i}/Content.xml`, content })),
  ])
}

function pageOf(objects: string, height: number): string {
  return `${head}<ofd:Page ${namespace}><ofd:Area><ofd:PhysicalBox>0 0 ${width} ${height}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`
}

function advanceOf(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 || /[“”‘’]/.test(character) ? 1 : 0.5
}

function wrap(text: string, first: number, further: number, advance: (character: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const character of text) {
    if (used + advance(character) > (lines.length === 0 ? first : further) && line !== '') {
      lines.push(line)
      line = ''
      used = 0
    }
    line += character
    used += advance(character)
  }
  return [...lines, line]
}

let id = 100

/** `top` = upper edge of the line. */
function textObject(text: string, x: number, top: number, type: number): string {
  const advances = [...text].map((character) => (advanceOf(character) * type).toFixed(2)).slice(0, -1)
  const length = [...text].reduce((sum, character) => sum + advanceOf(character) * type, 0)
  const deltas =
    advances.length > 3 && new Set(advances).size === 1 ? `g ${advances.length} ${advances[0]}` : advances.join(' ')
  const boundary = `${x.toFixed(2)} ${top.toFixed(2)} ${length.toFixed(2)} ${type}`
  return `<ofd:TextObject ID="${id++}" Boundary="${boundary}" Font="3" Size="${type}"><ofd:TextCode X="0" Y="${(type * 0.88).toFixed(2)}"${deltas === '' ? '' : ` DeltaX="${deltas}"`}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`
}

function rectangle(x: number, y: number, w: number, h: number): string {
  return `<ofd:PathObject ID="${id++}" Boundary="${x} ${y} ${w} ${h}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C</ofd:AbbreviatedData></ofd:PathObject>`
}

function tableObjects(table: AbstractTable, top: number): { readonly objects: string; readonly end: number } {
  const columns = Math.max(...table.rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)))
  const column = (width - 2 * margin) / columns
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
  return wrap(text, most, most, advanceOf)
}
