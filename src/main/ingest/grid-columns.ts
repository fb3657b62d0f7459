/** Finds the real columns of a table whose file gives every cell as a stretch of a finer grid. */

export interface Stretch {
  /** First and one past the last of the fine columns. */
  readonly start: number
  readonly end: number
}

export interface Columns {
  readonly column: number
  readonly colSpan: number
}

/** Twentieths of a point: no text has room in 2 mm; word processors leave such slivers where borders were dragged. */
const sliver = 113
/** Widths are believed only where a sliver is narrow beside the others. */
const sliverShare = 0.2

/**
 * A column exists where some cell begins, as in HTML. Edges that are a sliver apart, with no cell between them, are one
 * edge. `widths` of the fine columns, in twentieths of a point; may be empty. Linear in cells times their logarithm.
 */
export function realColumns(cells: Iterable<Stretch>, widths: readonly number[]): (cell: Stretch) => Columns {
  const starts = new Set<number>()
  const filled = new Set<string>()
  for (const { start, end } of cells) {
    starts.add(start)
    filled.add(`${start} ${end}`)
  }
  const edges = [...starts].toSorted((a, b) => a - b)
  const columnOf = new Map<number, number>()
  const narrow = Math.min(sliver, median(widths) * sliverShare)
  let column = -1
  let previous: number | undefined
  for (const edge of edges) {
    const same =
      previous !== undefined && !filled.has(`${previous} ${edge}`) && widthOf(widths, previous, edge) <= narrow
    if (!same) column++
    columnOf.set(edge, column)
    previous = edge
  }
  const width = column + 1
  return ({ start, end }) => {
    const from = columnOf.get(start) ?? 0
    const next = edges[firstAtLeast(edges, end)]
    const to = next === undefined ? width : (columnOf.get(next) ?? width)
    return { column: from, colSpan: Math.max(1, to - from) }
  }
}

function widthOf(widths: readonly number[], start: number, end: number): number {
  if (end > widths.length) return Infinity
  let sum = 0
  for (let i = start; i < end; i++) sum += widths[i] ?? 0
  return sum
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** How many of the sorted numbers are below `wanted`: the place of the first that is not. */
export function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
