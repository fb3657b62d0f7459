/** The grid that lines make: rows, columns, and cells merged where no line stands between them. */

import type { Stroke } from './pdf-drawing'
import type { Box } from './pdf-file'
import { groups, type Rulings } from './pdf-rulings'

export interface GridCellPlace {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  /** No line above or below: the cell may go on where its page ends. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

export interface PageGrid {
  readonly page: number
  readonly box: Box
  /** Edges of columns and rows, ascending: one more than there are of them. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly GridCellPlace[]
  /** Index into `cells` for each place, row by row. */
  readonly owners: readonly number[]
}

/** Part of an edge that must be drawn for it to part two cells. */
const drawnShare = 0.6
/** Points by which lines may reach beyond the outermost line of the other direction without making a row or column. */
const overhang = 5
/** The widest official form has 16 columns and 40 rows; this bounds the work. */
const maxPlaces = 12_000

/** Undefined where the lines make no grid, or one beyond any form. */
export function gridOf({ across, down }: Rulings, page: number): PageGrid | undefined {
  const xs = edges(down, across)
  const ys = edges(across, down)
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 1 || rows < 1 || columns * rows > maxPlaces) return undefined
  const isDrawnAbove = drawn(across, ys, xs)
  const isDrawnLeft = drawn(down, xs, ys)
  const union = groups(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      if (row > 0 && !isDrawnAbove(row, column)) union.join(place - columns, place)
      if (column > 0 && !isDrawnLeft(column, row)) union.join(place - 1, place)
    }
  }
  const owners: number[] = Array.from({ length: columns * rows }, () => -1)
  const cells: GridCellPlace[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owners[row * columns + column] !== -1) continue
      const { rowSpan, colSpan } = extentFrom(row, column)
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + colSpan; c++) owners[r * columns + c] = cells.length
      const between = Array.from({ length: colSpan }, (_, i) => column + i)
      cells.push({
        row,
        column,
        rowSpan,
        colSpan,
        openTop: !between.some((c) => isDrawnAbove(row, c)),
        openBottom: !between.some((c) => isDrawnAbove(row + rowSpan, c)),
      })
    }
  }
  const box = { x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs[columns] ?? 0, y1: ys[rows] ?? 0 }
  return { page, box, xs, ys, cells, owners }

  /** The largest rectangle of one group from here: all of it, but for groups of odd shapes, which are cut. */
  function extentFrom(row: number, column: number): { rowSpan: number; colSpan: number } {
    const root = union.rootOf(row * columns + column)
    const isFree = (r: number, c: number): boolean =>
      owners[r * columns + c] === -1 && union.rootOf(r * columns + c) === root
    let colSpan = 1
    while (column + colSpan < columns && isFree(row, column + colSpan)) colSpan++
    let rowSpan = 1
    for (; row + rowSpan < rows; rowSpan++) {
      let whole = true
      for (let c = column; c < column + colSpan && whole; c++) whole = isFree(row + rowSpan, c)
      if (!whole) break
    }
    return { rowSpan, colSpan }
  }
}

/** Places of the lines of one direction, and the ends of the others where they reach beyond: a border that is not drawn. */
function edges(lines: readonly Stroke[], others: readonly Stroke[]): readonly number[] {
  const places = [...new Set(lines.map((line) => line.at))].toSorted((a, b) => a - b)
  const from = Math.min(...others.map((line) => line.from))
  const to = Math.max(...others.map((line) => line.to))
  const first = places[0]
  const last = places.at(-1)
  if (first === undefined || last === undefined) return places
  return [...(from < first - overhang ? [from] : []), ...places, ...(to > last + overhang ? [to] : [])]
}

/**
 * Whether the edge at `places[index]` is drawn between `stops[part]` and `stops[part + 1]`. Work in proportion to the
 * number of lines and of edges.
 */
function drawn(
  lines: readonly Stroke[],
  places: readonly number[],
  stops: readonly number[],
): (index: number, part: number) => boolean {
  const parts = stops.length - 1
  const lengths: number[] = Array.from({ length: places.length * parts }, () => 0)
  const indexOf = new Map(places.map((place, index) => [place, index]))
  for (const { at, from, to } of lines) {
    const index = indexOf.get(at)
    if (index === undefined) continue
    for (let part = 0; part < parts; part++) {
      const covered = Math.min(to, stops[part + 1] ?? 0) - Math.max(from, stops[part] ?? 0)
      if (covered > 0) lengths[index * parts + part] = (lengths[index * parts + part] ?? 0) + covered
    }
  }
  return (index, part) => {
    const length = (stops[part + 1] ?? 0) - (stops[part] ?? 0)
    return (lengths[index * parts + part] ?? 0) >= drawnShare * length
  }
}

/** Index of the row or column in which a coordinate lies; -1 outside. */
export function partAt(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length - 1
  if (at < (places[0] ?? Infinity) || at > (places[high] ?? -Infinity)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
