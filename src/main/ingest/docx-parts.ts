/** Finds the parts of a Word document by their relationships: the main text, styles, lists, notes. */

import { Unreadable } from './unreadable'
import { readXml, visitorOf, type XmlVisitor } from './xml'
import type { Namespaces } from './xml-names'
import { decodeXml } from './xml-text'
import type { Archive } from './zip'

const ecma = 'http://schemas.openxmlformats.org'
const iso = 'http://purl.oclc.org/ooxml'

/** Transitional (ECMA-376) and strict (ISO 29500) addresses of what is read. */
export const wordNamespaces: Namespaces = new Map([
  [`${ecma}/wordprocessingml/2006/main`, 'w'],
  [`${iso}/wordprocessingml/main`, 'w'],
  [`${ecma}/markup-compatibility/2006`, 'mc'],
  [`${ecma}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${iso}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${ecma}/drawingml/2006/main`, 'a'],
  [`${iso}/drawingml/main`, 'a'],
  [`${ecma}/drawingml/2006/picture`, 'pic'],
  [`${iso}/drawingml/picture`, 'pic'],
  [`${ecma}/drawingml/2006/chart`, 'c'],
  [`${iso}/drawingml/chart`, 'c'],
  [`${ecma}/drawingml/2006/diagram`, 'dgm'],
  [`${iso}/drawingml/diagram`, 'dgm'],
  [`${ecma}/officeDocument/2006/math`, 'm'],
  [`${iso}/officeDocument/math`, 'm'],
  [`${ecma}/officeDocument/2006/relationships`, 'r'],
  [`${iso}/officeDocument/relationships`, 'r'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

const relationshipNamespaces: Namespaces = new Map([
  [`http://schemas.openxmlformats.org/package/2006/relationships`, 'rel'],
])

export interface Parts {
  /** Reads the main part; throws `Unreadable` where the archive holds no Word document. */
  readonly main: (visitor: XmlVisitor) => void
  /** Whether the main part's markup has a word anywhere: what it never names need not be read. */
  readonly mainNames: (word: string) => boolean
  /** Reads the part of this relationship type (`styles`, `numbering`, `footnotes`); nothing happens where there is none. */
  readonly related: (type: string, visitor: XmlVisitor) => void
}

export function openParts(archive: Archive): Parts {
  const main = relationships(archive, '').get('officeDocument') ?? 'word/document.xml'
  const content = archive.read(main)
  if (content === undefined) throw new Unreadable({ code: 'unsupported-format', kind: 'zip' }, 'no main part')
  const related = relationships(archive, main)
  const markup = decodeXml(content)
  return {
    main: (visitor) => readXml(markup, wordNamespaces, visitor),
    mainNames: (word) => markup.includes(word),
    related(type, visitor) {
      const part = related.get(type)
      const bytes = part === undefined ? undefined : archive.read(part)
      if (bytes !== undefined) readXml(decodeXml(bytes), wordNamespaces, visitor)
    },
  }
}

/** Last word of each relationship's type to the part it leads to; the first of a type counts. */
export function relationships(archive: Archive, part: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { type, target } of readRelationships(archive, part)) if (!found.has(type)) found.set(type, target)
  return found
}

/** Id of each relationship to the part it leads to. */
export function relationshipTargets(archive: Archive, part: string): ReadonlyMap<string, string> {
  return new Map(readRelationships(archive, part).map(({ id, target }) => [id, target]))
}

interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
}

function readRelationships(archive: Archive, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const bytes = archive.read(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  const found: Relationship[] = []
  if (bytes === undefined) return found
  const visitor = visitorOf({
    'rel:Relationship'(attributes) {
      const type = attributes.get('Type')?.split('/').at(-1)
      const target = attributes.get('Target')
      if (type === undefined || target === undefined || attributes.get('TargetMode') === 'External') return
      found.push({ id: attributes.get('Id') ?? '', type, target: resolve(folder, target) })
    },
  })
  readXml(decodeXml(bytes), relationshipNamespaces, visitor)
  return found
}

/** A target's place in the archive: from the root where it begins with a slash, from the part's folder otherwise. */
export function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
