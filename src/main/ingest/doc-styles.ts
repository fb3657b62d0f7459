/** What the styles of an old Word document say of a paragraph or run ([MS-DOC] 2.9.271). */

import type { DocFile } from './doc-file'
import { number, readSprms, type Sprm } from './doc-sprms'

export interface DocStyles {
  /** The sprms of a style and of those it is based on, the base first. */
  readonly paragraph: (style: number) => readonly Sprm[]
  readonly run: (style: number) => readonly Sprm[]
  readonly isContents: (style: number) => boolean
  readonly isTitle: (style: number) => boolean
}

interface Style {
  /** Number of a style that comes with Word. */
  readonly known: number
  readonly base: number
  readonly paragraph: readonly Sprm[]
  readonly run: readonly Sprm[]
}

const sheetIndex = 1
const noBase = 0x0fff
const longestChain = 12
/** Word's own numbers: 目录 1 to 9, 标题. */
const firstContents = 19
const lastContents = 27
const title = 62

export function readDocStyles(file: DocFile): DocStyles {
  const styles = readSheet(file.table(sheetIndex))

  function inherited(style: number, of: (one: Style) => readonly Sprm[]): readonly Sprm[] {
    const lists: (readonly Sprm[])[] = []
    let next: Style | undefined = styles[style]
    for (let step = 0; next !== undefined && step < longestChain; step++) {
      lists.unshift(of(next))
      next = next.base === noBase ? undefined : styles[next.base]
    }
    return lists.flat()
  }

  const paragraphs = new Map<number, readonly Sprm[]>()
  const runs = new Map<number, readonly Sprm[]>()
  const kept = (map: Map<number, readonly Sprm[]>, style: number, of: (one: Style) => readonly Sprm[]) => {
    const known = map.get(style) ?? inherited(style, of)
    map.set(style, known)
    return known
  }
  return {
    paragraph: (style) => kept(paragraphs, style, (one) => one.paragraph),
    run: (style) => kept(runs, style, (one) => one.run),
    isContents: (style) => (styles[style]?.known ?? 0) >= firstContents && (styles[style]?.known ?? 0) <= lastContents,
    isTitle: (style) => styles[style]?.known === title,
  }
}

/** A style that cannot be read says nothing. */
function readSheet(sheet: Buffer): readonly (Style | undefined)[] {
  if (sheet.length < 20) return []
  const count = Math.min(sheet.readUInt16LE(2), 4096)
  const baseLength = sheet.readUInt16LE(4)
  const styles: (Style | undefined)[] = []
  let at = 2 + sheet.readUInt16LE(0)
  for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
    const length = sheet.readUInt16LE(at)
    styles.push(length === 0 ? undefined : readStyle(sheet.subarray(at + 2, at + 2 + length), baseLength))
    at += 2 + length
  }
  return styles
}

function readStyle(bytes: Buffer, baseLength: number): Style | undefined {
  if (bytes.length < baseLength + 4 || baseLength < 8) return undefined
  const kind = bytes.readUInt16LE(2) & 0xf
  const lists: Buffer[] = []
  let at = baseLength + 2 + 2 * bytes.readUInt16LE(baseLength) + 2
  for (let i = 0; i < (bytes.readUInt16LE(4) & 0xf) && at + 2 <= bytes.length; i++) {
    const length = bytes.readUInt16LE(at)
    lists.push(bytes.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length % 2)
  }
  const [first, second] = lists
  const isParagraph = kind === 1
  return {
    known: bytes.readUInt16LE(0) & 0x0fff,
    base: bytes.readUInt16LE(2) >> 4,
    // a paragraph's list begins with the style's own number
    paragraph: isParagraph && first !== undefined ? readSprms(first.subarray(2)) : [],
    run: readSprms((isParagraph ? second : kind === 2 ? first : undefined) ?? Buffer.alloc(0)),
  }
}

/** The last value that a list of sprms gives a property; undefined where it is silent. */
export function valueOf(sprms: readonly Sprm[], code: number): number | undefined {
  let value: number | undefined
  for (const sprm of sprms) if (sprm.code === code) value = number(sprm.operand)
  return value
}
