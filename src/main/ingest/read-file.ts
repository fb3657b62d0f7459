/** Turns the bytes of one file into a source document, by what the bytes are and not by what the name says. */

import { documentFromText } from '../../shared/document/from-text'
import { isBlankUnit } from '../../shared/document/lines'
import { embeddedTables } from './embedded-tables'
import { decode } from './encoding'
import { documentFromHtml } from './html'
import { type ReadResult, refused } from './read-result'
import { readerOf } from './readers'
import { signatureOf } from './signature'

/** The longest report known has 200 KB of text; a page saved with its pictures inside may have some tens of megabytes. */
const maxBytes = 50 * 1_048_576
/** Lines of a text, tags of a page: far beyond any report, and still within some hundred megabytes of memory. */
const maxParts = 2_000_000
/** So many characters may be lost to a fault in the file before it is refused. Each stands in the text as U+FFFD. */
const maxLost = 3
const maxLostShare = 0.001

/**
 * Reads one file. `name` serves only to tell Markdown from plain text. `loadReaderFor` must have been awaited where the
 * file may be more than text. Never throws for what a file may contain: the reasons for refusing are `empty-file`,
 * `unsupported-format`, `encrypted`, `damaged`, `too-large`, `undecodable`.
 */
export function readDocument(bytes: Uint8Array, name: string): ReadResult {
  if (bytes.length === 0) return refused({ code: 'empty-file' })
  const signature = signatureOf(bytes)
  if (signature?.encrypted === true) return refused({ code: 'encrypted', kind: signature.kind })
  const reader = signature && readerOf(signature.kind)
  if (signature && !reader) return refused({ code: 'unsupported-format', kind: signature.kind })
  if (bytes.length > maxBytes) return refused({ code: 'too-large', bytes: bytes.length, limit: maxBytes })
  if (reader) return reader(bytes)
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') return refused({ code: 'unsupported-format', kind: 'binary' })
  if (decoded.kind === 'undecodable') return refused({ code: 'undecodable' })
  const { text, encoding, lost } = decoded
  if (isBlank(text)) return refused({ code: 'empty-file' })
  if (lost > Math.max(maxLost, text.length * maxLostShare)) return refused({ code: 'damaged', unreadable: lost })
  const kind = textKind(text, name)
  if (kind === 'mhtml' || kind === 'xml') return refused({ code: 'unsupported-format', kind })
  if (hasTooManyParts(text, kind === 'html')) {
    return refused({ code: 'too-large', bytes: bytes.length, limit: maxBytes, parts: true })
  }
  if (kind === 'html') return { ok: true, document: documentFromHtml(text, encoding) }
  return { ok: true, document: documentFromText(text, kind, encoding, embeddedTables(text)) }
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankUnit(text.charCodeAt(i))) return false
  return true
}

const pageStart =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,999}-->\s{0,99}){0,9}<(?:!doctype\s+html|html|head|body)[\s>]/i
const fragmentStart = /^<(?:div|table|p|section|article|main|h[1-6]|meta|title|style|center|font|span)[\s>]/i
const anyTag = /<\/?(?:html|body|div|table|tr|td|p|br|span|h[1-6]|ul|li)[\s/>]/i

/** A page is told by its beginning; the name decides only where the text says nothing. */
function textKind(text: string, name: string): 'txt' | 'md' | 'html' | 'mhtml' | 'xml' {
  const start = text.slice(0, 4096).trimStart()
  if (pageStart.test(start)) return 'html'
  if (/^(?:From|MIME-Version|Content-Type):[^\n]{1,200}\n/i.test(start) && /multipart\/related/i.test(start))
    return 'mhtml'
  if (start.startsWith('<?xml')) return 'xml'
  const extension = /\.([a-z0-9]{1,9})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (fragmentStart.test(start)) return extension === 'md' || extension === 'markdown' ? 'md' : 'html'
  if (['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'jsp', 'php'].includes(extension) && anyTag.test(text))
    return 'html'
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt'
}

function hasTooManyParts(text: string, isPage: boolean): boolean {
  if (text.length <= maxParts) return false
  let parts = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isPage ? unit === 0x3c : unit === 10 || unit === 13) parts++
  }
  return parts > maxParts
}
