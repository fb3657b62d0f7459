/** Lines of a page put together from the strokes in which programs draw them, and told apart into drawings that touch. */

import type { Stroke } from './pdf-drawing'

/** Points. Borders of neighbouring cells, double lines, both edges of a thick one: this near they are one line. */
const sameLine = 2.6
/** A line made of several may be no thicker. */
const widest = 5
/** Points. Gaps of a dashed line, and between cells with borders of their own. */
const gap = 3.6
/** Points. Two lines of one length may be chance; two this long are of one table. */
const longLine = 150
/** Beyond this many lines a page is a drawing and no table. Bounds the work for pages made to hurt. */
const maxLines = 3_000
const maxPieces = 12_000

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
  joinOuterLines(down, across.length, group)
  const found = new Map<number, { across: Stroke[]; down: Stroke[] }>()
  const groupOf = (member: number): { across: Stroke[]; down: Stroke[] } => {
    const root = group.rootOf(member)
    const known = found.get(root) ?? { across: [], down: [] }
    found.set(root, known)
    return known
  }
  for (const [h, line] of across.entries()) groupOf(h).across.push(line)
  for (const [v, line] of down.entries()) groupOf(across.length + v).down.push(line)
  return [...found.values()]
    .filter((one) => one.across.length > 0 && one.down.length > 0)
    .map((one) => ({ across: aligned(one.across), down: aligned(one.down) }))
}

/**
 * A table that fills its page from end to end may have a border that no line of a row reaches: that of a merged cell which
 * goes on before and after the page. It belongs to the lines of its own length.
 */
function joinOuterLines(down: readonly Stroke[], first: number, group: Groups): void {
  const byExtent = new Map<string, number>()
  for (const [v, line] of down.entries()) {
    const key = `${Math.round(line.from / gap)} ${Math.round(line.to / gap)}`
    const known = byExtent.get(key)
    if (known === undefined) byExtent.set(key, v)
    else if (line.to - line.from > longLine) group.join(first + known, first + v)
  }
}

/**
 * Strokes of one direction: those on one line that touch become one. Only neighbours are put together, so that the columns
 * of one table do not pull at those of another further down.
 */
function merged(strokes: readonly Stroke[]): readonly Stroke[] {
  const pieces = overlaid(strokes)
  if (pieces.length > maxPieces) return []
  const group = groups(pieces.length)
  for (const [i, a] of pieces.entries()) {
    for (let k = i + 1; k < pieces.length; k++) {
      const b = pieces[k]
      if (b === undefined || b.at - a.at > sameLine) break
      if (b.from <= a.to + gap && a.from <= b.to + gap) group.join(i, k)
    }
  }
  const clusters = new Map<number, Stroke[]>()
  for (const [i, piece] of pieces.entries()) {
    const root = group.rootOf(i)
    const known = clusters.get(root)
    if (known === undefined) clusters.set(root, [piece])
    else known.push(piece)
  }
  return [...clusters.values()].map((cluster) => ({
    horizontal: cluster[0]?.horizontal ?? true,
    at: weightedPlace(cluster),
    from: Math.min(...cluster.map((piece) => piece.from)),
    to: Math.max(...cluster.map((piece) => piece.to)),
  }))
}

/** Strokes drawn over each other, or as dashes one after the other, as one piece each; by place. */
function overlaid(strokes: readonly Stroke[]): readonly Stroke[] {
  const pieces: Stroke[] = []
  const step = (at: number): number => Math.round(at * 4)
  for (const stroke of strokes.toSorted((a, b) => step(a.at) - step(b.at) || a.from - b.from)) {
    const before = pieces.at(-1)
    if (before !== undefined && step(before.at) === step(stroke.at) && stroke.from <= before.to + gap) {
      pieces[pieces.length - 1] = { ...before, to: Math.max(before.to, stroke.to) }
    } else pieces.push(stroke)
  }
  return pieces.toSorted((a, b) => a.at - b.at)
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

/** Lines of one drawing that lie on one line, whatever stands between them, get one place. */
function aligned(lines: readonly Stroke[]): readonly Stroke[] {
  const sorted = lines.toSorted((a, b) => a.at - b.at)
  const made: Stroke[] = []
  for (let i = 0; i < sorted.length;) {
    const first = sorted[i]
    if (first === undefined) break
    let end = i + 1
    let last = first.at
    for (let next = sorted[end]; next !== undefined; next = sorted[++end]) {
      if (next.at - last > sameLine || next.at - first.at > widest) break
      last = next.at
    }
    const cluster = sorted.slice(i, end)
    const at = weightedPlace(cluster)
    for (const line of cluster) made.push({ ...line, at })
    i = end
  }
  return made
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
