/** Zip archives, written so that the same entries give the same bytes, and read back with a limit on what they may hold. */

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** With forward slashes. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Kept as it is: for what is compressed already, and for first entries that readers look at. */
  readonly stored?: true
}

/** 1980-01-01 00:00, the first time that a zip can hold: the same for every entry. */
const dosTime = 0
const dosDate = 0x21
const utf8Names = 0x0800

/** Entries in the given order; every time stamp is the same. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, stored } of entries) {
    const nameBytes = Buffer.from(name, 'utf8')
    const packed = stored === true ? Buffer.from(bytes) : deflateRawSync(bytes, { level: 9 })
    const crc = crc32(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0) // version needed
    common.writeUInt16LE(utf8Names, 2)
    common.writeUInt16LE(stored === true ? 0 : 8, 4)
    common.writeUInt16LE(dosTime, 6)
    common.writeUInt16LE(dosDate, 8)
    common.writeUInt32LE(crc, 10)
    common.writeUInt32LE(packed.byteLength, 14)
    common.writeUInt32LE(bytes.byteLength, 18)
    common.writeUInt16LE(nameBytes.byteLength, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, packed])
    const tail = Buffer.alloc(14) // comment, disk, attributes: none
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, tail, nameBytes]))
    pieces.push(local)
    offset += local.byteLength
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.byteLength, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...pieces, directory, end]))
}

/** What makes an archive no archive of ours. */
export class ZipError extends Error {}

/** Bytes that all entries may unpack to. */
const largest = 512 * 1_048_576

/** Entries by name, unpacked. Throws a `ZipError` for anything that is damaged, encrypted or larger than allowed. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > buffer.byteLength) throw new ZipError('no end of central directory')
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  let left = largest
  const entries = new Map<string, Uint8Array>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.byteLength || buffer.readUInt32LE(at) !== 0x02014b50)
      throw new ZipError('a broken central directory')
    const flags = buffer.readUInt16LE(at + 8)
    const method = buffer.readUInt16LE(at + 10)
    const crc = buffer.readUInt32LE(at + 16)
    const packed = buffer.readUInt32LE(at + 20)
    const size = buffer.readUInt32LE(at + 24)
    const nameLength = buffer.readUInt16LE(at + 28)
    const local = buffer.readUInt32LE(at + 42)
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
    if ((flags & 1) !== 0) throw new ZipError('an encrypted entry')
    if (local + 30 > buffer.byteLength) throw new ZipError('an entry outside of the file')
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    if (start + packed > buffer.byteLength) throw new ZipError('an entry outside of the file')
    left -= size
    if (left < 0) throw new ZipError('larger than allowed')
    const content = unpacked(buffer.subarray(start, start + packed), method, size)
    if (content.byteLength !== size || crc32(content) !== crc) throw new ZipError('an entry that was altered')
    entries.set(name, content)
  }
  return entries
}

function unpacked(packed: Buffer, method: number, size: number): Uint8Array {
  if (method === 0) return new Uint8Array(packed)
  if (method !== 8) throw new ZipError('an unknown kind of compression')
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }))
  } catch {
    throw new ZipError('an entry that does not unpack')
  }
}
