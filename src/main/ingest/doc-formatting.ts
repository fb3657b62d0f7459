/** Looks up the properties of a character or a paragraph of an old Word document by the place of its bytes. */

import type { DocFile } from './doc-file'
import { readSprms, type Sprm } from './doc-sprms'

/** Properties that hold for a stretch of bytes of the main stream. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** For a paragraph the number of its style. */
  readonly style: number
  readonly sprms: readonly Sprm[]
}

export interface Formatting {
  /** Undefined where the file says nothing of this place. */
  readonly run: (at: number) => Stretch | undefined
  readonly paragraph: (at: number) => Stretch | undefined
}

const pageLength = 512
const runTables = 12
const paragraphTables = 13
/** Properties too long for a page stand in the data stream, at this place. */
const elsewhere = new Set([0x6645, 0x6646, 0x646b])

export function readFormatting(file: DocFile): Formatting {
  const runs = readStretches(file, runTables, runProperties)
  const paragraphs = readStretches(file, paragraphTables, paragraphProperties)
  return { run: (at) => stretchAt(runs, at), paragraph: (at) => stretchAt(paragraphs, at) }
}

interface Properties {
  readonly style: number
  readonly sprms: readonly Sprm[]
}

type PageReader = (file: DocFile, page: Buffer, entry: number, count: number) => Properties

function readStretches(file: DocFile, index: number, read: PageReader): readonly Stretch[] {
  const plc = file.table(index)
  const pages = Math.floor((plc.length - 4) / 8)
  const found: Stretch[] = []
  for (let i = 0; i < pages; i++) {
    const at = (plc.readUInt32LE(4 * (pages + 1) + 4 * i) & 0x3fffff) * pageLength
    const page = file.main.subarray(at, at + pageLength)
    if (page.length < pageLength) continue
    const count = page[pageLength - 1] ?? 0
    if (4 * (count + 1) > pageLength) continue
    for (let entry = 0; entry < count; entry++) {
      const start = page.readUInt32LE(4 * entry)
      const end = page.readUInt32LE(4 * entry + 4)
      if (start < end) found.push({ start, end, ...read(file, page, entry, count) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

function runProperties(_: DocFile, page: Buffer, entry: number, count: number): Properties {
  const at = 2 * (page[4 * (count + 1) + entry] ?? 0)
  const length = at === 0 ? 0 : (page[at] ?? 0)
  return { style: 0, sprms: readSprms(page.subarray(at + 1, at + 1 + length)) }
}

function paragraphProperties(file: DocFile, page: Buffer, entry: number, count: number): Properties {
  const at = 2 * (page[4 * (count + 1) + 13 * entry] ?? 0)
  if (at === 0) return { style: 0, sprms: [] }
  const words = page[at] ?? 0
  const start = words === 0 ? at + 2 : at + 1
  const length = words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1
  if (start + 2 > pageLength) return { style: 0, sprms: [] }
  const sprms = readSprms(page.subarray(start + 2, start + length))
  return {
    style: page.readUInt16LE(start),
    sprms: sprms.flatMap((one) => (elsewhere.has(one.code) ? [...fromData(file, one)] : [one])),
  }
}

function fromData({ data }: DocFile, { operand }: Sprm): readonly Sprm[] {
  const at = operand.length >= 4 ? operand.readUInt32LE(0) : data.length
  return at + 2 > data.length ? [] : readSprms(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)))
}

function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = stretches[low]
  return found !== undefined && found.start <= at ? found : undefined
}
