/** The members of a zip archive: each is inflated only when it is asked for, within bounds, and its checksum verified. */

import { crc32, inflateRawSync } from 'node:zlib'
import type { FileKind } from './error'
import { damaged, tooMany, Unreadable } from './unreadable'

export interface Archive {
  /** As written, with `/` between folders and none in front; names lead nowhere, nothing is ever written to a disk. */
  readonly names: readonly string[]
  /** Undefined where there is no such member; names are compared without regard to case, as the formats want it. */
  readonly read: (name: string) => Buffer | undefined
}

interface Member {
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly header: number
}

/** A report has one to two megabytes of markup; its pictures are not read. */
const largestMember = 64 * 1_048_576
const largestTotal = 128 * 1_048_576
/** Documents have some dozens of members, and some thousands with every picture of a yearbook inside. */
const mostMembers = 20_000

const largestChunk = 4 * 1_048_576

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff

/**
 * `kind` is what the messages call the file. Throws `Unreadable`: `damaged` where directory, member or checksum is broken, `encrypted` where a member that is read
 * needs a password, `too-large` where members are more or larger than a document's can be.
 */
export function openZip(bytes: Uint8Array, kind: FileKind): Archive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members = readDirectory(file)
  const byName = new Map<string, Member | 'twice'>()
  for (const member of members) {
    const key = member.name.toLowerCase()
    byName.set(key, byName.has(key) ? 'twice' : member)
  }
  let total = 0
  return {
    names: members.map(({ name }) => name),
    read(name) {
      const member = byName.get(name.replace(/^\/+/, '').toLowerCase())
      if (member === undefined) return undefined
      if (member === 'twice') throw damaged(`two members called ${name}`)
      if (member.encrypted) throw new Unreadable({ code: 'encrypted', kind }, name)
      const content = inflate(file, member, Math.min(largestMember, largestTotal - total))
      total += content.length
      return content
    },
  }
}

function readDirectory(file: Buffer): readonly Member[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  const length = file.readUInt32LE(end + 12)
  const stated = file.readUInt32LE(end + 16)
  // A stub in front of the archive moves everything; the directory always ends where its end record begins.
  const start = stated + 4 <= file.length && file.readUInt32LE(stated) === directorySignature ? stated : end - length
  const shift = start - stated
  if (count > mostMembers) throw tooMany(`${count} members`)
  const members: Member[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at < 0 || at + 46 > end || file.readUInt32LE(at) !== directorySignature) throw damaged('directory of the zip')
    const nameLength = file.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    if (next > end) throw damaged('directory of the zip')
    members.push({
      name: file
        .toString('utf8', at + 46, at + 46 + nameLength)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      checksum: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      header: file.readUInt32LE(at + 42) + shift,
    })
    at = next
  }
  return members
}

/** The end record stands at the file's end, before a comment of unknown length. */
function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at--) {
    if (file.readUInt32LE(at) === endSignature && at + endLength + file.readUInt16LE(at + 20) <= file.length) return at
  }
  throw damaged('no end of the zip: cut off')
}

function inflate(file: Buffer, member: Member, most: number): Buffer {
  const { name, header, packed, size } = member
  if (header < 0 || header + 30 > file.length || file.readUInt32LE(header) !== localSignature) throw damaged(name)
  const start = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
  if (start + packed > file.length) throw damaged(name)
  if (size > most) throw tooMany(`${name}: ${size} bytes`)
  const content = unpack(file.subarray(start, start + packed), member)
  if (content.length !== size || crc32(content) !== member.checksum) throw damaged(`${name}: checksum`)
  return content
}

/** What a member states as its size is the most that is ever inflated of it. */
function unpack(packed: Buffer, { name, method, size }: Member): Buffer {
  if (method === 0) return packed
  if (method !== 8) throw damaged(`${name}: packed by method ${method}`)
  try {
    // one buffer for the whole of it, where it is not beyond measure
    const chunkSize = Math.max(64, Math.min(size, largestChunk))
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize })
  } catch {
    throw damaged(`${name}: cannot be inflated`)
  }
}
