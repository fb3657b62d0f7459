/** Writes Word documents from pieces of their markup, so that a test can show exactly what it is about. */

import { type ZipMember, zipFile } from './zip-file'

export interface WordParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:styles`, `w:numbering`, `w:footnotes`, `w:endnotes`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** PNG files; shown by `picture(1)` and so on. */
  readonly pictures?: readonly Uint8Array[]
  readonly members?: readonly ZipMember[]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declarations = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', office],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

const parts = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

export function wordFile(content: WordParts): Uint8Array {
  const { pictures = [] } = content
  const there = parts.filter((part) => content[part] !== undefined)
  return zipFile([
    { name: '[Content_Types].xml', content: contentTypes(there) },
    { name: '_rels/.rels', content: relationships([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationships([
        ...pictures.map((_, i) => ['image', `media/image${i + 1}.png`] as const),
        ...there.map((part) => [part, `${part}.xml`] as const),
      ]),
    },
    { name: 'word/document.xml', content: root('document', `<w:body>${content.body}<w:sectPr/></w:body>`) },
    ...there.map((part) => ({ name: `word/${part}.xml`, content: root(part, content[part] ?? '') })),
    ...pictures.map((bytes, i) => ({ name: `word/media/image${i + 1}.png`, content: bytes })),
    ...(content.members ?? []),
  ])
}

function contentTypes(there: readonly string[]): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides = ['document', ...there].map((part) => {
    const type = part === 'document' ? 'document.main' : part
    return `<Override PartName="/word/${part}.xml" ContentType="${word}.${type}+xml"/>`
  })
  const standard =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${standard}${overrides.join('')}</Types>`
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function root(name: string, inner: string): string {
  return `${head}<w:${name} ${declarations}>${inner}</w:${name}>`
}

function relationships(list: readonly (readonly [string, string])[]): string {
  const lines = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** A run that shows a picture of the file, counted from 1; 914,400 units are an inch. */
export function picture(number: number, width = 5_000_000, height = 3_000_000): string {
  const size = `cx="${width}" cy="${height}"`
  return `<w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="${number}" name="图片"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="图片"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

/** The same, floating beside the text. */
export function floatingPicture(number: number): string {
  const place = (axis: string): string =>
    `<wp:position${axis} relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:position${axis}>`
  const attributes = 'simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"'
  return picture(number)
    .replace(
      '<wp:inline>',
      `<wp:anchor ${attributes}><wp:simplePos x="0" y="0"/>${place('H')}${place('V').replace('column', 'paragraph')}`,
    )
    .replace('<wp:docPr', '<wp:wrapTopAndBottom/><wp:docPr')
    .replace('</wp:inline>', '</wp:anchor>')
}

/** A run of text; `properties` go into `w:rPr`. */
export function run(text: string, properties = ''): string {
  const said = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${said}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A paragraph of runs or other markup; `properties` go into `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A paragraph of plain text. */
export function line(text: string, properties = ''): string {
  return paragraph(run(text), properties)
}

/** A cell; `properties` go into `w:tcPr`, `content` is markup of paragraphs. */
export function wordCell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

/** Rows of cells with their texts only. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  return wordTable(rows.map((row) => `<w:tr>${row.map((text) => wordCell(line(text))).join('')}</w:tr>`).join(''))
}

export function wordTable(rows: string, widths: readonly number[] = []): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`
}

/** One definition with levels of `[format, text]`, and the lists that use it. */
export function listDefinition(id: number, levels: readonly (readonly [string, string, string?])[]): string {
  const inner = levels
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')
  return `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`
}

export function listUse(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

/** Paragraph properties that put it into a list. */
export function inList(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
}
