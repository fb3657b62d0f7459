/** The streams of an old Word document and the way from a character's number to its bytes ([MS-DOC] 2.4.1). */

import { openCompound } from './compound'
import { damaged, Unreadable } from './unreadable'

/** A stretch of characters whose bytes stand in one place. */
export interface TextPiece {
  /** Character numbers, half-open. */
  readonly start: number
  readonly end: number
  /** Byte offset in the main stream; two bytes a character unless `narrow`. */
  readonly at: number
  readonly narrow: boolean
  /** Properties that hold for the whole piece, as sprms. */
  readonly sprms: Buffer
}

export interface DocFile {
  readonly main: Buffer
  readonly data: Buffer
  readonly pieces: readonly TextPiece[]
  /** Lengths of the flows, in characters, in the order in which they follow each other. */
  readonly lengths: {
    readonly text: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly comments: number
    readonly endnotes: number
    readonly textBoxes: number
  }
  /** A table of the table stream by its number in the file information block; empty where there is none. */
  readonly table: (index: number) => Buffer
  /** From where that table begins to the end of the stream: lists go on behind their stated length. */
  readonly tableAndAfter: (index: number) => { readonly bytes: Buffer; readonly length: number }
}

const magic = 0xa5ec
/** Word 97; older files are written otherwise, in the code page of their system. */
const oldest = 0x00c1
const encryptedFlag = 0x0100
const secondTableFlag = 0x0200
const tables = 154
const clxIndex = 33
const none = Buffer.alloc(0)

export function openDoc(bytes: Uint8Array): DocFile {
  const compound = openCompound(bytes)
  const main = compound.stream('WordDocument')
  if (main === undefined || main.length < tables + 8 * 93) throw damaged('no main stream')
  if (main.readUInt16LE(0) !== magic)
    throw new Unreadable({ code: 'unsupported-format', kind: 'doc' }, 'no Word document')
  const flags = main.readUInt16LE(10)
  if ((flags & encryptedFlag) !== 0) throw new Unreadable({ code: 'encrypted', kind: 'doc' }, 'password')
  if (main.readUInt16LE(2) < oldest) throw new Unreadable({ code: 'unsupported-format', kind: 'doc' }, 'before Word 97')
  const stream = compound.stream((flags & secondTableFlag) === 0 ? '0Table' : '1Table')
  if (stream === undefined) throw damaged('no table stream')

  function tableAndAfter(index: number): { readonly bytes: Buffer; readonly length: number } {
    const at = main?.readUInt32LE(tables + 8 * index) ?? 0
    const length = main?.readUInt32LE(tables + 8 * index + 4) ?? 0
    if (length === 0) return { bytes: none, length: 0 }
    if (stream === undefined || at + length > stream.length) throw damaged('a table outside its stream')
    return { bytes: stream.subarray(at), length }
  }

  function table(index: number): Buffer {
    const { bytes: found, length } = tableAndAfter(index)
    return found.subarray(0, length)
  }

  const length = (at: number): number => Math.max(0, main.readInt32LE(at))
  return {
    main,
    data: compound.stream('Data') ?? none,
    pieces: readPieces(table(clxIndex), main.length),
    lengths: {
      text: length(76),
      footnotes: length(80),
      headers: length(84),
      macros: length(88),
      comments: length(92),
      endnotes: length(96),
      textBoxes: length(100),
    },
    table,
    tableAndAfter,
  }
}

/** The piece table, with the property lists that its pieces refer to in front of it ([MS-DOC] 2.9.38). */
function readPieces(clx: Buffer, mainLength: number): readonly TextPiece[] {
  const lists: Buffer[] = []
  let at = 0
  while (clx[at] === 1 && at + 3 <= clx.length) {
    const length = clx.readUInt16LE(at + 1)
    lists.push(clx.subarray(at + 3, at + 3 + length))
    at += 3 + length
  }
  if (clx[at] !== 2 || at + 5 > clx.length) throw damaged('no piece table')
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: TextPiece[] = []
  for (let i = 0; i < count; i++) {
    const start = plc.readUInt32LE(4 * i)
    const end = plc.readUInt32LE(4 * i + 4)
    const descriptor = 4 * (count + 1) + 8 * i
    const place = plc.readUInt32LE(descriptor + 2)
    const narrow = (place & 0x40000000) !== 0
    const from = narrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff
    if (end < start || from + (end - start) * (narrow ? 1 : 2) > mainLength) throw damaged('a piece outside its stream')
    pieces.push({ start, end, at: from, narrow, sprms: modifier(plc.readUInt16LE(descriptor + 6), lists) })
  }
  return pieces
}

/** Short forms of single properties that bear on what is shown: deleted, inserted, hidden. */
const shortForms: ReadonlyMap<number, number> = new Map([
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x5c, 0x083c],
])

function modifier(prm: number, lists: readonly Buffer[]): Buffer {
  if ((prm & 1) === 1) return lists[prm >> 1] ?? none
  const code = shortForms.get((prm >> 1) & 0x7f)
  return code === undefined ? none : Buffer.from([code & 0xff, code >> 8, prm >> 8])
}
