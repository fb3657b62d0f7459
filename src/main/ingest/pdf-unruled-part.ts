/** Puts the pieces of a table without lines into rows and columns. */

import { columnAt } from './pdf-gutters'
import { groupSpans, type RowBand } from './pdf-group-labels'
import { type Extent, overlaps, type Segment } from './pdf-segments'
import type { PartCell, TablePart } from './pdf-table-parts'
import { type Band, extentOf, isLabel, tablePieces, type UnruledLayout } from './pdf-unruled-rows'

export interface UnruledPart extends TablePart {
  readonly layout: UnruledLayout
  readonly segments: readonly Segment[]
}

/** Points. */
const narrowest = 6
/** More columns than any table has. */
const mostAcross = 1_000

/** @param known of the same table on other pages. Undefined where the pieces are no table, or one finds no place. */
export function unruledPart(
  segments: readonly Segment[],
  page: number,
  known?: UnruledLayout,
): UnruledPart | undefined {
  const pieces = tablePieces(segments, known)
  if (pieces === undefined) return undefined
  const { columns, edges, bands, groups } = pieces
  const hasLabels = pieces.hasLabels || known?.hasLabels === true
  const labelColumns = hasLabels ? edges.length + 1 : 0
  const grid = emptyGrid(bands.length, edges.length)
  const isWord = (one: Extent): boolean => !isLabel(one, columns)
  let isOneColumn = known?.isOneColumn ?? false
  for (const [row, band] of bands.entries()) {
    const words = band.heads.filter(isWord)
    if (band.values.length === 0 && words.length > 0) isOneColumn = words.length === 1 && row > 0
    const isAlone = isOneColumn && words.length + band.values.length === 1
    putLabels(band, row, labelColumns, pieces, grid.put)
    if (isAlone) {
      // the head says that the figures below it have one column only, however wide
      const lines = [...band.values, ...words.flatMap((one) => one.lines)]
      grid.put({ row, column: labelColumns, rowSpan: 1, colSpan: columns.length }, lines)
    } else if (!putFigures(band, row, columns, labelColumns, grid.put)) return undefined
  }
  for (let column = 0; column < edges.length; column++) {
    const own = groups.filter((one) => columnAt(edges, one.x1) === column)
    const rows = bands.map((band, row): RowBand => ({
      ...band,
      isFree: band.values.length > 0 && grid.isFree(row, column),
    }))
    for (const { row, rowSpan, lines, x0 } of groupSpans(own, rows)) {
      const from = lines.length === 0 ? column : Math.min(column, columnAt(edges, x0))
      grid.put({ row, column: from, rowSpan, colSpan: column - from + 1 }, lines)
    }
  }
  const cells = grid.filled(labelColumns + columns.length)
  if (cells.reduce((sum, cell) => sum + cell.lines.length, 0) !== pieces.count) return undefined
  const x0 = Math.min(known?.x0 ?? Infinity, ...segments.map((one) => one.x0))
  const x1 = Math.max(known?.x1 ?? -Infinity, ...segments.map((one) => one.x1))
  const layout = { columns, edges, hasLabels, isOneColumn, x0, x1 }
  return { page, cells, layout, segments, ...edgesOf(segments, bands, layout, labelColumns) }
}

interface Place {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
}

type Put = (place: Place, lines: readonly Segment[]) => void

/** Cells as they are put; a place that is taken takes no other. */
function emptyGrid(rows: number, groupColumns: number) {
  const cells: PartCell[] = []
  const taken = new Set<number>()
  const placeAt = (row: number, column: number): number => row * mostAcross + column
  const placesOf = ({ row, column, rowSpan, colSpan }: Place): readonly number[] =>
    Array.from({ length: rowSpan * colSpan }, (_, i) => placeAt(row + Math.floor(i / colSpan), column + (i % colSpan)))
  const put: Put = (place, lines) => {
    const places = placesOf(place)
    if (places.some((one) => taken.has(one))) return
    for (const one of places) taken.add(one)
    // labels of groups may go on where the page ends; rows of figures do not
    const isGroup = place.column + place.colSpan <= groupColumns
    const openTop = isGroup && place.row === 0
    const openBottom = isGroup && place.row + place.rowSpan === rows
    cells.push({ ...place, lines, openTop, openBottom, image: false, unsure: false })
  }
  const isFree = (row: number, column: number): boolean => !taken.has(placeAt(row, column))
  return {
    put,
    isFree,
    /** By row, then column; what is left is blank. */
    filled(columns: number): readonly PartCell[] {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          if (isFree(row, column)) put({ row, column, rowSpan: 1, colSpan: 1 }, [])
      return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
    },
  }
}

/** Labels reach to the figures, or to the label right of them. */
function putLabels(
  { label, heads }: Band,
  row: number,
  labelColumns: number,
  { columns, edges }: Pick<UnruledLayout, 'columns' | 'edges'>,
  put: Put,
): void {
  const own = [...(label === undefined ? [] : [label]), ...heads.filter((one) => isLabel(one, columns))]
  let next = labelColumns
  for (const one of own.toSorted((a, b) => b.x0 - a.x0)) {
    const column = Math.max(0, Math.min(columnAt(edges, one.x0), next - 1))
    put({ row, column, rowSpan: 1, colSpan: next - column }, one.lines)
    next = column
  }
}

/** False where two figures would stand in one place. */
function putFigures(
  { values, heads }: Band,
  row: number,
  columns: readonly Extent[],
  labelColumns: number,
  put: Put,
): boolean {
  const taken = new Set<number>()
  for (const value of values) {
    const over = columns.flatMap((column, i) => (overlaps(value, column) ? [i] : []))
    const at = over[0] ?? nearest(columns, value)
    if (over.length > 1 || taken.has(at)) return false
    taken.add(at)
    put({ row, column: labelColumns + at, rowSpan: 1, colSpan: 1 }, [value])
  }
  for (const head of heads) {
    if (isLabel(head, columns)) continue
    const free = columns.map((column, i) => (taken.has(i) ? nowhere : column))
    const over = free.flatMap((column, i) => (overlaps(head, column) ? [i] : []))
    const at = over[0] ?? nearest(free, head)
    let colSpan = 1
    while (over.includes(at + colSpan)) colSpan++
    for (let column = at; column < at + colSpan; column++) taken.add(column)
    put({ row, column: labelColumns + at, rowSpan: 1, colSpan }, head.lines)
  }
  return true
}

/** Of columns that are taken. */
const nowhere: Extent = { x0: Infinity, x1: Infinity }

function nearest(columns: readonly Extent[], { x0, x1 }: Extent): number {
  const middle = (x0 + x1) / 2
  const away = columns.map((column) => Math.abs((column.x0 + column.x1) / 2 - middle))
  return away.indexOf(Math.min(...away))
}

function edgesOf(
  segments: readonly Segment[],
  bands: readonly Band[],
  { columns, edges, x0, x1 }: UnruledLayout,
  labelColumns: number,
): Pick<TablePart, 'box' | 'xs' | 'ys'> {
  const box = { x0, x1, ...extentOf(segments) }
  const first = columns[0]?.x0 ?? x0
  const xs = [
    ...(labelColumns > 0 ? [Math.min(x0, first - narrowest * labelColumns), ...edges] : []),
    ...columns.map((column, i) => (i === 0 ? column.x0 : ((columns[i - 1]?.x1 ?? 0) + column.x0) / 2)),
    Math.max(x1, columns.at(-1)?.x1 ?? 0),
  ]
  return { box, xs, ys: [...bands.map((band) => band.y0), box.y1] }
}
