/** Finds statements in a stream of characters that has no marks: what a printed page gives back, heads of tables repeated. */

import { bare } from './statements'
import type { Found } from './verify'

/**
 * @param stream the characters of all pages in reading order
 * @param statements as written, in their order
 * @param repeated ids of rows that the printer may repeat on a new page
 */
export function alignStream(
  stream: string,
  statements: readonly { readonly id: string; readonly text: string }[],
  repeated: ReadonlySet<string>,
): readonly Found[] {
  const text = bare(stream)
  const wanted = statements.map(({ id, text: words }) => ({ id, text: bare(words) }))
  const heads = wanted.filter(({ id, text: words }) => repeated.has(id) && words !== '').map(({ text: words }) => words)
  const found: Found[] = []
  let at = 0
  const skipHeads = (next: string): void => {
    while (!text.startsWith(next, at)) {
      const head = heads.find((one) => text.startsWith(one, at))
      if (head === undefined) return
      at += head.length
    }
  }
  for (let i = 0; i < wanted.length; i++) {
    const one = wanted[i]
    if (one === undefined || one.text === '') continue
    skipHeads(one.text)
    if (text.startsWith(one.text, at)) {
      found.push({ id: one.id, text: one.text })
      at += one.text.length
      continue
    }
    // it was changed: it reaches to where the next statement that can be found begins
    const next = nextAt(text, at, wanted, i + 1)
    found.push({ id: one.id, text: text.slice(at, next.at) })
    for (let k = i + 1; k < next.index; k++) {
      const lost = wanted[k]
      if (lost !== undefined && lost.text !== '') found.push({ id: lost.id, text: '' })
    }
    at = next.at
    i = next.index - 1
  }
  if (at < text.length) found.push({ id: null, text: text.slice(at) })
  return found
}

/** How many statements are looked at to find the thread again, and how long one must be to be no coincidence. */
const mostAhead = 40
const longEnough = 6

function nextAt(
  text: string,
  from: number,
  wanted: readonly { readonly text: string }[],
  first: number,
): { readonly index: number; readonly at: number } {
  for (let k = first; k < Math.min(wanted.length, first + mostAhead); k++) {
    const words = wanted[k]?.text ?? ''
    if (words.length < longEnough) continue
    const at = text.indexOf(words, from)
    if (at >= 0) return { index: k, at }
  }
  return { index: wanted.length, at: text.length }
}
