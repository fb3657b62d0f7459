/** The parts of an Excel workbook: sheets with their names, shared texts, number formats. */

import { relationships, relationshipTargets } from './docx-parts'
import { builtInFormat } from './sheet-number'
import { damaged, tooMany, Unreadable } from './unreadable'
import { readXml, visitorOf, type XmlVisitor } from './xml'
import type { Namespaces } from './xml-names'
import { decodeXml } from './xml-text'
import type { Archive } from './zip'

const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

const namespaces: Namespaces = new Map([
  [`${transitional}/spreadsheetml/2006/main`, 'x'],
  [`${strict}/spreadsheetml/main`, 'x'],
  [`${transitional}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${transitional}/markup-compatibility/2006`, 'mc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly read: (visitor: XmlVisitor) => void
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly texts: readonly string[]
  /** Number format of a cell's style; undefined where it is not known. */
  readonly format: (style: number) => string | undefined
  /** Dates are counted from 1904: not read. */
  readonly countsFrom1904: boolean
}

const mostTexts = 2_000_000

/** Throws `Unreadable` where the archive holds no workbook. */
export function openWorkbook(archive: Archive): Workbook {
  const main = relationships(archive, '').get('officeDocument') ?? 'xl/workbook.xml'
  const content = archive.read(main)
  if (content === undefined) throw new Unreadable({ code: 'unsupported-format', kind: 'zip' }, 'no workbook')
  const targets = relationshipTargets(archive, main)
  const related = relationships(archive, main)
  const read = (part: string | undefined, visitor: XmlVisitor): void => {
    const bytes = part === undefined ? undefined : archive.read(part)
    if (bytes !== undefined) readXml(decodeXml(bytes), namespaces, visitor)
  }
  const sheets: Sheet[] = []
  let countsFrom1904 = false
  readXml(
    decodeXml(content),
    namespaces,
    visitorOf({
      'x:workbookPr'(attributes) {
        countsFrom1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '')
      },
      'x:sheet'(attributes) {
        const part = targets.get(attributes.get('r:id') ?? '')
        sheets.push({
          name: attributes.get('name') ?? '',
          isHidden: /hidden/i.test(attributes.get('state') ?? ''),
          read(visitor) {
            if (part === undefined) throw damaged('a sheet that is not there')
            read(part, visitor)
          },
        })
      },
    }),
  )
  return {
    sheets,
    texts: readTexts((visitor) => read(related.get('sharedStrings'), visitor)),
    format: readFormats((visitor) => read(related.get('styles'), visitor)),
    countsFrom1904,
  }
}

type Part = (visitor: XmlVisitor) => void

function readTexts(part: Part): readonly string[] {
  const texts: string[] = []
  let text: string | undefined
  let inText = false
  part(
    visitorOf(
      {
        'x:si'() {
          text = ''
        },
        'x:t'() {
          inText = true
        },
        // how a name is pronounced
        'x:rPh': () => false,
      },
      {
        'x:si'() {
          texts.push(text ?? '')
          if (texts.length > mostTexts) throw tooMany('texts of a workbook')
          text = undefined
        },
        'x:t'() {
          inText = false
        },
      },
      (value) => {
        if (inText && text !== undefined) text += value
      },
    ),
  )
  return texts
}

function readFormats(part: Part): (style: number) => string | undefined {
  const custom = new Map<number, string>()
  const styles: number[] = []
  let inCells = false
  part(
    visitorOf(
      {
        'x:numFmt'(attributes) {
          const code = attributes.get('formatCode')
          if (code !== undefined) custom.set(Number(attributes.get('numFmtId')), code)
        },
        'x:cellXfs'() {
          inCells = true
        },
        'x:xf'(attributes) {
          if (inCells) styles.push(Number(attributes.get('numFmtId') ?? '0'))
        },
      },
      {
        'x:cellXfs'() {
          inCells = false
        },
      },
    ),
  )
  return (style) => {
    const id = styles[style] ?? 0
    return custom.get(id) ?? builtInFormat(id)
  }
}
