/** Lines of a page put together from the strokes in which programs draw them, and told apart into drawings that touch. */

import type { Stroke } from './pdf-drawing'

/** Points. Borders of neighbouring cells, double lines, both edges of a thick one: this near they are one line. */
const sameLine = 2.6
/** A line made of several may be no thicker. */
const widest = 5
/** Points. Gaps of a dashed line, and between cells with borders of their own. */
const gap = 3.6
/** Beyond this many lines a page is a drawing and no table. Bounds the work for pages made to hurt. */
const maxLines = 3_000

export interface Rulings {
  readonly across: readonly Stroke[]
  readonly down: readonly Stroke[]
}

/** Groups of lines that meet; none of a page that is full of lines. Each group has lines in both directions. */
export function rulingsOf(strokes: readonly Stroke[]): readonly Rulings[] {
  const across = merged(strokes.filter((stroke) => stroke.horizontal))
  const down = merged(strokes.filter((stroke) => !stroke.horizontal))
  if (across.length > maxLines || down.length > maxLines) return []
  const group = groups(across.length + down.length)
  for (const [h, line] of across.entries()) {
    for (const [v, other] of down.entries()) {
      const meet =
        other.at >= line.from - gap &&
        other.at <= line.to + gap &&
        line.at >= other.from - gap &&
        line.at <= other.to + gap
      if (meet) group.join(h, across.length + v)
    }
  }
  const found = new Map<number, { across: Stroke[]; down: Stroke[] }>()
  const groupOf = (member: number): { across: Stroke[]; down: Stroke[] } => {
    const root = group.rootOf(member)
    const known = found.get(root) ?? { across: [], down: [] }
    found.set(root, known)
    return known
  }
  for (const [h, line] of across.entries()) groupOf(h).across.push(line)
  for (const [v, line] of down.entries()) groupOf(across.length + v).down.push(line)
  return [...found.values()].filter((one) => one.across.length > 0 && one.down.length > 0)
}

/** Strokes of one direction: those on one line that touch become one. */
function merged(strokes: readonly Stroke[]): readonly Stroke[] {
  const lines: Stroke[] = []
  const sorted = strokes.toSorted((a, b) => a.at - b.at || a.from - b.from)
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]
    if (first === undefined) break
    let last = first.at
    let end = i
    for (let next = sorted[end]; next !== undefined; next = sorted[++end]) {
      if (next.at - last > sameLine || next.at - first.at > widest) break
      last = next.at
    }
    const cluster = sorted.slice(i, end).toSorted((a, b) => a.from - b.from)
    const at = weightedPlace(cluster)
    for (const stroke of cluster) {
      const before = lines.at(-1)
      if (before !== undefined && before.at === at && stroke.from <= before.to + gap) {
        lines[lines.length - 1] = { ...before, to: Math.max(before.to, stroke.to) }
      } else lines.push({ ...stroke, at })
    }
    i = end
  }
  return lines
}

/** Long strokes say where a line is, short ones may be drawn over its end. */
function weightedPlace(strokes: readonly Stroke[]): number {
  let length = 0
  let sum = 0
  for (const { at, from, to } of strokes) {
    length += to - from
    sum += at * (to - from)
  }
  return sum / length
}

export interface Groups {
  readonly join: (a: number, b: number) => void
  readonly rootOf: (member: number) => number
}

/** Members 0 to n - 1, each alone at first. */
export function groups(n: number): Groups {
  const parents = Array.from({ length: n }, (_, i) => i)
  function rootOf(member: number): number {
    let at = member
    for (let up = parents[at]; up !== undefined && up !== at; up = parents[at]) {
      const above = parents[up] ?? up
      parents[at] = above
      at = above
    }
    return at
  }
  return {
    rootOf,
    join(a, b) {
      const first = rootOf(a)
      const second = rootOf(b)
      if (first !== second) parents[Math.max(first, second)] = Math.min(first, second)
    },
  }
}
