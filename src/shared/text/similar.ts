/** Where words that were changed may stand now: stretches that read much like them, or that stand where they stood. */

import type { Normalised } from './normalise'
import type { Span } from './span'

/** What was quoted and what stood around it, normalised. */
export interface Sought {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

export interface Similar {
  readonly span: Span
  /** How alike the words and their surroundings are, 0..1; the better of the two counts twice. */
  readonly score: number
}

/** Characters of the surroundings by which an edge is known again. */
const edgeLength = 4
/** Both edges together, for what stands between them to be worth showing: one may be short at the end of a text. */
const leastEdges = 6
/** Fewer characters say too little to be found by likeness; then only the surroundings count. */
const shortestQuote = 4
/** Share of the pairs of characters that must be there. */
const leastLikeness = 0.5
const leastScore = 0.3
/** A stretch between the old surroundings may have grown by this factor and these characters. */
const growth = 2
const growthRoom = 24

/**
 * Never a place, always candidates: a person says where it belongs. Best first, ties in reading order, at most `most`,
 * none overlapping a better one. O(length of the text) for each quote.
 */
export function similarPlaces(target: Normalised, sought: Sought, most: number): readonly Similar[] {
  const { text } = target
  const found = [...betweenSurroundings(text, sought), ...windowsLike(text, sought)]
    .map((range) => wholeNumbers(text, range))
    .filter(({ start, end }) => end > start)
    .map((range) => ({ range, score: scoreOf(text, range, sought) }))
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => b.score - a.score || a.range.start - b.range.start)
  const chosen: typeof found = []
  for (const one of found) {
    if (chosen.length === most) break
    if (!chosen.some(({ range }) => one.range.start < range.end && range.start < one.range.end)) chosen.push(one)
  }
  return chosen.map(({ range, score }) => ({ span: target.spanOf(range.start, range.end), score }))
}

/** What stands between the old surroundings, whatever it says. */
function betweenSurroundings(text: string, { quote, prefix, suffix }: Sought): readonly Span[] {
  const before = prefix.slice(-edgeLength)
  const after = suffix.slice(0, edgeLength)
  if (before === '' || after === '' || before.length + after.length < leastEdges) return []
  const furthest = quote.length * growth + growthRoom
  const found: Span[] = []
  for (let at = text.indexOf(before); at !== -1; at = text.indexOf(before, at + 1)) {
    const start = at + before.length
    const end = text.slice(start, start + furthest + after.length).indexOf(after)
    if (end > 0) found.push({ start, end: start + end })
  }
  return found
}

/** Stretches as long as the quote that share most of its pairs of characters; one for each hill of likeness. */
function windowsLike(text: string, { quote, prefix, suffix }: Sought): readonly Span[] {
  const pairs = quote.length - 1
  if (quote.length < shortestQuote || text.length < quote.length) return []
  const wanted = countPairs(quote)
  const held = new Map<string, number>()
  let shared = 0
  const found: Span[] = []
  let hill: { readonly start: number; readonly shared: number } | null = null
  const settle = (): void => {
    if (hill !== null) found.push(fitEdges(text, trim(text, hill.start, quote.length, wanted), prefix, suffix))
    hill = null
  }
  for (let i = 0; i + 1 < text.length; i++) {
    shared += take(wanted, held, text.slice(i, i + 2), 1)
    if (i - pairs >= 0) shared += take(wanted, held, text.slice(i - pairs, i - pairs + 2), -1)
    const start = i - pairs + 1
    if (start < 0) continue
    if (shared < pairs * leastLikeness) settle()
    else if (hill === null || shared > hill.shared) hill = { start, shared }
  }
  settle()
  return found
}

function countPairs(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = words.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Puts a pair into the window or takes it out; returns by how much the shared pairs changed. */
function take(wanted: ReadonlyMap<string, number>, held: Map<string, number>, pair: string, step: 1 | -1): number {
  const most = wanted.get(pair)
  if (most === undefined) return 0
  const before = held.get(pair) ?? 0
  held.set(pair, before + step)
  return Math.min(before + step, most) - Math.min(before, most)
}

/** From the first shared pair of a window to the last. */
function trim(text: string, start: number, length: number, wanted: ReadonlyMap<string, number>): Span {
  let from = start
  let to = start + length
  while (from + 2 < to && !wanted.has(text.slice(from, from + 2))) from++
  while (to - 2 > from && !wanted.has(text.slice(to - 2, to))) to--
  return { start: from, end: to }
}

/** An edge moves to where the old surroundings begin or end, if they stand nearby. */
function fitEdges(text: string, { start, end }: Span, prefix: string, suffix: string): Span {
  const room = Math.max(edgeLength, Math.floor((end - start) / 2))
  const before = prefix.slice(-edgeLength)
  const after = suffix.slice(0, edgeLength)
  const from = Math.max(0, start - room - edgeLength)
  const left = before.length < edgeLength ? -1 : text.slice(from, start + room).indexOf(before)
  const right = after.length < edgeLength ? -1 : text.slice(end - room, end + room + edgeLength).indexOf(after)
  const fitted = { start: left === -1 ? start : from + left + edgeLength, end: right === -1 ? end : end - room + right }
  return fitted.end > fitted.start ? fitted : { start, end }
}

/** A number is shown whole: 12 is not a part of 128. */
function wholeNumbers(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (isDigit(text, from - 1) && isDigit(text, from)) from--
  while (isDigit(text, to - 1) && isDigit(text, to)) to++
  return { start: from, end: to }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function scoreOf(text: string, { start, end }: Span, { quote, prefix, suffix }: Sought): number {
  const words = likeness(text.slice(start, end), quote)
  const known = prefix.length + suffix.length
  if (known === 0) return words
  let agreed = 0
  for (let i = 1; i <= prefix.length && text[start - i] === prefix[prefix.length - i]; i++) agreed++
  for (let i = 0; i < suffix.length && text[end + i] === suffix[i]; i++) agreed++
  const around = agreed / known
  return (2 * Math.max(words, around) + Math.min(words, around)) / 3
}

/** Dice's measure over pairs of characters: twice the shared ones by all of them. */
function likeness(a: string, b: string): number {
  const pairs = a.length + b.length - 2
  if (pairs <= 0) return a === b ? 1 : 0
  const wanted = countPairs(b)
  const held = new Map<string, number>()
  let shared = 0
  for (let i = 0; i + 1 < a.length; i++) shared += take(wanted, held, a.slice(i, i + 2), 1)
  return (2 * shared) / pairs
}
