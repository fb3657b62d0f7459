/** A paper as a Word document: real styles, headings and tables, page numbers, and the manifest as a custom XML part. */

import { textOf } from '../../shared/paper/runs'
import type { WrittenPaper } from '../../shared/paper/written'
import { bodyXml } from './docx-body'
import { fontTableXml, numberingXml, stylesXml } from './docx-styles'
import { escapeXml, xmlHead } from './xml'
import { zipOf } from './zip'

const office = 'http://schemas.openxmlformats.org'
const w = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"`
const relationships = `${office}/package/2006/relationships`
const officeRelationships = `${office}/officeDocument/2006/relationships`

export const manifestPart = 'customXml/item1.xml'
export const manifestNamespace = 'urn:crossfoot:paper'
/** Names the part for Word, which then keeps it when it saves. */
const manifestId = '{6B7C1F52-3D0E-4C55-9F1B-0C7A0F2E5A11}'

const contentTypes = [
  ['/word/document.xml', 'wordprocessingml.document.main'],
  ['/word/styles.xml', 'wordprocessingml.styles'],
  ['/word/settings.xml', 'wordprocessingml.settings'],
  ['/word/fontTable.xml', 'wordprocessingml.fontTable'],
  ['/word/numbering.xml', 'wordprocessingml.numbering'],
  ['/word/header1.xml', 'wordprocessingml.header'],
  ['/word/footer1.xml', 'wordprocessingml.footer'],
  ['/docProps/app.xml', 'extended-properties'],
  ['/customXml/itemProps1.xml', 'customXmlProperties'],
] as const

export function docxOf(written: WrittenPaper): Uint8Array {
  const { paper, manifest } = written
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const part = (name: string, content: string) => ({ name, bytes: text(xmlHead + content) })
  const overrides = contentTypes.map(
    ([name, type]) =>
      `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  )
  const types = `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
  return zipOf([
    part('[Content_Types].xml', types),
    part(
      '_rels/.rels',
      relationsXml([
        [`${officeRelationships}/officeDocument`, 'word/document.xml'],
        [`${relationships}/metadata/core-properties`, 'docProps/core.xml'],
        [`${officeRelationships}/extended-properties`, 'docProps/app.xml'],
      ]),
    ),
    part('docProps/core.xml', coreXml(written)),
    part(
      'docProps/app.xml',
      `<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>${escapeXml(manifest.tool.name)}</Application></Properties>`,
    ),
    part('word/document.xml', documentXml(written)),
    part(
      'word/_rels/document.xml.rels',
      relationsXml([
        [`${officeRelationships}/styles`, 'styles.xml'],
        [`${officeRelationships}/settings`, 'settings.xml'],
        [`${officeRelationships}/fontTable`, 'fontTable.xml'],
        [`${officeRelationships}/numbering`, 'numbering.xml'],
        [`${officeRelationships}/header`, 'header1.xml'],
        [`${officeRelationships}/footer`, 'footer1.xml'],
        [`${officeRelationships}/customXml`, '../customXml/item1.xml'],
      ]),
    ),
    { name: 'word/styles.xml', bytes: text(stylesXml(paper.language)) },
    part('word/settings.xml', settingsXml()),
    { name: 'word/fontTable.xml', bytes: text(fontTableXml()) },
    { name: 'word/numbering.xml', bytes: text(numberingXml()) },
    part(
      'word/header1.xml',
      `<w:hdr ${w}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(paper.runningHead)}</w:t></w:r></w:p></w:hdr>`,
    ),
    part('word/footer1.xml', `<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${pageNumber()}</w:p></w:ftr>`),
    part(manifestPart, `<manifest xmlns="${manifestNamespace}">${escapeXml(JSON.stringify(manifest))}</manifest>`),
    part('customXml/_rels/item1.xml.rels', relationsXml([[`${officeRelationships}/customXmlProps`, 'itemProps1.xml']])),
    part(
      'customXml/itemProps1.xml',
      `<ds:datastoreItem ds:itemID="${manifestId}" xmlns:ds="${office}/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${manifestNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  ])
}

function relationsXml(entries: readonly (readonly [string, string])[]): string {
  const listed = entries.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${relationships}">${listed.join('')}</Relationships>`
}

/** The header is the fifth relationship of the document, the footer the sixth. */
function documentXml(written: WrittenPaper): string {
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1474" w:right="1247" w:bottom="1361" w:left="1299" w:header="851" w:footer="737" w:gutter="0"/></w:sectPr>`
  return `<w:document ${w}><w:body>${bodyXml(written)}${section}</w:body></w:document>`
}

function pageNumber(): string {
  const run = (content: string): string => `<w:r>${content}</w:r>`
  const said = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`)
  return [
    said('— '),
    run('<w:fldChar w:fldCharType="begin"/>'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>'),
    said('1'),
    run('<w:fldChar w:fldCharType="end"/>'),
    said(' —'),
  ].join('')
}

function settingsXml(): string {
  return `<w:settings ${w}><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`
}

function coreXml({ paper, manifest }: WrittenPaper): string {
  const at = manifest.writtenAt.replace(/\.\d+Z$/, 'Z')
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(at)}</dcterms:${name}>`
  return `<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(textOf(paper.title))}</dc:title><dc:creator>${escapeXml(manifest.tool.name)}</dc:creator><dc:language>${paper.language === 'zh' ? 'zh-CN' : 'en'}</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`
}
