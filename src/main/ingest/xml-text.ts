/** The characters of XML: attributes of a tag, the five named entities and the numbered ones, and the bytes of a part. */

import { isUtf8 } from 'node:buffer'
import { damaged } from './unreadable'

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
/** `&#x10FFFF;` with some zeros in front. */
const longestEntity = 16

/** Text of `[start, end)` with its entities resolved. Any other entity would have to come from a document type: refused. */
export function decodeEntities(xml: string, start: number, end: number): string {
  const raw = xml.slice(start, end)
  let at = raw.indexOf('&')
  if (at < 0) return raw
  let text = ''
  let from = 0
  for (; at >= 0; at = raw.indexOf('&', from)) {
    const semicolon = raw.slice(at, at + longestEntity).indexOf(';')
    if (semicolon < 0) throw damaged('an entity without an end')
    text += raw.slice(from, at) + entity(raw.slice(at + 1, at + semicolon))
    from = at + semicolon + 1
  }
  return text + raw.slice(from)
}

function entity(name: string): string {
  const known = named.get(name)
  if (known !== undefined) return known
  const digits = /^#(?:x([0-9a-f]{1,8})|([0-9]{1,9}))$/i.exec(name)
  if (digits === null) throw damaged('an entity that is not defined')
  const code = digits[1] === undefined ? Number.parseInt(digits[2] ?? '', 10) : Number.parseInt(digits[1], 16)
  const isCharacter =
    code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
  if (!isCharacter) throw damaged('an entity that is no character')
  return String.fromCodePoint(code)
}

/** The text of a part of a document. Throws `Unreadable` where a byte is not of the encoding that the part states. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  if (/^utf-?8$/i.test(encoding) && isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw damaged('bytes that are no text')
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  return (
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,99}\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']/.exec(head)?.[1] ?? 'utf-8'
  )
}
