/** Tells how many rows a label of a group spans, where no line says so: it is set to the middle of its rows, or to the first. */

import { middleOf, type Segment, type Stack } from './pdf-segments'

export interface RowBand {
  readonly y0: number
  readonly y1: number
  readonly label: Stack | undefined
  /** Nothing else stands in the column of the groups. */
  readonly isFree: boolean
}

export interface GroupSpan {
  readonly row: number
  readonly rowSpan: number
  readonly lines: readonly Segment[]
  readonly x0: number
}

/** `groups` of one column, in any order. A label that fits no rows stands in the row nearest to it. */
export function groupSpans(groups: readonly Stack[], rows: readonly RowBand[]): readonly GroupSpan[] {
  const edges = edgesBetween(rows)
  const found: GroupSpan[] = []
  for (let from = 0; from < rows.length;) {
    if (rows[from]?.isFree !== true) {
      from++
      continue
    }
    let to = from
    while (rows[to]?.isFree === true) to++
    const [top, bottom] = [edges[from] ?? 0, edges[to] ?? 0]
    const own = groups.filter((one) => middleOf(one) >= top && middleOf(one) <= bottom).toSorted((a, b) => a.y0 - b.y0)
    found.push(...spansWithin(own, rows, edges, from, to))
    from = to
  }
  return found
}

function edgesBetween(rows: readonly RowBand[]): readonly number[] {
  const between = rows.slice(1).map((row, i) => ((rows[i]?.y1 ?? 0) + row.y0) / 2)
  const gaps = rows.slice(1).map((row, i) => row.y0 - (rows[i]?.y1 ?? 0))
  const half = Math.max(0, ...gaps.toSorted((a, b) => a - b).slice(gaps.length >> 1, (gaps.length >> 1) + 1)) / 2
  return [(rows[0]?.y0 ?? 0) - half, ...between, (rows.at(-1)?.y1 ?? 0) + half]
}

function spansWithin(
  groups: readonly Stack[],
  rows: readonly RowBand[],
  edges: readonly number[],
  from: number,
  to: number,
): readonly GroupSpan[] {
  if (groups.length === 0) return [{ row: from, rowSpan: to - from, lines: [], x0: Infinity }]
  const ends = fromMiddles(groups, rows, edges, from, to) ?? fromTops(groups, rows, from, to)
  if (ends === undefined) return alone(groups, edges, from, to)
  return groups.map(({ lines, x0 }, i) => {
    const row = i === 0 ? from : (ends[i - 1] ?? from)
    return { row, rowSpan: (ends[i] ?? to) - row, lines, x0 }
  })
}

/** The edge below each group: as far below its middle as the edge above lies above it. */
function fromMiddles(
  groups: readonly Stack[],
  rows: readonly RowBand[],
  edges: readonly number[],
  from: number,
  to: number,
): readonly number[] | undefined {
  const ends: number[] = []
  let start = from
  for (const group of groups) {
    if (group === groups.at(-1) && to === rows.length && 2 * middleOf(group) - (edges[start] ?? 0) > (edges[to] ?? 0)) {
      ends.push(to) // the page ends before its rows do
      return ends
    }
    const wanted = 2 * middleOf(group) - (edges[start] ?? 0)
    let end = start + 1
    while (end < to && Math.abs((edges[end + 1] ?? 0) - wanted) < Math.abs((edges[end] ?? 0) - wanted)) end++
    const height = (edges[end] ?? 0) - (edges[end - 1] ?? 0)
    if (Math.abs((edges[end] ?? 0) - wanted) > 0.45 * height) return undefined
    ends.push(end)
    start = end
  }
  return start === to ? ends : undefined
}

/** Each group begins beside the first line of a row. */
function fromTops(
  groups: readonly Stack[],
  rows: readonly RowBand[],
  from: number,
  to: number,
): readonly number[] | undefined {
  const starts: number[] = []
  for (const { y0, lines } of groups) {
    const size = lines[0]?.size ?? 0
    const at = rows.findIndex((row, r) => r >= from && r < to && Math.abs((row.label?.y0 ?? row.y0) - y0) < 0.4 * size)
    if (at === -1 || at <= (starts.at(-1) ?? -1)) return undefined
    starts.push(at)
  }
  return starts[0] === from ? [...starts.slice(1), to] : undefined
}

function alone(groups: readonly Stack[], edges: readonly number[], from: number, to: number): readonly GroupSpan[] {
  const taken = new Set<number>()
  return groups.flatMap(({ lines, x0, y0, y1 }) => {
    let row = from
    while (row + 1 < to && (edges[row + 1] ?? 0) < (y0 + y1) / 2) row++
    if (taken.has(row)) return []
    taken.add(row)
    return [{ row, rowSpan: 1, lines, x0 }]
  })
}
