/** The atoms of a text comparison: a number is never cut, Chinese goes by character, quoted policy names stay whole. */

import type { Span } from '../text/span'

export interface Token extends Span {
  readonly text: string
}

// A number with its separators, decimals and per cent sign, or of several Chinese numerals; a Latin word; a run of
// blanks; else one character.
const atom =
  /\d+(?:[,，]\d{3})*(?:\.\d+)?[%％]?|[０-９]+(?:[．.][０-９]+)?[%％]?|[〇零一二三四五六七八九十百千]{2,}|[A-Za-z]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/gu

const longestQuote = 60

/** Cuts `text[at]` into tokens that tile it; offsets are those of `text`. */
export function tokenise(text: string, at: Span): Token[] {
  const tokens: Token[] = []
  const piece = text.slice(at.start, at.end)
  const quotes = piece.includes('《') ? quotesIn(piece) : []
  let quote = 0
  let skipTo = 0
  for (const match of piece.matchAll(atom)) {
    const { index } = match
    if (index < skipTo) continue
    while ((quotes[quote]?.start ?? Infinity) < index) quote++
    const whole = quotes[quote]
    const end = whole?.start === index ? whole.end : index + match[0].length
    skipTo = end
    tokens.push({ text: piece.slice(index, end), start: at.start + index, end: at.start + end })
  }
  return tokens
}

/** Names between 《 and 》, the outermost where one names another, unless they are longer than any name. */
function quotesIn(piece: string): Span[] {
  const found: Span[] = []
  const open: number[] = []
  for (const { 0: mark, index } of piece.matchAll(/[《》]/gu)) {
    if (mark === '《') open.push(index)
    else {
      const start = open.pop()
      if (start === undefined || index + 1 - start > longestQuote) continue
      while ((found.at(-1)?.start ?? -1) > start) found.pop() // names named within this one
      found.push({ start, end: index + 1 })
    }
  }
  return found
}
