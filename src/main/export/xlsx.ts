/** Tables as a workbook: one sheet each, heads fixed and filtered, numbers as numbers, and the way back. */

import type { TableCell } from './csv'
import { escapeXml, unescapeXml, xmlHead } from './xml'
import { unzip, zipOf } from './zip'

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

/** `A`, `Z`, `AA`. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

export function xlsxOf(sheets: readonly Sheet[], language: 'zh' | 'en'): Uint8Array {
  const part = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(xmlHead + content) })
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const types = [
    type('workbook.xml', 'sheet.main'),
    type('styles.xml', 'styles'),
    ...sheets.map((_, i) => type(`worksheets/sheet${i + 1}.xml`, 'worksheet')),
  ]
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name.slice(0, 31))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  )
  const relations = [
    ...sheets.map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    ),
    `<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/>`,
  ]
  return zipOf([
    part(
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships">${relations.join('')}</Relationships>`,
    ),
    part('xl/styles.xml', stylesXml(language)),
    ...sheets.map((sheet, i) => part(`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet))),
  ])
}

/** 0 plain, 1 a head, 2 text that wraps. */
function stylesXml(language: 'zh' | 'en'): string {
  const face = language === 'zh' ? '宋体' : 'Calibri'
  const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="${face}"/></font>`
  const xf = (font_: number, fill: number, wrap: string): string =>
    `<xf numFmtId="0" fontId="${font_}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`
  return `<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1F1EE"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">${xf(0, 0, '')}${xf(1, 2, '')}${xf(0, 0, ' wrapText="1"')}</cellXfs></styleSheet>`
}

function sheetXml({ columns, rows }: Sheet): string {
  const last = `${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`
  const widths = columns.map((name, i) => {
    const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[i] ?? '').length), name.length)
    return `<col min="${i + 1}" max="${i + 1}" width="${Math.min(60, longest * 1.6 + 2).toFixed(1)}" customWidth="1"/>`
  })
  const body = [columns, ...rows].map((row, r) => rowXml(row, r + 1, r === 0 ? 1 : 2))
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${body.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
}

function rowXml(row: readonly TableCell[], number: number, style: number): string {
  const cells = row.map((cell, i) => {
    const at = `r="${columnLetters(i)}${number}" s="${style}"`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
    if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`
    // an inline text is never taken for a formula
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
  })
  return `<row r="${number}">${cells.join('')}</row>`
}

/** The sheets as `xlsxOf` wrote them. Throws a `ZipError` for what is no workbook. */
export function readXlsx(bytes: Uint8Array): readonly Sheet[] {
  const entries = unzip(bytes)
  const read = (name: string): string => new TextDecoder().decode(entries.get(name) ?? new Uint8Array(0))
  const names = [...read('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map((match) =>
    unescapeXml(match[1] ?? ''),
  )
  return names.map((name, i) => {
    const rows = [...read(`xl/worksheets/sheet${i + 1}.xml`).matchAll(/<row r="\d+">([\s\S]*?)<\/row>/g)].map((row) =>
      cellsOf(row[1] ?? ''),
    )
    const [columns = [], ...rest] = rows
    return { name, columns: columns.map(String), rows: rest.map((row) => columns.map((_, at) => row[at] ?? null)) }
  })
}

function cellsOf(row: string): TableCell[] {
  const cells: TableCell[] = []
  for (const match of row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?: t="(\w+)")?>([\s\S]*?)<\/c>/g)) {
    const [, letters = '', kind = '', content = ''] = match
    const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    while (cells.length < at) cells.push(null)
    const text = unescapeXml(/<(?:t|v)\b[^>]*>([\s\S]*?)<\/(?:t|v)>/.exec(content)?.[1] ?? '')
    cells[at] = kind === 'b' ? text === '1' : kind === 'inlineStr' ? text : Number(text)
  }
  return cells
}
