/** Decides in which encoding a text file is written, by its bytes alone, and decodes it. */

import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** `text` is without its byte order mark. `lost` counts the characters that could not be decoded: U+FFFD in the text. */
export type Decoded =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly text: string; readonly lost: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'undecodable' }

/** Patterns are looked for in this much of a file's head. */
const sampleBytes = 4096
/** Share of broken characters up to which a file is its encoding, damaged, rather than another encoding. */
const largestBrokenShare = 0.15
/** Share of common characters that no text has in the wrong encoding: five real reports have 0.31 to 0.36, misread 0.002. */
const certainShare = 0.1

/**
 * In this order: byte order mark; the pattern of zero bytes that UTF-16 leaves; UTF-8 without a fault; GB18030 or Big5
 * without a fault, the one whose characters are common in reports; the same encodings with a few faults. What a page
 * declares of itself is not asked: where it is right the bytes say the same.
 */
export function decode(file: Uint8Array): Decoded {
  const bytes = withoutPadding(file)
  const marked = byteOrderMark(bytes)
  if (marked !== undefined) return decodeLoosely(bytes.subarray(marked.length), marked.encoding)
  const sample = bytes.subarray(0, sampleBytes)
  const wide = zeroPattern(sample)
  if (wide === 'binary') return { kind: 'binary' }
  if (wide !== undefined) return decodeLoosely(bytes, wide)
  if (hasControls(sample)) return { kind: 'binary' }
  if (isUtf8(bytes))
    return {
      kind: 'text',
      encoding: 'utf-8',
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      lost: 0,
    }
  return decodeMultibyte(bytes)
}

/** In the encoding that a person named, whatever the bytes look like; faults are counted as ever. */
export function decodeAs(file: Uint8Array, encoding: Encoding): Decoded {
  const bytes = withoutPadding(file)
  const marked = byteOrderMark(bytes)
  return decodeLoosely(marked?.encoding === encoding ? bytes.subarray(marked.length) : bytes, encoding)
}

/** Some systems fill the last block of a file with zero bytes; taken off in pairs, so that UTF-16 keeps its own. */
function withoutPadding(file: Uint8Array): Uint8Array {
  let end = file.length
  while (end >= 2 && file[end - 1] === 0 && file[end - 2] === 0) end -= 2
  return file.subarray(0, end)
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33)
    return { encoding: 'gb18030', length: 4 }
  return undefined
}

/**
 * Blanks, digits and line ends of UTF-16 have a zero byte, mostly on the same side (一 is U+4E00 and has one on the
 * other); every report has many. Which side is high is read from the characters that result, and from the zero bytes
 * where those say nothing. Zero bytes beside characters that are no text mean a binary file.
 */
function zeroPattern(sample: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  if (!sample.includes(0)) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  if (even + odd <= Math.max(1, sample.length / 1000)) return undefined
  const little = commonShare(new TextDecoder('utf-16le').decode(sample.subarray(0, 2000)))
  const big = commonShare(new TextDecoder('utf-16be').decode(sample.subarray(0, 2000)))
  const side = little === big ? (odd > even ? 1 : 0) : little > big ? 1 : 0
  let plausible = 0
  const pairs = sample.length >> 1
  for (let i = 0; i < pairs; i++) {
    const high = sample[2 * i + side] ?? 0
    const low = sample[2 * i + 1 - side] ?? 0
    if (high === 0 ? low >= 0x20 || (low >= 9 && low <= 13) : isTextPage(high)) plausible++
  }
  if (plausible < pairs * 0.95) return 'binary'
  return side === 1 ? 'utf-16le' : 'utf-16be'
}

/** High bytes of what Chinese text is made of: ideographs, punctuation, symbols, box drawing, full-width forms. */
function isTextPage(high: number): boolean {
  return (
    (high >= 0x34 && high <= 0x9f) ||
    (high >= 0x20 && high <= 0x33) ||
    high <= 0x04 ||
    high >= 0xf9 ||
    high === 0xe0 ||
    (high >= 0xd8 && high <= 0xdf)
  )
}

/** Text has no other control characters than TAB, LF, VT, FF, CR, SUB and ESC; one in a hundred is forgiven. */
function hasControls(sample: Uint8Array): boolean {
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0
    if (byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1a && byte !== 0x1b) controls++
  }
  return controls * 100 > sample.length
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const lost = countLost(text)
  if (lost * 2 > text.length && text.length > 0) return { kind: 'undecodable' }
  return { kind: 'text', encoding, text, lost }
}

function decodeMultibyte(bytes: Uint8Array): Decoded {
  const chinese = strictly(bytes, 'gb18030')
  const chineseShare = chinese === undefined ? 0 : commonShare(chinese)
  if (chinese !== undefined && chineseShare > certainShare) return whole(chinese, 'gb18030')
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = countLost(utf8)
  if (broken <= countBeyondAscii(utf8) * largestBrokenShare) {
    return { kind: 'text', encoding: 'utf-8', text: utf8, lost: broken }
  }
  const traditional = strictly(bytes, 'big5')
  if (traditional !== undefined && commonShare(traditional) > chineseShare) return whole(traditional, 'big5')
  if (chinese !== undefined) return whole(chinese, 'gb18030')
  const text = new TextDecoder('gb18030').decode(bytes)
  const lost = countLost(text)
  if (lost > countBeyondAscii(text) * largestBrokenShare || commonShare(text) === 0) return { kind: 'undecodable' }
  return { kind: 'text', encoding: 'gb18030', text, lost }
}

function whole(text: string, encoding: Encoding): Decoded {
  return { kind: 'text', encoding, text, lost: 0 }
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function countLost(text: string): number {
  let count = 0
  for (let i = text.indexOf('\ufffd'); i >= 0; i = text.indexOf('\ufffd', i + 1)) count++
  return count
}

function countBeyondAscii(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) count++
  return count
}

/** Characters that every report is full of, simplified and traditional; in the wrong encoding they hardly occur. */
const commonCharacters = '的公开開政府信息工作年度报報告情况況主动動申请請行为為和区區市民国國有不在了，。、一二三四'
const isCommon = new Uint8Array(0x10000)
for (let i = 0; i < commonCharacters.length; i++) isCommon[commonCharacters.charCodeAt(i)] = 1

/** Share of the characters beyond ASCII in the first 2,000 that are common in reports. */
function commonShare(text: string): number {
  let beyond = 0
  let found = 0
  for (let i = 0; i < Math.min(text.length, 2000); i++) {
    const unit = text.charCodeAt(i)
    if (unit <= 0x7f) continue
    beyond++
    found += isCommon[unit] ?? 0
  }
  return beyond === 0 ? 0 : found / beyond
}
