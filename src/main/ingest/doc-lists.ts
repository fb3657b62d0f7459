/** The automatic lists of an old Word document ([MS-DOC] 2.9.131 and 2.9.150). */

import type { DocFile } from './doc-file'
import type { List, ListLevel } from './list-numbers'

/** Names of the formats in WordprocessingML, in the order of their codes ([MS-OSHARED] 2.2.1.3). */
const formats = (
  'decimal upperRoman lowerRoman upperLetter lowerLetter decimal decimal decimal decimal decimal ' +
  'ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal ' +
  'japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueo iroha decimalZero bullet ganada chosung ' +
  'decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ' +
  'ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional ' +
  'taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'
).split(' ')
const noFormat = 255

const definitions = 73
const uses = 74
const definitionLength = 28
const levelLength = 28
const mostLists = 10_000

interface Read<T> {
  readonly value: T
  readonly next: number
}

/** By the one-based number that a paragraph gives. Lists that cannot be read are left out. */
export function readDocLists(file: DocFile): (use: number) => List | undefined {
  const levels = readDefinitions(file)
  const lists = readUses(file, levels)
  return (use) => lists[use - 1]
}

function readDefinitions(file: DocFile): ReadonlyMap<number, readonly ListLevel[]> {
  const { bytes, length } = file.tableAndAfter(definitions)
  const found = new Map<number, readonly ListLevel[]>()
  if (length < 2) return found
  const count = Math.min(bytes.readUInt16LE(0), Math.floor((length - 2) / definitionLength), mostLists)
  let at = length
  for (let i = 0; i < count; i++) {
    const definition = 2 + definitionLength * i
    const isSimple = ((bytes[definition + 26] ?? 0) & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9); level++) {
      const read = readLevel(bytes, at)
      if (read === undefined) return found
      levels.push(read.value)
      at = read.next
    }
    found.set(bytes.readInt32LE(definition), levels)
  }
  return found
}

function readLevel(bytes: Buffer, at: number): Read<ListLevel> | undefined {
  if (at + levelLength > bytes.length) return undefined
  const flags = bytes[at + 5] ?? 0
  const code = bytes[at + 4] ?? 0
  const text = at + levelLength + (bytes[at + 25] ?? 0) + (bytes[at + 24] ?? 0)
  if (text + 2 > bytes.length) return undefined
  const length = bytes.readUInt16LE(text)
  const next = text + 2 + 2 * length
  if (next > bytes.length) return undefined
  const places = new Set([...bytes.subarray(at + 6, at + 15)].filter((place) => place > 0))
  let label = ''
  for (let i = 0; i < length; i++) {
    const unit = bytes.readUInt16LE(text + 2 + 2 * i)
    label += places.has(i + 1) && unit < 9 ? `%${unit + 1}` : String.fromCharCode(unit)
  }
  return {
    next,
    value: {
      start: Math.max(0, bytes.readInt32LE(at)),
      format: code === noFormat ? 'none' : (formats[code] ?? 'decimal'),
      text: label,
      inDigits: (flags & 4) !== 0,
      ...((flags & 8) !== 0 ? { restart: bytes[at + 26] ?? 0 } : {}),
    },
  }
}

function readUses(
  file: DocFile,
  definitionsOf: ReadonlyMap<number, readonly ListLevel[]>,
): readonly (List | undefined)[] {
  const bytes = file.table(uses)
  if (bytes.length < 4) return []
  const count = Math.min(bytes.readUInt32LE(0), Math.floor((bytes.length - 4) / 16), mostLists)
  const lists: (List | undefined)[] = []
  let at = 4 + 16 * count
  for (let i = 0; i < count; i++) {
    const use = 4 + 16 * i
    const id = bytes.readInt32LE(use)
    const levels = [...(definitionsOf.get(id) ?? [])]
    const starts = new Map<number, number>()
    at += 4
    for (let override = 0; override < (bytes[use + 12] ?? 0) && at + 8 <= bytes.length; override++) {
      const flags = bytes.readUInt32LE(at + 4)
      const level = flags & 0xf
      if ((flags & 0x10) !== 0) starts.set(level, Math.max(0, bytes.readInt32LE(at)))
      at += 8
      const read = (flags & 0x20) === 0 ? undefined : readLevel(bytes, at)
      if (read === undefined) continue
      levels[level] = read.value
      if (starts.has(level)) starts.set(level, read.value.start)
      at = read.next
    }
    const begun = levels.map((level, l) => ({ ...level, start: starts.get(l) ?? level.start }))
    lists.push(begun.length === 0 ? undefined : { id: String(i + 1), key: String(id), levels: begun, starts })
  }
  return lists
}
