/** What a file is by its first bytes, whatever its name says. */

import type { FileKind } from './error'
import { isMimePage } from './mime'

export interface Signature {
  readonly kind: FileKind
  readonly encrypted: boolean
}

/** First bytes in hex, from the registers of the formats' own specifications. */
const signatures: readonly (readonly [string, FileKind])[] = [
  ['255044462d', 'pdf'],
  ['7b5c727466', 'rtf'],
  ['89504e470d0a1a0a', 'png'],
  ['ffd8ff', 'jpeg'],
  ['47494638', 'gif'],
  ['49492a00', 'tiff'],
  ['4d4d002a', 'tiff'],
  ['526172211a07', 'rar'],
  ['377abcaf271c', '7z'],
  ['1f8b08', 'gzip'],
  ['7f454c46', 'program'],
  ['cafebabe', 'program'],
  ['53514c69746520666f726d6174203300', 'database'],
  ['494433', 'audio-video'],
  ['4f676753', 'audio-video'],
  ['1a45dfa3', 'audio-video'],
]

/** Zip and compound files say in their directory what they hold; it is looked for in this much of the head and tail. */
const directoryBytes = 65_536

/** Undefined for text, and for anything unknown. Looks at the head and tail only, so its cost does not grow. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, directoryBytes))
  const hex = head.toString('hex', 0, 32)
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return zipSignature(bytes, head)
  if (hex.startsWith('d0cf11e0a1b11ae1')) return compoundSignature(bytes)
  const kind = signatures.find(([start]) => hex.startsWith(start))?.[1] ?? longerSignature(head)
  if (kind === undefined) return isMimePage(bytes) ? { kind: 'mhtml', encrypted: false } : undefined
  // a PDF says that it is encrypted, and most that do open without a password: its reader tells
  return { kind, encrypted: false }
}

/** PDF allows other bytes before its first line (PDF 32000-1, annex H, 3.4.1); mailers and web forms leave some there. */
const pdfStart = 1024

function longerSignature(head: Buffer): FileKind | undefined {
  const pdf = head.subarray(0, pdfStart).indexOf('%PDF-')
  if (pdf >= 0 && /^%PDF-\d\.\d\s/.test(head.toString('latin1', pdf, pdf + 9)) && head.includes(' obj', pdf))
    return 'pdf'
  if (head.toString('latin1', 0, 4) === 'RIFF')
    return head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : 'audio-video'
  if (head.toString('latin1', 4, 8) === 'ftyp')
    return /^(?:hei|mif|avi)/.test(head.toString('latin1', 8, 11)) ? 'heic' : 'audio-video'
  if (head.toString('latin1', 0, 2) === 'BM' && head.length > 14 && head.readUInt32LE(6) === 0) return 'bmp'
  if (head.toString('latin1', 0, 2) === 'MZ' && head.includes(0)) return 'program'
  return undefined
}

function tailOf(bytes: Uint8Array): Buffer {
  const from = Math.max(0, bytes.length - directoryBytes)
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from)
}

/** Member names of a zip stand in its local headers and, all together, in the directory at its end. */
function zipSignature(bytes: Uint8Array, head: Buffer): Signature {
  const tail = tailOf(bytes)
  const holds = (name: string): boolean => tail.includes(name) || head.includes(name)
  const encrypted = head.length > 8 && (head.readUInt16LE(6) & 1) === 1
  const kind = holds('word/')
    ? 'docx'
    : holds('xl/')
      ? 'xlsx'
      : holds('ppt/')
        ? 'pptx'
        : holds('OFD.xml')
          ? 'ofd'
          : holds('opendocument')
            ? 'odt'
            : 'zip'
  return { kind, encrypted }
}

/** Stream names of a compound file are UTF-16 in its directory, which may stand anywhere: the whole is searched once a name. */
function compoundSignature(bytes: Uint8Array): Signature {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const holds = (name: string): boolean => whole.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return { kind: 'office', encrypted: true }
  const kind = holds('WordDocument')
    ? 'doc'
    : holds('Workbook')
      ? 'xls'
      : holds('PowerPoint Document')
        ? 'ppt'
        : 'office'
  return { kind, encrypted: false }
}
