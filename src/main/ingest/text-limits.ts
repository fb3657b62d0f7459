/** Says whether a decoded text can be a report at all: not empty, not broken, not beyond measure. */

import { isBlankUnit } from '../../shared/document/lines'
import type { Decoded, Encoding } from './encoding'
import { type ReadResult, refused } from './read-result'

/** Lines of a text, tags of a page: far beyond any report, and still within some hundred megabytes of memory. */
const maxParts = 2_000_000
/** So many characters may be lost to a fault in the file before it is refused. Each stands in the text as U+FFFD. */
const maxLost = 3
const maxLostShare = 0.001

export type AcceptedText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | Extract<ReadResult, { readonly ok: false }>

/** `bytes` = the file's size, for the message; `isPage` counts tags instead of lines. */
export function acceptText(decoded: Decoded, bytes: number, isPage: boolean): AcceptedText {
  if (decoded.kind === 'binary') return refused({ code: 'unsupported-format', kind: 'binary' })
  if (decoded.kind === 'undecodable') return refused({ code: 'undecodable' })
  const { text, encoding, lost } = decoded
  if (isBlank(text)) return refused({ code: 'empty-file' })
  if (lost > Math.max(maxLost, text.length * maxLostShare)) return refused({ code: 'damaged', unreadable: lost })
  if (isPage && hasTooManyParts(text, true)) return tooManyParts(bytes)
  return { ok: true, text, encoding }
}

export function tooManyParts(bytes: number): Extract<ReadResult, { readonly ok: false }> {
  return refused({ code: 'too-large', bytes, limit: bytes, parts: true })
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankUnit(text.charCodeAt(i))) return false
  return true
}

export function hasTooManyParts(text: string, isPage: boolean): boolean {
  if (text.length <= maxParts) return false
  let parts = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isPage ? unit === 0x3c : unit === 10 || unit === 13) parts++
  }
  return parts > maxParts
}
