/** Finds an exported paper again in a Word document, whatever else was done to the document. */

import { bare, cellSeparator } from '../../shared/paper/statements'
import { sealId } from '../../shared/paper/written'
import { manifestPart } from './docx'
import { sealBookmark } from './docx-body'
import type { FoundPaper, FoundStatement } from './found'
import { parsedManifest } from './read-html'
import { unescapeXml } from './xml'
import { unzip } from './zip'

/** Tags and what stands between them; attributes are looked up in the tag. */
const token = /<(\/?)([A-Za-z0-9:]+)([^<>]*?)(\/?)>|([^<]+)/g

/** Throws a `ZipError` for what is no archive. */
export function readDocxPaper(bytes: Uint8Array): FoundPaper {
  const entries = unzip(bytes)
  const read = (name: string): string => new TextDecoder().decode(entries.get(name) ?? new Uint8Array(0))
  const manifest = [...entries.keys()]
    .filter((name) => /^customXml\/item\d*\.xml$/.test(name))
    .toSorted((a, b) => Number(b === manifestPart) - Number(a === manifestPart))
    .map((name) => parsedManifest(unescapeXml(/<(?:\w+:)?manifest\b[^>]*>([^<]*)</.exec(read(name))?.[1] ?? '')))
    .find((one) => one !== null)
  const ids = manifest?.statements.map(({ id }) => id) ?? []
  return {
    format: 'docx',
    manifest: manifest ?? null,
    statements: [
      ...statementsInDocument(read('word/document.xml'), ids),
      ...(manifest === undefined ? [] : strayParts(entries, manifest.runningHead)),
    ],
    bytesHold: null,
  }
}

const besides = /^word\/(?:header|footer|footnotes|endnotes|comments)\w*\.xml$/

/** Words in heads, feet, notes and comments other than the running head and the page's number. */
function strayParts(entries: ReadonlyMap<string, Uint8Array>, runningHead: string): readonly FoundStatement[] {
  return [...entries].flatMap(([name, bytes]) => {
    if (!besides.test(name)) return []
    const texts = statementsInDocument(new TextDecoder().decode(bytes), [])
    return texts.filter(({ text }) => bare(text) !== bare(runningHead) && !/^—\d+—$/.test(bare(text)))
  })
}

/** What shows something without saying it in words: no paper has any. */
const pictures: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:altChunk'])

interface Open {
  id: string | null
  text: string
}

/**
 * A paragraph, or within a table a row, is one statement; its bookmark says which.
 * @param ids of the manifest's statements, by which bookmarks are numbered
 */
export function statementsInDocument(xml: string, ids: readonly string[]): readonly FoundStatement[] {
  const found: FoundStatement[] = []
  let paragraph: Open | null = null
  let row: Open | null = null
  let depth = 0 // of tables: a table within a cell belongs to that cell's row
  let inText = false
  let deleted = 0
  let isHidden = false
  const keep = (one: Open): void => {
    if (one.id !== null || one.text.trim() !== '') found.push({ id: one.id, text: one.text })
  }
  for (const [, close, name = '', attributes = '', alone, text] of xml.matchAll(token)) {
    if (text !== undefined) {
      if (inText && deleted === 0 && !isHidden) (row ?? paragraph ?? { text: '' }).text += unescapeXml(text)
      continue
    }
    const opens = close === '' && alone === ''
    switch (name) {
      case 'w:tbl':
        depth += opens ? 1 : close === '/' ? -1 : 0
        break
      case 'w:tr':
        if (depth !== 1) break
        if (opens) row = { id: null, text: '' }
        else if (close === '/' && row !== null) {
          keep(row)
          row = null
        }
        break
      case 'w:tc':
        if (opens && depth === 1 && row !== null && row.text !== '') row.text += cellSeparator
        break
      case 'w:p':
        if (row !== null) break
        if (opens) paragraph = { id: null, text: '' }
        else if (close === '/' && paragraph !== null) {
          keep(paragraph)
          paragraph = null
        }
        break
      case 'w:bookmarkStart': {
        const id = idOf(/w:name="([^"]*)"/.exec(attributes)?.[1] ?? '', ids)
        const into = row ?? paragraph
        if (id !== null && into !== null) into.id ??= id
        break
      }
      case 'w:r':
        if (opens) isHidden = false
        break
      case 'w:vanish':
        isHidden ||= close === '' && !/w:val="(?:0|false|off)"/.test(attributes)
        break
      case 'w:del':
        deleted += opens ? 1 : close === '/' ? -1 : 0
        break
      case 'w:t':
        inText = opens
        break
      default:
        if (close === '' && pictures.has(name)) found.push({ id: null, text: `<${name}>` })
    }
  }
  return found
}

function idOf(bookmark: string, ids: readonly string[]): string | null {
  if (bookmark === sealBookmark) return sealId
  const index = /^crossfoot_(\d+)$/.exec(bookmark)?.[1]
  return index === undefined ? null : (ids[Number(index)] ?? null)
}
