/** The streams of a compound file ([MS-CFB]), the container of old Office documents. */

import { damaged } from './unreadable'

export interface Compound {
  /** Bytes of a stream in the root, by its name; undefined where there is none. */
  readonly stream: (name: string) => Buffer | undefined
}

interface Entry {
  readonly name: string
  readonly start: number
  readonly size: number
}

const headerLength = 512
const entryLength = 128
/** Sector numbers from here on are marks: end of chain, free, tables. */
const firstMark = 0xfffffff0
const miniSectorLength = 64

/** Throws `Unreadable` (`damaged`) where a table or a chain of sectors is broken. */
export function openCompound(bytes: Uint8Array): Compound {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < headerLength) throw damaged('no header of a compound file')
  const shift = file.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw damaged('sector size of a compound file')
  const sectorLength = 1 << shift
  const miniCutoff = file.readUInt32LE(56)

  function sector(number: number): Buffer {
    const at = (number + 1) * sectorLength
    if (at >= file.length) throw damaged('a sector outside the file')
    return file.subarray(at, at + sectorLength)
  }

  const table = readTable(file, sector, sectorLength)
  const miniTable = chain(table, file.readUInt32LE(60)).map(sector)
  const entries = readEntries(chain(table, file.readUInt32LE(48)).map(sector))
  const root = entries[0]
  if (root === undefined) throw damaged('a compound file without a root')
  let mini: Buffer | undefined

  return {
    stream(name) {
      const entry = entries.find((one) => one.name === name)
      if (entry === undefined) return undefined
      if (entry.size > file.length) throw damaged(`${name}: larger than its file`)
      if (entry.size >= miniCutoff) return joined(chain(table, entry.start).map(sector), entry.size, name)
      mini ??= Buffer.concat(chain(table, root.start).map(sector))
      const whole = mini
      const numbers = chain(readNumbers(miniTable), entry.start)
      return joined(
        numbers.map((number) => whole.subarray(number * miniSectorLength, (number + 1) * miniSectorLength)),
        entry.size,
        name,
      )
    },
  }
}

function joined(sectors: readonly Buffer[], size: number, name: string): Buffer {
  const whole = Buffer.concat(sectors)
  if (whole.length < size) throw damaged(`${name}: cut off`)
  return whole.subarray(0, size)
}

/** The allocation table: its first 109 sectors are listed in the header, further ones in a chain of lists. */
function readTable(file: Buffer, sector: (number: number) => Buffer, sectorLength: number): Uint32Array {
  const numbers: number[] = []
  for (let i = 0; i < 109; i++) numbers.push(file.readUInt32LE(76 + 4 * i))
  let next = file.readUInt32LE(68)
  const mostLists = Math.ceil(file.length / sectorLength)
  for (let lists = 0; next < firstMark && lists < mostLists; lists++) {
    const list = sector(next)
    for (let at = 0; at + 8 <= list.length; at += 4) numbers.push(list.readUInt32LE(at))
    next = list.length < sectorLength ? firstMark : list.readUInt32LE(sectorLength - 4)
  }
  const used = numbers.filter((number) => number < firstMark)
  if (used.length > mostLists) throw damaged('allocation table of a compound file')
  return readNumbers(used.map(sector))
}

function readNumbers(sectors: readonly Buffer[]): Uint32Array {
  const whole = Buffer.concat(sectors)
  const numbers = new Uint32Array(whole.length >> 2)
  for (let i = 0; i < numbers.length; i++) numbers[i] = whole.readUInt32LE(4 * i)
  return numbers
}

function chain(table: Uint32Array, start: number): readonly number[] {
  const numbers: number[] = []
  for (let next = start; next < firstMark; next = table[next] ?? firstMark) {
    if (numbers.length > table.length) throw damaged('a chain of sectors that leads in a circle')
    numbers.push(next)
  }
  return numbers
}

function readEntries(sectors: readonly Buffer[]): readonly Entry[] {
  const whole = Buffer.concat(sectors)
  const entries: Entry[] = []
  for (let at = 0; at + entryLength <= whole.length; at += entryLength) {
    const nameLength = whole.readUInt16LE(at + 64)
    const isUsed = (whole[at + 66] ?? 0) !== 0 && nameLength >= 2 && nameLength <= 64
    entries.push({
      name: isUsed ? whole.toString('utf16le', at, at + nameLength - 2) : '',
      start: whole.readUInt32LE(at + 116),
      size: whole.readUInt32LE(at + 120),
    })
  }
  return entries
}
