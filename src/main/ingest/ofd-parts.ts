/** The pages of an OFD document (GB/T 33190): where their content and their templates stand, and how large they are. */

import { resolve } from './docx-parts'
import { tooMany, Unreadable } from './unreadable'
import { readXml, visitorOf, type XmlVisitor } from './xml'
import type { Attributes } from './xml-attributes'
import type { Namespaces } from './xml-names'
import { decodeXml } from './xml-text'
import type { Archive } from './zip'

const namespaces: Namespaces = new Map([
  ['http://www.ofdspec.org/2016', 'ofd'],
  ['http://www.ofdspec.org', 'ofd'],
])

/** Millimetres. */
export interface OfdArea {
  readonly width: number
  readonly height: number
}

export interface OfdDocument {
  readonly area: OfdArea
  /** Paths of the pages' contents, in order. */
  readonly pages: readonly string[]
  readonly templates: ReadonlyMap<string, string>
  readonly read: (part: string, visitor: XmlVisitor) => void
}

const mostPages = 10_000
const fallback: OfdArea = { width: 210, height: 297 }

/** Of several documents in one file the first. Throws `Unreadable` where the archive holds none. */
export function openOfd(archive: Archive): OfdDocument {
  const read = (part: string, visitor: XmlVisitor): boolean => {
    const bytes = archive.read(part)
    if (bytes !== undefined) readXml(decodeXml(bytes), namespaces, visitor)
    return bytes !== undefined
  }
  // GM/T 0099: what is encrypted is listed there
  if (archive.names.some((name) => /(?:^|\/)encryptions\.xml$/i.test(name)))
    throw new Unreadable({ code: 'encrypted', kind: 'ofd' }, 'encryptions')
  let root = ''
  read(
    'OFD.xml',
    textOf('ofd:DocRoot', (text) => {
      if (root === '') root = resolve('', text)
    }),
  )
  const pages: string[] = []
  const templates = new Map<string, string>()
  let area = fallback
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const box = textOf('ofd:PhysicalBox', (text) => {
    area = areaOf(text) ?? area
  })
  const places = visitorOf({
    'ofd:Page'(attributes: Attributes) {
      if (pages.length >= mostPages) throw tooMany('pages')
      pages.push(resolve(folder, attributes.get('BaseLoc') ?? ''))
    },
    'ofd:TemplatePage'(attributes: Attributes) {
      templates.set(attributes.get('ID') ?? '', resolve(folder, attributes.get('BaseLoc') ?? ''))
    },
  })
  const both: XmlVisitor = { element: (name) => places.element(name) ?? box.element(name), text: box.text }
  if (root === '' || !read(root, both))
    throw new Unreadable({ code: 'unsupported-format', kind: 'zip' }, 'no OFD document')
  return { area, pages, templates, read: (part, visitor) => void read(part, visitor) }
}

/** Tells of the text of every element of a name. */
export function textOf(name: string, tell: (text: string) => void): XmlVisitor {
  let text: string | undefined
  return visitorOf(
    {
      [name]() {
        text = ''
      },
    },
    {
      [name]() {
        if (text !== undefined) tell(text.trim())
        text = undefined
      },
    },
    (value) => {
      if (text !== undefined && text.length < 10_000) text += value
    },
  )
}

/** `x y width height`. */
export function areaOf(text: string): OfdArea | undefined {
  const [, , width, height] = numbersOf(text)
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : undefined
}

const mostNumbers = 1_000_000

/** Numbers with blanks between; what is no number ends the list. */
export function numbersOf(text: string): readonly number[] {
  const numbers: number[] = []
  for (const word of text.trim().split(/[\s,]+/)) {
    const number = word === '' ? Number.NaN : Number(word)
    if (!Number.isFinite(number) || numbers.length >= mostNumbers) break
    numbers.push(number)
  }
  return numbers
}
