/** The atoms of a text comparison: a number is never cut, Chinese goes by character, quoted policy names stay whole. */

import type { Span } from '../text/span'

export interface Token extends Span {
  readonly text: string
}

// A number with its separators, decimals and per cent sign; a Latin word; a run of blanks; else one character.
const atom = /\d+(?:[,，]\d{3})*(?:\.\d+)?[%％]?|[A-Za-z]+|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S]/gu
const longestQuote = 60

/** Cuts `text[at]` into tokens that tile it; offsets are those of `text`. */
export function tokenise(text: string, at: Span): Token[] {
  const tokens: Token[] = []
  atom.lastIndex = 0
  const piece = text.slice(at.start, at.end)
  let skipTo = 0
  for (const match of piece.matchAll(atom)) {
    if (match.index < skipTo) continue
    let end = match.index + match[0].length
    if (match[0] === '《') {
      const close = piece.indexOf('》', end)
      const open = piece.indexOf('《', end)
      if (close !== -1 && close - match.index <= longestQuote && (open === -1 || open > close)) end = close + 1
    }
    skipTo = end
    tokens.push({ text: piece.slice(match.index, end), start: at.start + match.index, end: at.start + end })
  }
  return tokens
}

const quietToken = /^(?:\s+|[\p{P}\p{S}]|(?:19|20)\d\d|[年月日])$/u

/** Whether a changed stretch says nothing of substance: blanks, punctuation, a year, the words of a date. */
export function isQuiet(tokens: readonly Token[]): boolean {
  let date = false
  for (const [i, token] of tokens.entries()) {
    if (quietToken.test(token.text)) {
      date ||= /\d/u.test(token.text)
    } else if (/^\d{1,2}$/u.test(token.text) && isDatePart(tokens, i)) {
      date = true
    } else {
      return false
    }
  }
  return true
}

function isDatePart(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text
  return next === '月' || next === '日'
}
