/** Finds a quoted place again in a text that may have been re-read, re-wrapped or corrected. */

import { normaliseMapped, normalise, type Normalised } from './normalise'
import { similarPlaces, type Similar } from './similar'
import type { Span } from './span'

/** A place by its offsets, its words and what stood around it; all offsets UTF-16, half-open. */
export interface QuoteAnchor {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

export interface Candidate {
  readonly span: Span
  /** How well the surroundings agree, 0..1. */
  readonly score: number
}

/**
 * `kept`: the same characters at the same offsets. `moved`: the same characters (blanks, width and line ends aside)
 * found elsewhere, beyond doubt. `orphan`: not found, or found more than once with nothing to tell the places apart.
 * `candidates` are those places; where there are none, `similar` are places whose words or surroundings are alike. Both
 * best first.
 */
export type Reanchored =
  | { readonly kind: 'kept'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'orphan'; readonly candidates: readonly Candidate[]; readonly similar: readonly Similar[] }

export const contextLength = 32
export const mostCandidates = 5
/** A lead this large over the next candidate decides; less is a doubt, and a doubt is shown. */
const decisiveLead = 0.15

export function anchorAt(text: string, at: Span): QuoteAnchor {
  return {
    start: at.start,
    end: at.end,
    quote: text.slice(at.start, at.end),
    prefix: text.slice(safeStart(text, Math.max(0, at.start - contextLength)), at.start),
    suffix: text.slice(at.end, safeEnd(text, Math.min(text.length, at.end + contextLength))),
  }
}

/** A text prepared once, in which any number of anchors can be looked up. */
export interface AnchorTarget {
  readonly text: string
  readonly normalised: Normalised
}

export function anchorTarget(text: string): AnchorTarget {
  return { text, normalised: normaliseMapped(text) }
}

export function reanchor(target: AnchorTarget, anchor: QuoteAnchor): Reanchored {
  const { text, normalised } = target
  const context = { prefix: normalise(anchor.prefix), suffix: normalise(anchor.suffix) }
  if (text.slice(anchor.start, anchor.end) === anchor.quote && anchor.quote !== '') {
    const before = text.slice(Math.max(0, anchor.start - anchor.prefix.length), anchor.start)
    const after = text.slice(anchor.end, anchor.end + anchor.suffix.length)
    if (before === anchor.prefix && after === anchor.suffix)
      return { kind: 'kept', span: { start: anchor.start, end: anchor.end } }
  }
  const quote = normalise(anchor.quote)
  const candidates = occurrences(normalised, quote, context)
  const [best, second] = candidates
  if (best === undefined) {
    const similar = quote === '' ? [] : similarPlaces(normalised, { quote, ...context }, mostCandidates)
    return { kind: 'orphan', candidates: [], similar }
  }
  const lead = second === undefined ? 1 : best.score - second.score
  // A single place whose surroundings are wholly different is not the same place, short words least of all.
  const isSure = lead >= decisiveLead && (best.score >= 0.3 || anchor.quote.length >= 16)
  if (!isSure) return { kind: 'orphan', candidates: candidates.slice(0, mostCandidates), similar: [] }
  const same = best.span.start === anchor.start && text.slice(best.span.start, best.span.end) === anchor.quote
  return { kind: same ? 'kept' : 'moved', span: best.span }
}

function occurrences(normalised: Normalised, quote: string, context: { prefix: string; suffix: string }): Candidate[] {
  if (quote === '') return []
  const candidates: Candidate[] = []
  const { text } = normalised
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    // A number is found whole or not at all: 12 is not a part of 128.
    if (cutsNumber(text, at) || cutsNumber(text, at + quote.length)) continue
    candidates.push({ span: normalised.spanOf(at, at + quote.length), score: scoreAt(text, at, quote.length, context) })
  }
  // Ties stay in reading order, so that the result does not depend on the sort.
  return candidates.sort((a, b) => b.score - a.score || a.span.start - b.span.start)
}

function cutsNumber(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Share of the surrounding characters that agree, counted outwards from the quote on both sides. */
function scoreAt(text: string, at: number, length: number, context: { prefix: string; suffix: string }): number {
  const known = context.prefix.length + context.suffix.length
  if (known === 0) return 1
  let agreed = 0
  for (let i = 1; i <= context.prefix.length && text[at - i] === context.prefix[context.prefix.length - i]; i++)
    agreed++
  for (let i = 0; i < context.suffix.length && text[at + length + i] === context.suffix[i]; i++) agreed++
  return agreed / known
}

function safeStart(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at
}

function safeEnd(text: string, at: number): number {
  return isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
