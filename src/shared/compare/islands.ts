/** Makes edits readable: what was kept by chance between two changes joins them, and a change begins where a reader would begin it. */

import type { Run } from './runs'
import type { Token } from './tokens'

/** Tiles what `runs` tile. */
export function absorbIslands(runs: readonly Run[]): readonly Run[] {
  let present: readonly Run[] = runs.map((run) => run)
  for (;;) {
    const next = absorbOnce(slid(present))
    if (next.length === present.length) return next
    present = next
  }
}

function absorbOnce(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]
    const before = kept.at(-1)
    const after = runs[i + 1]
    if (run === undefined) break
    if (run.same && before?.same === false && after?.same === false && isIsland(run, before, after)) {
      kept[kept.length - 1] = {
        same: false,
        prior: [...before.prior, ...run.prior, ...after.prior],
        current: [...before.current, ...run.current, ...after.current],
      }
      i++
    } else kept.push(run)
  }
  return kept
}

const longestIsland = 4
const number = /^\d/u

/** Shorter than the changes on both sides, or too short to be read at all; a number is read, however short. */
function isIsland(run: Run, before: Run, after: Run): boolean {
  const size = lengthOf(run.current)
  if (run.current.some(({ text }) => number.test(text) && text.length > 1)) return false
  return (
    size <= 1 ||
    (size <= longestIsland && size < sizeOf(before) && size < sizeOf(after)) ||
    (size <= 2 && size <= Math.max(sizeOf(before), sizeOf(after)))
  )
}

/** An insertion or deletion between two kept runs may often stand a little earlier or later as well: the best place is taken. */
function slid(runs: readonly Run[]): readonly Run[] {
  const moved = [...runs]
  for (let i = 1; i + 1 < moved.length; i++) {
    const [before, run, after] = [moved[i - 1], moved[i], moved[i + 1]]
    if (!before?.same || run === undefined || run.same || !after?.same) continue
    const isAdded = run.prior.length === 0
    if (!isAdded && run.current.length > 0) continue
    const placed = bestPlace(before, isAdded ? run.current : run.prior, after)
    if (placed === 0) continue
    const shift = (side: 'prior' | 'current'): readonly (readonly Token[])[] => {
      const all = [...before[side], ...run[side], ...after[side]]
      const [x, y] = [before[side].length + placed, before[side].length + run[side].length + placed]
      return [all.slice(0, x), all.slice(x, y), all.slice(y)]
    }
    const [prior, current] = [shift('prior'), shift('current')]
    for (const [k, same] of [true, false, true].entries()) {
      moved[i - 1 + k] = { same, prior: prior[k] ?? [], current: current[k] ?? [] }
    }
  }
  return moved.filter((run) => run.prior.length + run.current.length > 0)
}

/** Tokens by which the change moves: negative = earlier. Something is left of the kept runs on both sides. */
function bestPlace({ current: left }: Run, changed: readonly Token[], { current: right }: Run): number {
  const size = changed.length
  // by distance from the beginning of the change
  const at = (k: number): string => (k < 0 ? left.at(k) : k < size ? changed[k] : right[k - size])?.text ?? ''
  let earliest = 0
  while (-earliest < Math.min(left.length - 1, longestSlide) && at(earliest - 1) === at(size + earliest - 1)) earliest--
  let latest = 0
  while (latest < Math.min(right.length - 1, longestSlide) && at(latest) === at(size + latest)) latest++
  let best = 0
  let bestScore = -1
  for (let place = earliest; place <= latest; place++) {
    const score = edge(at(place - 1), at(place)) + edge(at(place + size - 1), at(place + size))
    if (score > bestScore || (score === bestScore && Math.abs(place) < Math.abs(best))) {
      best = place
      bestScore = score
    }
  }
  return best
}

const longestSlide = 40

const sentence = /[。；;！!？?\n]$/u
const clause = /[，,、：:）)”》]$/u

/** How natural it is to begin a change between these two tokens. */
function edge(before: string, after: string): number {
  if (sentence.test(before)) return 4
  if (/\s$/u.test(before) || /^\s/u.test(after)) return 3
  if (clause.test(before)) return 3
  if (/^[（(“《]/u.test(after)) return 2
  return number.test(after) && !number.test(before) ? 1 : 0
}

function sizeOf(run: Run): number {
  return Math.max(lengthOf(run.prior), lengthOf(run.current))
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + (/^\s/u.test(token.text) ? 0 : token.text.length), 0)
}
