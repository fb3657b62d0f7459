/** Lines up two lists of units in order: equal ones first, then alike ones; bounded on any input. */

import { heaviestChain, uniqueOnBoth, type Candidate } from './chain'
import type { Effort } from './effort'
import { pairInOrder } from './pair-in-order'
import { shinglesOf } from './shingles'
import { likeness, mostAlike, sketchOf, type Sketch, type Unit } from './units'

/** Indexes into the two lists; `null` on one side = no partner. Both lists appear in order and complete. */
export interface Pair {
  readonly prior: number | null
  readonly current: number | null
  readonly equal: boolean
  /** A partner was looked for at about the same place only, since there are too many units: there may be one elsewhere. */
  readonly limit?: true
}

/** Above this many cells a gap is cut at anchors, then into blocks, instead of being searched whole. */
const largestGap = 40_000
const blockSize = 200
/** Once the effort is used up: enough to find a partner that stands at about the same place. */
const smallBlock = 8

/** The same pairs whichever list is given first. */
export function align(prior: readonly Unit[], current: readonly Unit[], threshold: number, effort: Effort): Pair[] {
  if (isFirst(prior, current))
    return alignLists({ prior, current, alike: likenessIn(prior, current, threshold), effort })
  return align(current, prior, threshold, effort).map(({ prior: a, current: b, ...rest }) => ({
    ...rest,
    prior: b,
    current: a,
  }))
}

// Any order will do that does not depend on which side is which.
function isFirst(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (a.length !== b.length) return a.length < b.length
  for (const [i, { key }] of a.entries()) {
    const other = b[i]?.key ?? ''
    if (key !== other) return key < other
  }
  return true
}

interface Lists {
  readonly prior: readonly Unit[]
  readonly current: readonly Unit[]
  /** Likeness of two units by index, 0 below the threshold. */
  readonly alike: (prior: number, current: number) => number
  readonly effort: Effort
}

/** Half-open ranges of both lists. */
interface Gap {
  readonly i0: number
  readonly i1: number
  readonly j0: number
  readonly j1: number
}

const cellsOf = ({ i0, i1, j0, j1 }: Gap): number => (i1 - i0) * (j1 - j0)

function alignLists(lists: Lists): Pair[] {
  const { prior, current } = lists
  const shorter = Math.min(prior.length, current.length)
  let head = 0
  while (head < shorter && prior[head]?.key === current[head]?.key) head++
  let tail = 0
  while (tail < shorter - head && prior.at(-1 - tail)?.key === current.at(-1 - tail)?.key) tail++
  const gap = { i0: head, i1: prior.length - tail, j0: head, j1: current.length - tail }
  const pairs: Pair[] = []
  for (let i = 0; i < head; i++) pairs.push({ prior: i, current: i, equal: true })
  between(lists, gap, equalAnchors(lists, gap), pairs, (inner) => alignGap(lists, inner, pairs))
  for (let t = tail; t > 0; t--) pairs.push({ prior: prior.length - t, current: current.length - t, equal: true })
  return pairs
}

function between(
  { prior, current }: Lists,
  gap: Gap,
  anchors: readonly Candidate[],
  pairs: Pair[],
  within: (inner: Gap) => void,
): void {
  let { i0, j0 } = gap
  for (const { prior: i, current: j } of anchors) {
    within({ i0, i1: i, j0, j1: j })
    pairs.push({ prior: i, current: j, equal: prior[i]?.key === current[j]?.key })
    i0 = i + 1
    j0 = j + 1
  }
  within({ i0, i1: gap.i1, j0, j1: gap.j1 })
}

function equalAnchors({ prior, current }: Lists, { i0, i1, j0, j1 }: Gap): readonly Candidate[] {
  const found = uniqueOnBoth(keysIn(prior, i0, i1), keysIn(current, j0, j1))
  return heaviestChain(
    found.map((one) => ({ ...one, weight: (prior[one.prior]?.key.length ?? 0) + 1 })),
    j1,
  )
}

function alignGap(lists: Lists, gap: Gap, pairs: Pair[]): void {
  if (cellsOf(gap) <= Math.min(largestGap, lists.effort.cells)) searchWhole(lists, gap, pairs)
  else between(lists, gap, rareAnchors(lists, gap), pairs, (inner) => searchInBlocks(lists, inner, pairs))
}

/** Units that share most of their rare wording with one unit of the other side, and it with them. */
function rareAnchors({ prior, current, alike }: Lists, { i0, i1, j0, j1 }: Gap): readonly Candidate[] {
  const votes = new Map<number, number>()
  const size = j1 + 1
  for (const one of uniqueOnBoth(shinglesIn(prior, i0, i1), shinglesIn(current, j0, j1))) {
    const at = one.prior * size + one.current
    votes.set(at, (votes.get(at) ?? 0) + 1)
  }
  const ofPrior = new Map<number, Candidate>()
  const ofCurrent = new Map<number, Candidate>()
  for (const [at, weight] of votes) {
    const candidate = { prior: Math.floor(at / size), current: at % size, weight }
    if (weight > (ofPrior.get(candidate.prior)?.weight ?? 1)) ofPrior.set(candidate.prior, candidate)
    if (weight > (ofCurrent.get(candidate.current)?.weight ?? 1)) ofCurrent.set(candidate.current, candidate)
  }
  const mutual = [...ofPrior.values()].filter((one) => ofCurrent.get(one.current) === one)
  return heaviestChain(mutual, j1).filter((one) => alike(one.prior, one.current) > 0)
}

/** Takes both sides of a large gap in step. Partners further apart than a block are not found. */
function searchInBlocks(lists: Lists, gap: Gap, pairs: Pair[]): void {
  const { effort } = lists
  if (cellsOf(gap) <= Math.min(largestGap, effort.cells)) {
    searchWhole(lists, gap, pairs)
    return
  }
  const found: Pair[] = []
  const { i1, j1 } = gap
  let { i0, j0 } = gap
  while (i0 < i1 || j0 < j1) {
    const size = effort.cells >= blockSize * blockSize ? blockSize : smallBlock
    const share = (i1 - i0) / Math.max(1, j1 - j0)
    const i = Math.min(i1, i0 + Math.max(1, Math.round(share >= 1 ? size : size * share)))
    const j = Math.min(j1, j0 + Math.max(1, Math.round(share >= 1 ? size / share : size)))
    searchWhole(lists, { i0, i1: i, j0, j1: j }, found)
    i0 = i
    j0 = j
  }
  for (const pair of found) pairs.push(pair.prior === null || pair.current === null ? { ...pair, limit: true } : pair)
}

function searchWhole({ prior, current, alike, effort }: Lists, { i0, i1, j0, j1 }: Gap, pairs: Pair[]): void {
  const columns = j1 - j0
  const gains = new Float64Array((i1 - i0) * columns)
  effort.cells -= gains.length
  for (let i = i0; i < i1; i++) {
    for (let j = j0; j < j1; j++) {
      const likely = alike(i, j)
      if (likely === 0) continue
      const shorter = Math.min(prior[i]?.key.length ?? 0, current[j]?.key.length ?? 0)
      gains[(i - i0) * columns + j - j0] = likely * (1 + shorter)
    }
  }
  let i = i0
  let j = j0
  const alone = (untilI: number, untilJ: number): void => {
    for (; i < untilI; i++) pairs.push({ prior: i, current: null, equal: false })
    for (; j < untilJ; j++) pairs.push({ prior: null, current: j, equal: false })
  }
  for (const [row, column] of pairInOrder(gains, i1 - i0, columns)) {
    alone(i0 + row, j0 + column)
    pairs.push({ prior: i, current: j, equal: prior[i]?.key === current[j]?.key })
    i++
    j++
  }
  alone(i1, j1)
}

function likenessIn(prior: readonly Unit[], current: readonly Unit[], threshold: number): Lists['alike'] {
  const ofPrior: (Sketch | undefined)[] = []
  const ofCurrent: (Sketch | undefined)[] = []
  return (i, j) => {
    const a = prior[i]?.key ?? ''
    const b = current[j]?.key ?? ''
    if (a === b) return 1
    const x = (ofPrior[i] ??= sketchOf(a))
    const y = (ofCurrent[j] ??= sketchOf(b))
    if (mostAlike(x, y) < threshold) return 0
    const found = likeness(x, y)
    return found >= threshold ? found : 0
  }
}

function* keysIn(units: readonly Unit[], from: number, to: number): Iterable<readonly [string, number]> {
  for (let i = from; i < to; i++) {
    const key = units[i]?.key ?? ''
    if (key !== '') yield [key, i]
  }
}

function* shinglesIn(units: readonly Unit[], from: number, to: number): Iterable<readonly [number, number]> {
  for (let i = from; i < to; i++) for (const shingle of shinglesOf(units[i]?.key ?? '')) yield [shingle, i]
}
