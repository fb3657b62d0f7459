/** Finds where columns part when no line is drawn: between words that stand beside each other. */

import type { Extent, Segment } from './pdf-segments'

/** Places to part columns at, left to right: the fewest that lie between every two neighbours. */
export function gutters(segments: readonly Segment[]): readonly number[] {
  const gaps: Extent[] = []
  const byTop = segments.toSorted((a, b) => a.y0 - b.y0)
  for (const [i, one] of byTop.entries()) {
    for (let j = i + 1; j < byTop.length; j++) {
      const other = byTop[j]
      if (other === undefined || other.y0 >= one.y1) break
      if (Math.min(one.y1, other.y1) - other.y0 < 0.3 * Math.min(one.size, other.size)) continue
      const [left, right] = one.x0 < other.x0 ? [one, other] : [other, one]
      if (right.x0 > left.x1) gaps.push({ x0: left.x1, x1: right.x0 })
    }
  }
  const shared: Extent[] = []
  for (const gap of gaps.toSorted((a, b) => a.x1 - b.x1)) {
    const last = shared.at(-1)
    if (last === undefined || gap.x0 >= last.x1) shared.push(gap)
    else if (gap.x0 > last.x0) shared[shared.length - 1] = { x0: gap.x0, x1: last.x1 }
  }
  return shared.map((gap) => clearest(gap, segments))
}

/** The place within a gap that the fewest segments run through. */
function clearest(gap: Extent, segments: readonly Segment[]): number {
  const crossing = segments.filter((one) => one.x0 < gap.x1 && one.x1 > gap.x0)
  const stops = [gap.x0, gap.x1, ...crossing.flatMap(({ x0, x1 }) => [x0, x1])]
    .filter((x) => x >= gap.x0 && x <= gap.x1)
    .toSorted((a, b) => a - b)
  let best = (gap.x0 + gap.x1) / 2
  let fewest = Infinity
  let widest = 0
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1]
    if (next === undefined || next - stop < 0.01) continue
    const middle = (stop + next) / 2
    const through = crossing.filter(({ x0, x1 }) => x0 < middle && middle < x1).length
    if (through > fewest || (through === fewest && next - stop <= widest)) continue
    fewest = through
    widest = next - stop
    best = middle
  }
  return best
}

/** The column of a place. */
export function columnAt(edges: readonly number[], x: number): number {
  let column = 0
  while (column < edges.length && x > (edges[column] ?? 0)) column++
  return column
}
