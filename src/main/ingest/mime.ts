/** Takes a MIME message apart: the parts of a page saved as one file, each with its headers and its bytes. */

export interface MimePart {
  /** Lower case, without parameters: `text/html`. */
  readonly type: string
  readonly location: string | undefined
  /** Without its angle brackets. */
  readonly id: string | undefined
  readonly start: string | undefined
  readonly body: Buffer
  /** For `multipart/…`. */
  readonly boundary: string | undefined
}

/** Browsers write some hundred parts a page. */
const mostParts = 10_000
const deepest = 4

/** Whether a file begins like a message that holds a page. */
export function isMimePage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s{0,99}/, '')
  if (!/^[A-Za-z][A-Za-z0-9-]{1,40}:[^\r\n]{0,998}\r?\n/.test(start)) return false
  const headers = start.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return /^MIME-Version:/im.test(headers) && /^Content-Type:\s{0,99}(?:multipart\/related|text\/html)/im.test(headers)
}

/** All parts that hold something, in their order; `first` is the one that the message says the page begins with. */
export function readMime(bytes: Uint8Array): {
  readonly parts: readonly MimePart[]
  readonly first: MimePart | undefined
} {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: MimePart[] = []
  let start: string | undefined
  const open: { readonly bytes: Buffer; readonly depth: number }[] = [{ bytes: file, depth: 0 }]
  for (let next = open.shift(); next !== undefined && parts.length < mostParts; next = open.shift()) {
    const part = readPart(next.bytes)
    if (!part.type.startsWith('multipart/') || part.boundary === undefined) parts.push(part)
    else if (next.depth < deepest) {
      if (next.depth === 0) start = part.start
      const { depth } = next
      open.unshift(...split(part.body, part.boundary).map((inner) => ({ bytes: inner, depth: depth + 1 })))
    }
  }
  const first =
    parts.find((part) => start !== undefined && part.id === start) ?? parts.find((part) => part.type === 'text/html')
  return { parts, first }
}

/** The pieces between boundary lines; an end that is missing is the end of the file. */
function split(body: Buffer, boundary: string): readonly Buffer[] {
  const pieces: Buffer[] = []
  const mark = `--${boundary}`
  let from = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 10) continue
    if (from >= 0) pieces.push(body.subarray(from, withoutLineEnd(body, from, at)))
    from = at + mark.length
    if (body[from] === 0x2d && body[from + 1] === 0x2d) {
      from = -1
      break
    }
    const lineEnd = body.indexOf(10, from)
    from = lineEnd < 0 ? body.length : lineEnd + 1
    if (pieces.length >= mostParts) break
  }
  if (from >= 0 && from < body.length) pieces.push(body.subarray(from))
  return pieces
}

/** The line end before a boundary belongs to the boundary. */
function withoutLineEnd(body: Buffer, from: number, at: number): number {
  let end = at
  if (end > from && body[end - 1] === 10) end--
  if (end > from && body[end - 1] === 13) end--
  return end
}

const longestHead = 65_536

function readPart(bytes: Buffer): MimePart {
  let from = 0
  while (from < bytes.length && ((bytes[from] ?? 0) <= 0x20 || (from < 3 && (bytes[from] ?? 0) >= 0xbb))) from++
  const head = bytes.toString('latin1', from, Math.min(bytes.length, from + longestHead))
  const gap = /\r?\n\r?\n/.exec(head)
  const headers = readHeaders(gap === null ? head : head.slice(0, gap.index))
  const content = gap === null ? Buffer.alloc(0) : bytes.subarray(from + gap.index + gap[0].length)
  const type = headers.get('content-type') ?? 'text/plain'
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase()
  const location = headers.get('content-location')?.replaceAll(/\s+/g, '')
  return {
    type: (type.split(';', 1)[0] ?? '').trim().toLowerCase(),
    location,
    id: headers.get('content-id')?.trim().replaceAll(/^<|>$/g, ''),
    start: parameter(type, 'start')?.replaceAll(/^<|>$/g, ''),
    boundary: parameter(type, 'boundary'),
    body:
      encoding === 'quoted-printable'
        ? decodeQuotedPrintable(content)
        : encoding === 'base64'
          ? Buffer.from(content.toString('latin1'), 'base64')
          : content,
  }
}

/** Names in lower case; lines that begin with a blank go on. */
function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== undefined) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return headers
}

function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s{0,99}${name}\\s{0,9}=\\s{0,9}(?:"([^"]{0,999})"|([^\\s;"]{1,999}))`, 'i').exec(value)
  return found?.[1] ?? found?.[2]
}

/** RFC 2045, 6.7: `=` before a line end joins, `=XX` is a byte; anything else stands for itself. */
export function decodeQuotedPrintable(bytes: Uint8Array): Buffer {
  const out = Buffer.alloc(bytes.length)
  let to = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const high = byte === 0x3d ? hex(bytes[at + 1]) : -1
    const low = byte === 0x3d ? hex(bytes[at + 2]) : -1
    if (high >= 0 && low >= 0) {
      out[to++] = high * 16 + low
      at += 2
      continue
    }
    const end = byte === 0x3d ? softEnd(bytes, at + 1) : -1
    if (end >= 0) at = end
    else out[to++] = byte
  }
  return out.subarray(0, to)
}

/** The last byte of a line end that follows, blanks before it allowed; -1 where none does. */
function softEnd(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < from + 80 && (bytes[at] === 0x20 || bytes[at] === 9)) at++
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 1
  return bytes[at] === 10 || bytes[at] === 13 ? at : -1
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
