/** Builds a source document from a page saved as one file (MHTML), its frames in their places. */

import { decode } from './encoding'
import { documentFromHtml } from './html'
import { readMime } from './mime'
import { type ReadResult, refused } from './read-result'
import { acceptText } from './text-limits'

/** Pictures and styles inside the file are not read. Each part is decoded by its bytes, as a page of its own would be. */
export function readMhtml(bytes: Uint8Array): ReadResult {
  const { parts, first } = readMime(bytes)
  if (first === undefined) return refused({ code: 'damaged', unreadable: 0 })
  const accepted = acceptText(decode(first.body), bytes.length, true)
  if (!accepted.ok) return accepted
  const { text, encoding } = accepted
  const byId = new Map(parts.flatMap((part) => (part.id === undefined ? [] : [[part.id, part]])))
  const byLocation = new Map(parts.flatMap((part) => (part.location === undefined ? [] : [[part.location, part]])))
  /** Decoded once: a page may be shown in thousands of frames. */
  const pages = new Map([[first, text]])
  const document = documentFromHtml(text, encoding, (address) => {
    const part = address.toLowerCase().startsWith('cid:')
      ? byId.get(address.slice(4))
      : (byLocation.get(address) ?? byLocation.get(absolute(address, first.location)))
    if (part === undefined || part.type !== 'text/html') return undefined
    const known = pages.get(part)
    if (known !== undefined) return known
    const page = acceptText(decode(part.body), bytes.length, true)
    if (page.ok) pages.set(part, page.text)
    return page.ok ? page.text : undefined
  })
  return { ok: true, document: { ...document, format: 'mhtml' } }
}

function absolute(address: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address
}
