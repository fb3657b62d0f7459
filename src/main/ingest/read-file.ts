/** Turns the bytes of one file into a source document, by what the bytes are and not by what the name says. */

import { documentFromText } from '../../shared/document/from-text'
import { embeddedTables } from './embedded-tables'
import { decode, decodeAs, type Encoding } from './encoding'
import { documentFromHtml } from './html'
import { type ReadResult, refused } from './read-result'
import { readerOf } from './readers'
import { signatureOf } from './signature'
import { acceptText, hasTooManyParts, tooManyParts } from './text-limits'

/** The longest report known has 200 KB of text; a page saved with its pictures inside may have some tens of megabytes. */
const maxBytes = 50 * 1_048_576
/**
 * Reads one file. `name` serves only to tell Markdown from plain text. `loadReaderFor` must have been awaited where the
 * file may be more than text. Never throws for what a file may contain: the reasons for refusing are `empty-file`,
 * `unsupported-format`, `encrypted`, `damaged`, `too-large`, `undecodable`. `encoding` = what a person named, for text and
 * pages; formats that fix their encoding keep it.
 */
export function readDocument(bytes: Uint8Array, name: string, encoding: Encoding | null = null): ReadResult {
  if (bytes.length === 0) return refused({ code: 'empty-file' })
  const signature = signatureOf(bytes)
  if (signature?.encrypted === true) return refused({ code: 'encrypted', kind: signature.kind })
  const reader = signature && readerOf(signature.kind)
  if (signature && !reader) return refused({ code: 'unsupported-format', kind: signature.kind })
  if (bytes.length > maxBytes) return refused({ code: 'too-large', bytes: bytes.length, limit: maxBytes })
  if (reader) return reader(bytes)
  const accepted = acceptText(encoding === null ? decode(bytes) : decodeAs(bytes, encoding), bytes.length, false)
  if (!accepted.ok) return accepted
  const { text } = accepted
  const kind = textKind(text, name)
  if (kind === 'xml') return refused({ code: 'unsupported-format', kind })
  if (hasTooManyParts(text, kind === 'html')) return tooManyParts(bytes.length)
  if (kind === 'html') return { ok: true, document: documentFromHtml(text, accepted.encoding) }
  return { ok: true, document: documentFromText(text, kind, accepted.encoding, embeddedTables(text)) }
}

const pageStart =
  /^(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,999}-->\s{0,99}){0,9}<(?:!doctype\s+html|html|head|body)[\s>]/i
const fragmentStart = /^<(?:div|table|p|section|article|main|h[1-6]|meta|title|style|center|font|span)[\s>]/i
const anyTag = /<\/?(?:html|body|div|table|tr|td|p|br|span|h[1-6]|ul|li)[\s/>]/i

/** A page is told by its beginning; the name decides only where the text says nothing. */
function textKind(text: string, name: string): 'txt' | 'md' | 'html' | 'xml' {
  const start = text.slice(0, 4096).trimStart()
  if (pageStart.test(start)) return 'html'
  if (start.startsWith('<?xml')) return 'xml'
  const extension = /\.([a-z0-9]{1,9})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (fragmentStart.test(start)) return extension === 'md' || extension === 'markdown' ? 'md' : 'html'
  if (['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'jsp', 'php'].includes(extension) && anyTag.test(text))
    return 'html'
  return extension === 'md' || extension === 'markdown' ? 'md' : 'txt'
}
