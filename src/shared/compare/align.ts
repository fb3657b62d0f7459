/** Lines up two lists of units in order: equal ones first, then alike ones; bounded on any input. */

import { likeness, sketchOf, type Sketch, type Unit } from './units'

/** Indexes into the two lists; `null` on one side = no partner. Both lists appear in order and complete. */
export interface Pair {
  readonly prior: number | null
  readonly current: number | null
  readonly equal: boolean
}

/** Above this many cells a gap is cut into blocks instead of being searched whole; keeps the worst case linear. */
const largestGap = 40_000
const blockSize = 200

export function align(prior: readonly Unit[], current: readonly Unit[], threshold: number): Pair[] {
  const pairs: Pair[] = []
  let head = 0
  const shorter = Math.min(prior.length, current.length)
  while (head < shorter && prior[head]?.key === current[head]?.key) head++
  let tail = 0
  while (tail < shorter - head && prior[prior.length - 1 - tail]?.key === current[current.length - 1 - tail]?.key)
    tail++

  for (let i = 0; i < head; i++) pairs.push({ prior: i, current: i, equal: true })
  const priorEnd = prior.length - tail
  const currentEnd = current.length - tail
  let i = head
  let j = head
  for (const [p, c] of [
    ...anchorsBetween(prior, current, head, priorEnd, currentEnd),
    [priorEnd, currentEnd] as const,
  ]) {
    pairs.push(...alignGap(prior, current, i, p, j, c, threshold))
    if (p < priorEnd) pairs.push({ prior: p, current: c, equal: true })
    i = p + 1
    j = c + 1
  }
  for (let t = tail; t > 0; t--) pairs.push({ prior: prior.length - t, current: current.length - t, equal: true })
  return pairs
}

/** Units that are equal and stand once on each side: the heaviest chain of them that keeps the order on both sides. */
function anchorsBetween(
  prior: readonly Unit[],
  current: readonly Unit[],
  from: number,
  priorEnd: number,
  currentEnd: number,
): (readonly [number, number])[] {
  const seen = new Map<string, { prior: number; current: number }>()
  for (let i = from; i < priorEnd; i++) note(seen, prior[i]?.key ?? '', 'prior', i)
  for (let j = from; j < currentEnd; j++) note(seen, current[j]?.key ?? '', 'current', j)
  const candidates: [number, number][] = []
  for (const [key, at] of seen)
    if (key !== '' && at.prior >= 0 && at.current >= 0) candidates.push([at.prior, at.current])
  candidates.sort((a, b) => a[0] - b[0])
  return heaviestChain(candidates, (p) => (prior[p]?.key.length ?? 0) + 1, currentEnd)
}

const absent = -1
const repeated = -2

function note(
  seen: Map<string, { prior: number; current: number }>,
  key: string,
  side: 'prior' | 'current',
  i: number,
): void {
  const entry = seen.get(key) ?? { prior: absent, current: absent }
  entry[side] = entry[side] === absent ? i : repeated
  seen.set(key, entry)
}

// Weighted longest increasing subsequence by a prefix-maximum tree over the second coordinate: n log n.
function heaviestChain(
  candidates: readonly (readonly [number, number])[],
  weightOf: (prior: number) => number,
  size: number,
): (readonly [number, number])[] {
  const best = new Float64Array(size + 1)
  const bestAt = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(candidates.length).fill(-1)
  const total = new Float64Array(candidates.length)
  let end = -1
  candidates.forEach(([p, c], index) => {
    let weight = 0
    let from = -1
    for (let k = c; k > 0; k -= k & -k) {
      if ((best[k] ?? 0) > weight) {
        weight = best[k] ?? 0
        from = bestAt[k] ?? -1
      }
    }
    weight += weightOf(p)
    before[index] = from
    total[index] = weight
    for (let k = c + 1; k <= size; k += k & -k) {
      if (weight > (best[k] ?? 0)) {
        best[k] = weight
        bestAt[k] = index
      }
    }
    if (end === -1 || weight > (total[end] ?? 0)) end = index
  })
  const chain: (readonly [number, number])[] = []
  for (let index = end; index !== -1; index = before[index] ?? -1) {
    const candidate = candidates[index]
    if (candidate) chain.push(candidate)
  }
  return chain.reverse()
}

function* alignGap(
  prior: readonly Unit[],
  current: readonly Unit[],
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  threshold: number,
): Iterable<Pair> {
  let i = i0
  let j = j0
  while ((i1 - i) * (j1 - j) > largestGap) {
    // Too large to search whole: take both sides in step. Partners further apart than a block are not found here.
    const share = (i1 - i) / (j1 - j)
    const pi = Math.min(i1, i + Math.max(1, Math.round(share >= 1 ? blockSize : blockSize * share)))
    const pj = Math.min(j1, j + Math.max(1, Math.round(share >= 1 ? blockSize / share : blockSize)))
    yield* alignWhole(prior, current, i, pi, j, pj, threshold)
    i = pi
    j = pj
  }
  yield* alignWhole(prior, current, i, i1, j, j1, threshold)
}

/** Order-preserving pairing that keeps the most alike text: dynamic programming over likeness × length. */
function* alignWhole(
  prior: readonly Unit[],
  current: readonly Unit[],
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  threshold: number,
): Iterable<Pair> {
  const rows = i1 - i0
  const columns = j1 - j0
  if (rows > 0 && columns > 0) {
    const gains = likenesses(prior.slice(i0, i1), current.slice(j0, j1), threshold)
    const score = new Float64Array((rows + 1) * (columns + 1))
    const width = columns + 1
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const gain = gains[i * columns + j] ?? 0
        const skip = Math.max(score[(i + 1) * width + j] ?? 0, score[i * width + j + 1] ?? 0)
        const take = gain > 0 ? gain + (score[(i + 1) * width + j + 1] ?? 0) : 0
        score[i * width + j] = Math.max(skip, take)
      }
    }
    let i = 0
    let j = 0
    while (i < rows && j < columns) {
      const here = score[i * width + j] ?? 0
      const gain = gains[i * columns + j] ?? 0
      if (gain > 0 && here === gain + (score[(i + 1) * width + j + 1] ?? 0)) {
        yield { prior: i0 + i, current: j0 + j, equal: prior[i0 + i]?.key === current[j0 + j]?.key }
        i++
        j++
      } else if (here === (score[(i + 1) * width + j] ?? 0)) {
        yield { prior: i0 + i, current: null, equal: false }
        i++
      } else {
        yield { prior: null, current: j0 + j, equal: false }
        j++
      }
    }
    i0 += i
    j0 += j
  }
  for (let i = i0; i < i1; i++) yield { prior: i, current: null, equal: false }
  for (let j = j0; j < j1; j++) yield { prior: null, current: j, equal: false }
}

function likenesses(prior: readonly Unit[], current: readonly Unit[], threshold: number): Float64Array {
  const gains = new Float64Array(prior.length * current.length)
  const sketches: Sketch[] = current.map((unit) => sketchOf(unit.key))
  prior.forEach((a, i) => {
    const sketch = sketchOf(a.key)
    current.forEach((b, j) => {
      const other = sketches[j]
      if (other === undefined) return
      const alike = a.key === b.key ? 1 : likeness(sketch, other)
      if (alike >= threshold) gains[i * current.length + j] = alike * (1 + Math.min(a.key.length, b.key.length))
    })
  })
  return gains
}
