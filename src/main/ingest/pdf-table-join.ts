/** Parts of one table that follow each other on pages, put together: columns shared, repeated heads and cuts taken out. */

import type { WritingLine } from './pdf-lines'
import type { PartCell, TablePart } from './pdf-table-parts'
import { hadRoom, numbered } from './pdf-wraps'

/** A cell with its place in the whole table. */
export interface JoinedCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly lines: readonly WritingLine[]
  readonly image: boolean
  readonly unsure: boolean
  /** From edge to edge, in points. */
  readonly width: number
  readonly height: number
}

export interface JoinedTable {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly JoinedCell[]
  /** Rows of heads that pages repeat, row by row; they are left out of the table. */
  readonly repeated: readonly (readonly WritingLine[])[]
}

/** Points by which edges of one table may differ from page to page. */
const sameEdge = 4

/** Whether `next`, at the head of its page, goes on with the table of `part`, at the foot of the page before. */
export function followsOn(part: TablePart, next: TablePart): boolean {
  return (
    next.page === part.page + 1 &&
    Math.abs(part.box.x0 - next.box.x0) <= sameEdge &&
    Math.abs(part.box.x1 - next.box.x1) <= sameEdge &&
    sharedEdges([part, next]) !== undefined
  )
}

/** `parts` is not empty; each follows on the one before. */
export function joinParts(parts: readonly TablePart[]): JoinedTable {
  const xs = sharedEdges(parts) ?? parts[0]?.xs ?? []
  let rows = 0
  let cells: readonly Draft[] = []
  const repeated: (readonly WritingLine[])[] = []
  let first: readonly Draft[] = []
  for (const [i, part] of parts.entries()) {
    const all = part.cells.map((cell) => draftOf(cell, part, xs))
    if (i === 0) {
      cells = first = all
      rows = rowCount(part)
      continue
    }
    const heads = repeatedHeads(first, all)
    for (let row = 0; row < heads; row++)
      repeated.push(all.filter((cell) => cell.row === row).flatMap((cell) => cell.lines))
    const rest = all.filter((cell) => cell.row >= heads).map((cell) => ({ ...cell, row: cell.row - heads }))
    if (rest.length === 0) continue
    cells = joinAtCut(cells, rows, rest)
    rows = lastRow(cells)
  }
  return { rows, columns: xs.length - 1, cells: ordered(cells), repeated }
}

interface Draft extends JoinedCell {
  readonly openTop: boolean
  readonly openBottom: boolean
}

const rowCount = (part: TablePart): number => part.ys.length - 1

/** Column edges of all parts: a page whose rows are all merged shows fewer. Undefined where they do not fit together. */
function sharedEdges(parts: readonly TablePart[]): readonly number[] | undefined {
  const edges: { at: number; part: number }[] = []
  for (const [part, { xs }] of parts.entries()) for (const at of xs) edges.push({ at, part })
  edges.sort((a, b) => a.at - b.at)
  const shared: number[] = []
  let members: { at: number; part: number }[] = []
  for (const edge of edges) {
    const from = members[0]
    if (from !== undefined && edge.at - from.at > sameEdge) {
      shared.push(from.at)
      members = []
    }
    if (members.some((member) => member.part === edge.part)) return undefined
    members.push(edge)
  }
  const last = members[0]
  if (last !== undefined) shared.push(last.at)
  return shared
}

function draftOf(cell: PartCell, { xs: own, ys }: TablePart, xs: readonly number[]): Draft {
  const left = own[cell.column] ?? 0
  const right = own[cell.column + cell.colSpan] ?? left
  const column = indexOfEdge(xs, left)
  return {
    row: cell.row,
    column,
    rowSpan: cell.rowSpan,
    colSpan: Math.max(1, indexOfEdge(xs, right) - column),
    lines: cell.lines,
    image: cell.image,
    unsure: cell.unsure,
    openTop: cell.openTop,
    openBottom: cell.openBottom,
    width: right - left,
    height: (ys[cell.row + cell.rowSpan] ?? 0) - (ys[cell.row] ?? 0),
  }
}

/** The shared edge of a part's edge: the last that lies before it, or within the tolerance after. */
function indexOfEdge(xs: readonly number[], at: number): number {
  let found = 0
  for (const [i, edge] of xs.entries()) if (edge <= at + 0.01) found = i
  return found
}

/** Text without blanks, by which cells are compared. */
const textOf = (cell: Draft): string => cell.lines.map((line) => line.placed.text.replaceAll(/\s/g, '')).join('')

/** How many rows at the head of a part say again what the table's first rows say, cell by cell. */
function repeatedHeads(first: readonly Draft[], part: readonly Draft[]): number {
  const most = Math.min(8, lastRow(first), lastRow(part))
  for (let rows = most; rows > 0; rows--) {
    const a = headOf(first, rows)
    const b = headOf(part, rows)
    if (a === undefined || b === undefined || a.length !== b.length) continue
    const words = a.filter((cell) => textOf(cell).length > 1).length
    const isSame = a.every((cell, i) => {
      const other = b[i]
      return (
        other !== undefined &&
        cell.row === other.row &&
        cell.column === other.column &&
        cell.rowSpan === other.rowSpan &&
        cell.colSpan === other.colSpan &&
        textOf(cell) === textOf(other)
      )
    })
    if (isSame && words > 0) return rows
  }
  return 0
}

const lastRow = (cells: readonly Draft[]): number => Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan))

/** Cells of the first rows; undefined where one reaches beyond them. */
function headOf(cells: readonly Draft[], rows: number): readonly Draft[] | undefined {
  const head = cells.filter((cell) => cell.row < rows)
  return head.some((cell) => cell.row + cell.rowSpan > rows) ? undefined : head
}

/** Cells above and below the cut that stand over each other. */
interface Pair {
  readonly above: Draft
  readonly below: Draft
}

/**
 * A cut may fall between rows, through one row, or through cells that span several. What goes on below is joined to what
 * stands above; numbers are never put together.
 */
function joinAtCut(cells: readonly Draft[], rows: number, rest: readonly Draft[]): readonly Draft[] {
  const above = cells.filter((cell) => cell.row + cell.rowSpan === rows).toSorted((a, b) => a.column - b.column)
  const below = rest.filter((cell) => cell.row === 0).toSorted((a, b) => a.column - b.column)
  const pairs = above.flatMap((one): Pair[] => {
    const other = below.find((cell) => cell.column === one.column && cell.colSpan === one.colSpan)
    return other === undefined ? [] : [{ above: one, below: other }]
  })
  const isWhole = pairs.length === above.length && pairs.length === below.length
  const cut = isWhole && isCutRow(pairs)
  const goOn = cut ? pairs : pairs.filter((pair) => isCutCell(pair, pairs, below))
  const shift = rows - (cut ? 1 : 0)
  const continued = new Map(goOn.map((pair) => [pair.above, pair.below]))
  const taken = new Set(goOn.map((pair) => pair.below))
  return [
    ...cells.map((cell) => {
      const other = continued.get(cell)
      return other === undefined ? cell : union(cell, other, cut)
    }),
    ...rest.filter((cell) => !taken.has(cell)).map((cell) => ({ ...cell, row: cell.row + shift })),
  ]
}

function union(above: Draft, below: Draft, cut: boolean): Draft {
  const lines = [...above.lines, ...below.lines]
  return {
    ...above,
    rowSpan: above.rowSpan + below.rowSpan - (cut ? 1 : 0),
    lines,
    image: lines.length === 0 && (above.image || below.image),
    unsure: above.unsure || below.unsure,
    openBottom: below.openBottom,
    height: above.height + below.height,
  }
}

const value = /^[-－—–]?[0-9０-９][0-9０-９.,，．%％]*$|^[-－—–/／\\]{1,2}$/
const isValue = (cell: Draft): boolean => value.test(textOf(cell))
const isBlank = (cell: Draft): boolean => cell.lines.length === 0
const isLabel = (cell: Draft): boolean => !isBlank(cell) && !isValue(cell)

/**
 * Whether the row above and the row below are one that the page's end cut through. Lines do not say so: some programs draw
 * them at every cut, others at none. A row goes on where nothing below begins anew: figures stand in one of the two parts
 * at most, over or under blanks, and what is left of a label has no number of its own and had no room above.
 */
function isCutRow(pairs: readonly Pair[]): boolean {
  // the cut fell above the first line of writing, or below the last
  if (pairs.every((pair) => isBlank(pair.above)) || pairs.every((pair) => isBlank(pair.below))) return true
  const valuesAbove = pairs.filter((pair) => isValue(pair.above))
  const valuesBelow = pairs.filter((pair) => isValue(pair.below))
  if (valuesAbove.length > 0 && valuesBelow.length > 0) return false
  if (valuesAbove.some((pair) => !isBlank(pair.below)) || valuesBelow.some((pair) => !isBlank(pair.above))) return false
  const labelsBelow = pairs.filter((pair) => isLabel(pair.below))
  if (labelsBelow.length > 0) return labelsBelow.every(isWrapped)
  return valuesBelow.length > 0 && pairs.some((pair) => isLabel(pair.above))
}

/** Whether the writing below goes on with the writing above, whose last line had no room for more. */
function isWrapped({ above, below }: Pair): boolean {
  const last = above.lines.at(-1)
  const first = below.lines[0]
  if (last === undefined || first === undefined || startsAnew(below)) return false
  return !hadRoom(last, first, above.width)
}

const isOpen = ({ above, below }: Pair): boolean => above.openBottom || below.openTop

/** Whether a cell that spans rows goes on below the cut, as the label of a group does. */
function isCutCell({ above, below }: Pair, pairs: readonly Pair[], row: readonly Draft[]): boolean {
  if (isValue(above) || isValue(below)) return false
  const isDrawnElsewhere = pairs.some((pair) => !isOpen(pair))
  if (isOpen({ above, below }) && (isDrawnElsewhere || pairs.length < row.length)) return !startsAnew(below)
  if (isBlank(below)) {
    const firstFilled = row.find((cell) => !isBlank(cell))
    return !isBlank(above) && firstFilled !== undefined && below.column < firstFilled.column
  }
  if (isBlank(above) || startsAnew(below)) return false
  return above.rowSpan > 1 || below.rowSpan > 1 || (pairs.length < row.length && isWrapped({ above, below }))
}

const startsAnew = (cell: Draft): boolean => !isBlank(cell) && numbered.test(textOf(cell))

function ordered(cells: readonly Draft[]): readonly JoinedCell[] {
  return cells
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, rowSpan, colSpan, lines, image, unsure, width, height }) => ({
      row,
      column,
      rowSpan,
      colSpan,
      lines,
      image,
      unsure,
      width,
      height,
    }))
}
