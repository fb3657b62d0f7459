/** The part of a table that stands on one page: its grid with the writing in each cell. */

import type { Box } from './pdf-file'
import type { Glyph } from './pdf-glyphs'
import { type GridCellPlace, type PageGrid, partAt } from './pdf-grid'
import { isWide, linesOf, type WritingLine } from './pdf-lines'

export interface PartCell extends GridCellPlace {
  readonly lines: readonly WritingLine[]
  /** A picture stands in it, and no writing. */
  readonly image: boolean
  /** Writing runs over its edge into the next cell, or out of it: what it says cannot be told. */
  readonly unsure: boolean
}

export interface TablePart {
  readonly page: number
  readonly box: Box
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** By row, then column. */
  readonly cells: readonly PartCell[]
}

/** Points. Pictures smaller than this are dots and signs. */
const smallestImage = 8

/** `glyphs` and `images` are those within the grid's box. */
export function tablePart(grid: PageGrid, glyphs: readonly Glyph[], images: readonly Box[]): TablePart {
  const { page, box, xs, ys } = grid
  const contents: Glyph[][] = grid.cells.map(() => [])
  for (const glyph of glyphs) {
    const owner = ownerAt(grid, (glyph.x0 + glyph.x1) / 2, (glyph.y0 + glyph.y1) / 2)
    if (owner !== undefined) contents[owner]?.push(glyph)
  }
  const pictured = new Set<number>()
  for (const image of images) {
    if (image.x1 - image.x0 < smallestImage || image.y1 - image.y0 < smallestImage) continue
    const owner = ownerAt(grid, (image.x0 + image.x1) / 2, (image.y0 + image.y1) / 2)
    if (owner !== undefined) pictured.add(owner)
  }
  const drafts = grid.cells.map((place, i) => ({ ...place, lines: linesOfCell(contents[i] ?? [], grid, place) }))
  const unsure = crossings(grid, drafts)
  const cells = drafts.map((draft, i): PartCell => ({
    ...draft,
    image: draft.lines.length === 0 && pictured.has(i),
    unsure: unsure.has(i),
  }))
  return withoutSlivers({ page, box, xs, ys, cells })
}

/** At a page's end, the stretch below the last line (and above the first) is a row only if something stands in it. */
function withoutSlivers(part: TablePart): TablePart {
  return withoutThinRows(withoutLastRow(withoutFirstRow(part)))
}

/** Points. A row lower than this holds no line of writing: two lines that were meant to be one. */
const thinnest = 9

function withoutThinRows(given: TablePart): TablePart {
  let part = given
  for (let row = 0; row + 1 < part.ys.length && part.ys.length > 2;) {
    const at = row
    const across = part.cells.filter((cell) => cell.row <= at && cell.row + cell.rowSpan > at)
    const own = across.filter((cell) => cell.rowSpan === 1)
    const height = (part.ys[row + 1] ?? 0) - (part.ys[row] ?? 0)
    // Chromium ends a cell that spans rows too early after a page break: a line of its own, with nothing below it
    const isDisplaced = own.length > 0 && own.length * 3 <= across.length
    if (own.every(isEmpty) && (height < thinnest || isDisplaced)) part = withoutRow(part, row)
    else row++
  }
  return part
}

/** Cells that stand in this row alone go with it; the others are one row lower. */
function withoutRow(part: TablePart, row: number): TablePart {
  const cells = part.cells.flatMap((cell): PartCell[] => {
    if (cell.row > row) return [{ ...cell, row: cell.row - 1 }]
    if (cell.row + cell.rowSpan <= row) return [cell]
    return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : []
  })
  return { ...part, ys: part.ys.filter((_, i) => i !== row), cells }
}

/** Of the cells at an end of the page those of one row say nothing, and some others reach into it or are open. */
function isSliver(cells: readonly PartCell[]): boolean {
  const own = cells.filter((cell) => cell.rowSpan === 1)
  if (own.length === 0 || !own.every(isEmpty)) return false
  return own.length < cells.length || own.every((cell) => cell.openTop || cell.openBottom)
}

const isEmpty = (cell: PartCell): boolean => cell.lines.length === 0 && !cell.image

function withoutFirstRow(part: TablePart): TablePart {
  const first = part.cells.filter((cell) => cell.row === 0)
  return part.ys.length > 2 && isSliver(first) ? withoutFirstRow(withoutRow(part, 0)) : part
}

function withoutLastRow(part: TablePart): TablePart {
  const rows = part.ys.length - 1
  const last = part.cells.filter((cell) => cell.row + cell.rowSpan === rows)
  if (rows <= 1 || !isSliver(last)) return part
  return withoutLastRow({ ...withoutRow(part, rows - 1), ys: part.ys.slice(0, -1) })
}

function ownerAt({ xs, ys, owners }: PageGrid, x: number, y: number): number | undefined {
  const column = partAt(xs, x)
  const row = partAt(ys, y)
  return column === -1 || row === -1 ? undefined : owners[row * (xs.length - 1) + column]
}

function linesOfCell(
  glyphs: readonly Glyph[],
  { page, xs, ys }: PageGrid,
  place: GridCellPlace,
): readonly WritingLine[] {
  const lines = linesOf(glyphs, page)
  const width = (xs[place.column + place.colSpan] ?? 0) - (xs[place.column] ?? 0)
  const height = (ys[place.row + place.rowSpan] ?? 0) - (ys[place.row] ?? 0)
  return height > width && isStacked(lines) ? columnsOf(glyphs, page) : lines
}

/** Whether upright characters stand closer to those below them than to those beside them: columns, read from the right. */
function isStacked(lines: readonly WritingLine[]): boolean {
  if (lines.length < 3 || lines.some((line) => line.turn !== 0)) return false
  let beside = 0
  let pairs = 0
  for (const { glyphs } of lines) {
    for (const [i, { glyph }] of glyphs.entries()) {
      if (!isWide(glyph.text)) return false
      const before = glyphs[i - 1]?.glyph
      if (before === undefined) continue
      beside += glyph.x0 - before.x1
      pairs++
    }
  }
  if (pairs === 0) return false
  let below = 0
  for (const [i, line] of lines.entries()) if (i > 0) below += line.y0 - (lines[i - 1]?.y1 ?? 0)
  return below / (lines.length - 1) < Math.min(beside / pairs - 0.05, 0.12 * (lines[0]?.size ?? 0))
}

/** The columns as lines of writing that go down. */
function columnsOf(glyphs: readonly Glyph[], page: number): readonly WritingLine[] {
  return linesOf(
    glyphs.map((glyph) => ({ ...glyph, turn: 1 })),
    page,
  )
}

/** Characters that touch are one word, in parts of the font size. */
const touching = 0.12

/** Cells between which a word runs through the line that parts them. */
function crossings(
  { owners, xs, ys }: PageGrid,
  drafts: readonly { readonly lines: readonly WritingLine[] }[],
): ReadonlySet<number> {
  const found = new Set<number>()
  const columns = xs.length - 1
  const seen = new Set<string>()
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const left = owners[row * columns + column] ?? -1
      const right = owners[row * columns + column + 1] ?? -1
      const key = `${left} ${right}`
      if (left === right || seen.has(key)) continue
      seen.add(key)
      for (const a of drafts[left]?.lines ?? []) {
        for (const b of drafts[right]?.lines ?? []) {
          if (!touches(a, b)) continue
          found.add(left)
          found.add(right)
        }
      }
    }
  }
  return found
}

function touches(a: WritingLine, b: WritingLine): boolean {
  if (a.turn !== 0 || b.turn !== 0) return false
  const overlap = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  if (overlap < 0.5 * Math.min(a.size, b.size)) return false
  return b.x0 - a.x1 < touching * Math.min(a.size, b.size)
}
