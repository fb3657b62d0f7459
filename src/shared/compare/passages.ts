/** The text of a stretch against that of another: paragraphs, then sentences, then words. */

import type { Span } from '../text/span'
import { align, type Pair } from './align'
import type { DiffBlock } from './comparison'
import type { Effort } from './effort'
import { partsBetween } from './parts'
import { sentencesOf, type Unit } from './units'

const paragraphLikeness = 0.25
const sentenceLikeness = 0.45
/** Up to this length a pair of paragraphs of as many sentences is compared word by word at once. */
const shortParagraph = 60

/** What the comparison of all stretches of two reports shares. */
export interface Passages {
  readonly prior: string
  readonly current: string
  readonly effort: Effort
  /** Years between the two reports, null where not known. */
  readonly yearShift: number | null
  /** Number of the next pair of paragraphs that goes by sentence. */
  nextParagraph: number
}

/** A pair of paragraphs that a person put beside each other. */
export interface PinnedPair {
  readonly prior: Unit
  readonly current: Unit
  readonly index: number
}

/**
 * Blocks in reading order of the current text, what is only in the prior one before what is only in the current one. Their
 * spans cover the paragraphs given.
 * @param pinned pairs of these paragraphs, in an order that both lists agree on
 */
export function comparePassages(
  passages: Passages,
  prior: readonly Unit[],
  current: readonly Unit[],
  pinned: readonly PinnedPair[] = [],
): DiffBlock[] {
  let blocks: DiffBlock[] = []
  let [i, j] = [0, 0]
  for (const pin of pinned) {
    const [x, y] = [prior.indexOf(pin.prior, i), current.indexOf(pin.current, j)]
    if (x < 0 || y < 0) throw new Error('bug: a pinned paragraph is not in order')
    const before = comparedUnits(passages, prior.slice(i, x), current.slice(j, y))
    blocks = [...blocks, ...before, ...pinnedBlocks(passages, pin)]
    i = x + 1
    j = y + 1
  }
  return [...blocks, ...comparedUnits(passages, prior.slice(i), current.slice(j))]
}

export function pinnedBlocks(passages: Passages, { prior, current, index }: PinnedPair): DiffBlock[] {
  return comparedPair(passages, prior, current).map((block) => ({ ...block, pin: index }))
}

function comparedUnits(passages: Passages, a: readonly Unit[], b: readonly Unit[]): DiffBlock[] {
  return align(a, b, paragraphLikeness, passages.effort).flatMap((pair) => {
    const [x, y] = unitsOf(pair, a, b)
    return x && y && !pair.equal ? comparedPair(passages, x, y) : blockOf(x, y, pair)
  })
}

function comparedPair(passages: Passages, a: Unit, b: Unit): DiffBlock[] {
  if (a.key === b.key) return [{ kind: 'same', ...spansOf(a, b), parts: [] }]
  const prior = sentencesOf(passages.prior, a)
  const current = sentencesOf(passages.current, b)
  const isShort = a.key.length <= shortParagraph && b.key.length <= shortParagraph
  if (prior.length === current.length && (isShort || prior.length <= 1)) return [changed(passages, a, b)]
  const paragraph = passages.nextParagraph
  passages.nextParagraph++
  return align(prior, current, sentenceLikeness, passages.effort).flatMap((pair) => {
    const [x, y] = unitsOf(pair, prior, current)
    const blocks = x && y && !pair.equal ? [changed(passages, x, y)] : blockOf(x, y, pair)
    return blocks.map((block) => ({ ...block, paragraph }))
  })
}

function changed({ prior, current, effort, yearShift }: Passages, a: Unit, b: Unit): DiffBlock {
  const { parts, limit } = partsBetween(prior, a, current, b, effort, yearShift)
  return { kind: 'changed', ...spansOf(a, b), parts, ...(limit ? { limit: true } : {}) }
}

function unitsOf(pair: Pair, a: readonly Unit[], b: readonly Unit[]): readonly [Unit | undefined, Unit | undefined] {
  return [pair.prior === null ? undefined : a[pair.prior], pair.current === null ? undefined : b[pair.current]]
}

function blockOf(a: Unit | undefined, b: Unit | undefined, { limit }: Pair): DiffBlock[] {
  if (a && b) return [{ kind: 'same', ...spansOf(a, b), parts: [] }]
  const rest = { parts: [], ...(limit ? { limit } : {}) }
  return [
    ...(a ? [{ kind: 'removed' as const, prior: asSpan(a), current: null, ...rest }] : []),
    ...(b ? [{ kind: 'added' as const, prior: null, current: asSpan(b), ...rest }] : []),
  ]
}

function spansOf(a: Span, b: Span): { prior: Span; current: Span } {
  return { prior: asSpan(a), current: asSpan(b) }
}

function asSpan({ start, end }: Span): Span {
  return { start, end }
}
