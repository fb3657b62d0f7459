/** The heaviest set of pairs that keeps the order on both sides: what anchors two lists to each other. */

export interface Candidate {
  readonly prior: number
  readonly current: number
  readonly weight: number
}

/**
 * Weighted longest increasing subsequence, by a prefix-maximum tree over the second coordinate: n log n.
 * @param candidates each `prior` and each `current` at most once
 * @param size more than any `current`
 * @returns in order of both sides
 */
export function heaviestChain(candidates: readonly Candidate[], size: number): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.prior - b.prior)
  const best = new Float64Array(size + 1)
  const bestAt = new Int32Array(size + 1).fill(-1)
  const before = new Int32Array(sorted.length).fill(-1)
  let end = -1
  let heaviest = 0
  sorted.forEach(({ current, weight }, index) => {
    let total = 0
    let from = -1
    for (let k = current; k > 0; k -= k & -k) {
      if ((best[k] ?? 0) > total) {
        total = best[k] ?? 0
        from = bestAt[k] ?? -1
      }
    }
    total += weight
    before[index] = from
    for (let k = current + 1; k <= size; k += k & -k) {
      if (total > (best[k] ?? 0)) {
        best[k] = total
        bestAt[k] = index
      }
    }
    if (end === -1 || total > heaviest) {
      end = index
      heaviest = total
    }
  })
  const chain: Candidate[] = []
  for (let index = end; index !== -1; index = before[index] ?? -1) {
    const candidate = sorted[index]
    if (candidate) chain.push(candidate)
  }
  return chain.reverse()
}

const absent = -1
const repeated = -2

/** What stands exactly once on each side, by key; empty keys never. */
export function uniqueOnBoth<K>(
  priorKeys: Iterable<readonly [K, number]>,
  currentKeys: Iterable<readonly [K, number]>,
): { readonly prior: number; readonly current: number }[] {
  const seen = new Map<K, { prior: number; current: number }>()
  for (const [key, i] of priorKeys) {
    const entry = seen.get(key)
    if (entry === undefined) seen.set(key, { prior: i, current: absent })
    else entry.prior = repeated
  }
  for (const [key, j] of currentKeys) {
    const entry = seen.get(key)
    if (entry !== undefined) entry.current = entry.current === absent ? j : repeated
  }
  return [...seen.values()].filter(({ prior, current }) => prior >= 0 && current >= 0)
}
