/** Sentences, clauses and cited titles of a normalised paragraph, as ranges of its text. */

import { matchesOf } from '../text/matches'
import type { Span } from '../text/span'

/** Ranges between 。 ! ? ; with the sign that ends them. In order, gapless, without empty ones. */
export function sentencesOf(text: string): readonly Span[] {
  return splitAfter(text, /[。!?;…]+["\])》]*/g)
}

/** Ranges between signs that part clauses (also , and :), with the sign that ends them. */
export function clausesOf(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  return splitAfter(text.slice(within.start, within.end), /[。!?;…,:]+["\])》]*/g).map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }))
}

function splitAfter(text: string, sign: RegExp): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  for (const match of matchesOf(text, sign)) {
    const end = match.index + match[0].length
    if (match.index > start) parts.push({ start, end })
    start = end
  }
  if (start < text.length) parts.push({ start, end: text.length })
  return parts
}

/** The range of an ordered list that holds the offset, or the whole text where none does. */
export function rangeAt(ranges: readonly Span[], offset: number, text: string): Span {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range === undefined) break
    if (offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return range
  }
  return { start: 0, end: text.length }
}

/** Ranges of 《…》, outermost, signs included; an unclosed one ends with the paragraph's sentence. */
export function citedTitles(text: string): readonly Span[] {
  const found: Span[] = []
  let depth = 0
  let start = 0
  for (const match of matchesOf(text, /[《》。]/g)) {
    if (match[0] === '《') {
      if (depth === 0) start = match.index
      depth += 1
    } else if (depth > 0) {
      depth = match[0] === '》' ? depth - 1 : 0
      if (depth === 0) found.push({ start, end: match.index + 1 })
    }
  }
  if (depth > 0) found.push({ start, end: text.length })
  return found
}

/** The text with every cited title blanked out at the same length, so that offsets stay. */
export function withoutTitles(text: string): string {
  let masked = ''
  let from = 0
  for (const { start, end } of citedTitles(text)) {
    masked += text.slice(from, start) + '\u0000'.repeat(end - start)
    from = end
  }
  return from === 0 ? text : masked + text.slice(from)
}
