/** What two lists of tokens have in common, in order: anchored at rare wording, then by least edits, within a limit. */

import { diffArrays } from 'diff'
import { heaviestChain, uniqueOnBoth } from './chain'
import type { Effort } from './effort'
import type { Token } from './tokens'

export interface Run {
  readonly same: boolean
  readonly prior: readonly Token[]
  readonly current: readonly Token[]
}

/** Tokens that stand together once on each side hold both lists to each other. */
const anchorTokens = 3
/** Shorter lists are lined up without anchors: there the least edits are the best reading. */
const shortList = 48
/** Past this many edits between two anchors nothing is left that is worth reading side by side. */
const mostEdits = 160

/** Tiles both lists. Changes stand alone between two `same` runs, and two `same` runs never follow each other. */
export function runsBetween(
  prior: readonly Token[],
  current: readonly Token[],
  effort: Effort,
): { readonly runs: readonly Run[]; readonly limit: boolean } {
  const words = new Map<string, number>()
  const numbered = (tokens: readonly Token[]): Int32Array =>
    Int32Array.from(tokens, ({ text }) => {
      const known = words.get(text)
      if (known !== undefined) return known
      words.set(text, words.size)
      return words.size - 1
    })
  const a = numbered(prior)
  const b = numbered(current)
  /** For each token of `prior` that is kept, its partner; -1 for the others. */
  const partner = new Int32Array(a.length).fill(-1)
  let limit = false
  const keep = (i: number, j: number): void => void (partner[i] = j)
  const gap = (i0: number, i1: number, j0: number, j1: number, isAnchored: boolean): void => {
    let [i, j, k, l] = [i0, i1, j0, j1]
    for (; i < j && k < l && a[i] === b[k]; i++, k++) keep(i, k)
    for (; i < j && k < l && a[j - 1] === b[l - 1]; j--, l--) keep(j - 1, l - 1)
    if (i === j || k === l) return
    if (j - i === 1 || l - k === 1) {
      oneAmong(a, b, i, j, k, l, keep)
      return
    }
    const chain = isAnchored || Math.max(j - i, l - k) <= shortList ? [] : anchors(a, b, i, j, k, l)
    if (chain.length === 0) {
      if (!leastEdits(a, b, i, j, k, l, effort, keep)) limit = true
      return
    }
    for (const anchor of chain) {
      // one anchor may begin within the one before
      if (anchor.prior < i || anchor.current < k) continue
      gap(i, anchor.prior, k, anchor.current, true)
      i = anchor.prior
      k = anchor.current
      for (; i < j && k < l && a[i] === b[k]; i++, k++) keep(i, k)
    }
    gap(i, j, k, l, true)
  }
  gap(0, a.length, 0, b.length, false)
  return { runs: asRuns(prior, current, partner), limit }
}

function anchors(a: Int32Array, b: Int32Array, i0: number, i1: number, j0: number, j1: number) {
  const found = uniqueOnBoth(wordings(a, i0, i1), wordings(b, j0, j1))
  return heaviestChain(
    found.map((one) => ({ ...one, weight: 1 })),
    j1,
  )
}

function* wordings(tokens: Int32Array, from: number, to: number): Iterable<readonly [number, number]> {
  for (let i = from; i + anchorTokens <= to; i++) {
    // exact: three numbers below 2^17 in one below 2^51
    let key = 0
    for (let k = i; k < i + anchorTokens; k++) key = key * 131_072 + (tokens[k] ?? 0)
    yield [key, i]
  }
}

/** A single token against many: it is one of them, the first, or none. */
function oneAmong(
  a: Int32Array,
  b: Int32Array,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  keep: (i: number, j: number) => void,
): void {
  for (let i = i0; i < i1; i++) {
    for (let j = j0; j < j1; j++) {
      if (a[i] !== b[j]) continue
      keep(i, j)
      return
    }
  }
}

/** False where the limit was reached: nothing between is kept. */
function leastEdits(
  a: Int32Array,
  b: Int32Array,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  effort: Effort,
  keep: (i: number, j: number) => void,
): boolean {
  const most = Math.min(mostEdits, Math.floor(Math.sqrt(Math.max(0, effort.steps))))
  const changes = diffArrays([...a.subarray(i0, i1)], [...b.subarray(j0, j1)], { maxEditLength: most })
  if (changes === undefined) {
    effort.steps -= most * most
    return false
  }
  let [i, j, edits] = [i0, j0, 0]
  for (const { added, removed, count } of changes) {
    if (added || removed) edits += count
    if (added) j += count
    else if (removed) i += count
    else for (let k = 0; k < count; k++, i++, j++) keep(i, j)
  }
  effort.steps -= edits * edits
  return true
}

function asRuns(prior: readonly Token[], current: readonly Token[], partner: Int32Array): Run[] {
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < prior.length || j < current.length) {
    const [fromI, fromJ] = [i, j]
    while (i < prior.length && partner[i] === j) {
      i++
      j++
    }
    if (i > fromI) {
      runs.push({ same: true, prior: prior.slice(fromI, i), current: current.slice(fromJ, j) })
      continue
    }
    while (i < prior.length && partner[i] === -1) i++
    j = i < prior.length ? (partner[i] ?? current.length) : current.length
    runs.push({ same: false, prior: prior.slice(fromI, i), current: current.slice(fromJ, j) })
  }
  return runs
}
