/** What stands elsewhere now: paragraphs and sentences that are gone in one place and there in another, edited or not. */

import type { Span } from '../text/span'
import { uniqueOnBoth } from './chain'
import type { DiffBlock } from './comparison'
import { partsBetween } from './parts'
import type { Passages } from './passages'
import { shinglesOf } from './shingles'
import { keyAt, sentencesOf } from './units'

/** A shorter sentence that stands elsewhere is a coincidence ("无。"), not a move. */
const shortestMove = 12
/** What was moved and edited must be longer, and share this much of its wording. */
const shortestEdited = 24
const leastShared = 0.5

interface Stretch {
  readonly block: DiffBlock
  readonly at: Span
  readonly key: string
}

interface Move {
  readonly prior: Stretch
  readonly current: Stretch
}

/**
 * Turns text that is removed in one place and added in another into `moved` blocks at the place of the added one. Only what
 * stands once on each side is taken for a move. A block of which a sentence moved is cut at that sentence.
 * @param sections blocks of all sections: a move may cross them
 */
export function findMoves(passages: Passages, sections: readonly (readonly DiffBlock[])[]): DiffBlock[][] {
  const blocks = sections.flat()
  const wholePrior = stretchesOf(passages.prior, blocks, 'prior')
  const wholeCurrent = stretchesOf(passages.current, blocks, 'current')
  const moves = equalStretches(wholePrior, wholeCurrent)
  const priorSentences = inSentences(passages.prior, restOf(wholePrior, moves, 'prior'))
  const currentSentences = inSentences(passages.current, restOf(wholeCurrent, moves, 'current'))
  const sentences = equalStretches(priorSentences, currentSentences)
  const edited = alikeStretches(
    restOf(priorSentences, sentences, 'prior'),
    restOf(currentSentences, sentences, 'current'),
  )
  const all = [...moves, ...sentences, ...edited]
  const gone = Map.groupBy(all, ({ prior }) => prior.block)
  const come = Map.groupBy(all, ({ current }) => current.block)
  return sections.map((section) =>
    section.flatMap((block) => {
      const from = gone.get(block)
      if (from) return without(block, from)
      const to = come.get(block)
      return to ? movedInto(passages, block, to) : [block]
    }),
  )
}

function stretchesOf(text: string, blocks: readonly DiffBlock[], side: 'prior' | 'current'): Stretch[] {
  const kind = side === 'prior' ? 'removed' : 'added'
  return blocks.flatMap((block) => {
    const at = block[side]
    if (block.kind !== kind || at === null) return []
    const key = keyAt(text, at)
    return key.length < shortestMove ? [] : [{ block, at, key }]
  })
}

function inSentences(text: string, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(({ block, at }) =>
    sentencesOf(text, at)
      .filter(({ key }) => key.length >= shortestMove)
      .map(({ start, end, key }) => ({ block, at: { start, end }, key })),
  )
}

function restOf(stretches: readonly Stretch[], moves: readonly Move[], side: 'prior' | 'current'): Stretch[] {
  const taken = new Set(moves.map((move) => move[side]))
  return stretches.filter((one) => !taken.has(one))
}

function equalStretches(prior: readonly Stretch[], current: readonly Stretch[]): Move[] {
  const keys = (all: readonly Stretch[]) => all.map(({ key }, i) => [key, i] as const)
  return uniqueOnBoth(keys(prior), keys(current)).flatMap((one) => moveOf(prior[one.prior], current[one.current]))
}

function moveOf(prior: Stretch | undefined, current: Stretch | undefined): Move[] {
  return prior && current ? [{ prior, current }] : []
}

/** Sentences that share most of their rare wording with one other, and with none of the rest as much. */
function alikeStretches(prior: readonly Stretch[], current: readonly Stretch[]): Move[] {
  const shingles = (all: readonly Stretch[]): ReadonlySet<number>[] =>
    all.map(({ key }) => (key.length < shortestEdited ? new Set<number>() : shinglesOf(key.replace(/\d/gu, '0'))))
  const [a, b] = [shingles(prior), shingles(current)]
  const votes = new Map<number, number>()
  for (const one of uniqueOnBoth(owners(a), owners(b))) {
    const at = one.prior * current.length + one.current
    votes.set(at, (votes.get(at) ?? 0) + 1)
  }
  const bestOfPrior = new Map<number, Vote>()
  const bestOfCurrent = new Map<number, Vote>()
  for (const [at, count] of votes) {
    const vote = { prior: Math.floor(at / current.length), current: at % current.length, count }
    const larger = Math.max(a[vote.prior]?.size ?? 0, b[vote.current]?.size ?? 0)
    if (count < leastShared * larger) continue
    offer(bestOfPrior, vote.prior, vote)
    offer(bestOfCurrent, vote.current, vote)
  }
  return [...bestOfPrior.values()]
    .filter((vote) => !vote.isTied && bestOfCurrent.get(vote.current)?.prior === vote.prior)
    .filter((vote) => bestOfCurrent.get(vote.current)?.isTied !== true)
    .flatMap((vote) => moveOf(prior[vote.prior], current[vote.current]))
}

interface Vote {
  readonly prior: number
  readonly current: number
  readonly count: number
  readonly isTied?: boolean
}

function offer(best: Map<number, Vote>, key: number, vote: Vote): void {
  const known = best.get(key)
  if (known === undefined || vote.count > known.count) best.set(key, vote)
  else if (vote.count === known.count) best.set(key, { ...known, isTied: true })
}

function* owners(shingles: readonly ReadonlySet<number>[]): Iterable<readonly [number, number]> {
  for (const [i, set] of shingles.entries()) for (const shingle of set) yield [shingle, i]
}

/** What is left of a removed block when sentences of it went elsewhere. */
function without(block: DiffBlock, moves: readonly Move[]): DiffBlock[] {
  return outside(
    block.prior,
    moves.map(({ prior }) => prior.at),
  ).map((prior) => ({ ...block, prior }))
}

/** An added block, with what came from elsewhere as blocks of its own. */
function movedInto(passages: Passages, block: DiffBlock, moves: readonly Move[]): DiffBlock[] {
  const added = outside(
    block.current,
    moves.map(({ current }) => current.at),
  ).map((current) => ({ ...block, current }))
  const { limit: _limit, ...rest } = block
  const moved = moves.map(({ prior, current }): DiffBlock => {
    const base = { ...rest, kind: 'moved' as const, prior: prior.at, current: current.at }
    if (prior.key === current.key) return { ...base, parts: [] }
    const { effort, yearShift } = passages
    const found = partsBetween(passages.prior, prior.at, passages.current, current.at, effort, yearShift)
    return { ...base, parts: found.parts, ...(found.limit ? { limit: true } : {}) }
  })
  return [...added, ...moved].toSorted((x, y) => (x.current?.start ?? 0) - (y.current?.start ?? 0))
}

/** `at` less the stretches within it, in order. */
function outside(at: Span | null, stretches: readonly Span[]): Span[] {
  if (at === null) return []
  const left: Span[] = []
  let { start } = at
  for (const one of stretches.toSorted((a, b) => a.start - b.start)) {
    if (one.start > start) left.push({ start, end: one.start })
    start = one.end
  }
  if (at.end > start) left.push({ start, end: at.end })
  return left
}
