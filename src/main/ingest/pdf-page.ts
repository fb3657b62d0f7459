/** What one page holds in reading order: lines of writing, parts of tables, pictures. */

import { type Drawing, drawingOf } from './pdf-drawing'
import type { Box, PdfFile, PdfPage } from './pdf-file'
import { glyphReader, type Glyph } from './pdf-glyphs'
import { gridOf, type PageGrid } from './pdf-grid'
import { linesOf, type WritingLine } from './pdf-lines'
import { rulingsOf } from './pdf-rulings'
import { tablePart, type TablePart } from './pdf-table-parts'
import { placedLine, type PlacedText } from './pdf-text'
import { standInColumns } from './pdf-tabular'

export type PageItem =
  | { readonly kind: 'line'; readonly line: WritingLine; readonly y0: number; readonly y1: number }
  | { readonly kind: 'part'; readonly part: TablePart; readonly y0: number; readonly y1: number }
  | { readonly kind: 'image'; readonly box: Box; readonly y0: number; readonly y1: number }

export interface PageContent {
  readonly index: number
  readonly width: number
  readonly height: number
  /** From top to bottom. */
  readonly items: readonly PageItem[]
  /** Writing that leans, as stamps and watermarks do: it is no part of the text it crosses. */
  readonly leaning: PlacedText
  /** Visible on the page and not to be read: a scan, or a page that is broken. */
  readonly unread: boolean
  readonly broken?: boolean
  readonly hidden: number
}

/** A picture this large on a page without writing is a scan of one; with a line or two of it (a stamp, a number), so is this. */
const scanned = 0.3
const scannedWithStamp = 0.6
const stamp = 60
/** Pictures in the text smaller than this are ornaments, in points. */
const smallImage = 36

/** What was taken from the engine, before it is put in order: the engine's part of the work ends here. */
export interface RawPage {
  readonly index: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly leaning: readonly Glyph[]
  readonly hidden: number
  readonly drawing: Drawing
}

export function pageReader(file: PdfFile): (page: PdfPage) => RawPage {
  const glyphsOf = glyphReader(file)
  return (page) => {
    const { index, frame } = page
    const { width, height } = frame
    return { index, width, height, ...glyphsOf(page), drawing: drawingOf(file.instance, page) }
  }
}

export function contentOf({ index, width, height, glyphs, leaning, hidden, drawing }: RawPage): PageContent {
  const shown = { index, width, height, hidden, leaning: inDrawnOrder(leaning, index) }
  const { strokes, images } = drawing
  if (isScan(images, glyphs.length, hidden, width * height)) {
    const lines = hidden > glyphs.length ? [] : linesOf(glyphs, index)
    return { ...shown, unread: true, items: lines.map((line) => ({ kind: 'line', line, y0: line.y0, y1: line.y1 })) }
  }
  const drawn = gridsOf(strokes, index, width, height)
  const shared = shareOut(glyphs, drawn)
  // lines around rows or between them, and none between columns
  const grids = drawn.filter(({ xs }, i) => xs.length > 2 || !standInColumns(linesOf(shared.owned[i] ?? [], index)))
  const { owned, free } = grids.length === drawn.length ? shared : shareOut(glyphs, grids)
  const inTables = new Set<Box>()
  const items: PageItem[] = grids.map((grid, i): PageItem => {
    const inside = images.filter((image) => isInside(image, grid.box))
    for (const image of inside) inTables.add(image)
    const part = tablePart(grid, owned[i] ?? [], inside)
    return { kind: 'part', part, y0: grid.box.y0, y1: grid.box.y1 }
  })
  for (const line of linesOf(free, index)) items.push({ kind: 'line', line, y0: line.y0, y1: line.y1 })
  for (const box of images) {
    if (inTables.has(box) || box.x1 - box.x0 < smallImage || box.y1 - box.y0 < smallImage) continue
    if (!liesBehind(box, glyphs)) items.push({ kind: 'image', box, y0: box.y0, y1: box.y1 })
  }
  return { ...shown, items: inOrder(items), unread: false }
}

/** Writing that is there and not shown is what a program recognised in the picture: it may be wrong, and is left out. */
function isScan(images: readonly Box[], shown: number, hidden: number, page: number): boolean {
  const largest = Math.max(0, ...images.map(area))
  if (largest <= page * scanned) return false
  return shown === 0 || hidden > shown || (shown < stamp && largest > page * scannedWithStamp)
}

function inDrawnOrder(glyphs: readonly Glyph[], page: number): PlacedText {
  const visible = glyphs.filter((glyph) => glyph.text.trim() !== '')
  return placedLine(
    visible.map((glyph) => ({ glyph, spaced: false })),
    page,
  )
}

const area = (box: Box): number => (box.x1 - box.x0) * (box.y1 - box.y0)

const isInside = (inner: Box, outer: Box): boolean => {
  const x = (inner.x0 + inner.x1) / 2
  const y = (inner.y0 + inner.y1) / 2
  return x >= outer.x0 && x <= outer.x1 && y >= outer.y0 && y <= outer.y1
}

/** A seal, a watermark, a background: a picture with writing over it. */
function liesBehind(box: Box, glyphs: readonly Glyph[]): boolean {
  let over = 0
  for (const glyph of glyphs) if (isInside(glyph, box) && ++over > 4) return true
  return false
}

/** Grids of the page; a frame around most of it is none, and neither is a single box that holds others. */
function gridsOf(
  strokes: RawPage['drawing']['strokes'],
  index: number,
  width: number,
  height: number,
): readonly PageGrid[] {
  const grids = rulingsOf(strokes).flatMap((lines) => gridOf(lines, index) ?? [])
  return grids.filter(
    (grid) =>
      grid.cells.length > 1 ||
      (area(grid.box) < 0.5 * width * height &&
        !grids.some((other) => other !== grid && isInside(other.box, grid.box))),
  )
}

/** Each glyph to the smallest grid around it. */
function shareOut(
  glyphs: readonly Glyph[],
  grids: readonly PageGrid[],
): { readonly owned: readonly (readonly Glyph[])[]; readonly free: readonly Glyph[] } {
  const owned: Glyph[][] = grids.map(() => [])
  const free: Glyph[] = []
  const bySize = grids.map((grid, i) => ({ box: grid.box, i })).toSorted((a, b) => area(a.box) - area(b.box))
  for (const glyph of glyphs) {
    const home = bySize.find(({ box }) => isInside(glyph, box))
    if (home === undefined) free.push(glyph)
    else owned[home.i]?.push(glyph)
  }
  return { owned, free }
}

/** Top to bottom; what stands side by side, left to right. */
function inOrder(items: readonly PageItem[]): readonly PageItem[] {
  return items.toSorted((a, b) => a.y0 - b.y0 || leftOf(a) - leftOf(b))
}

function leftOf(item: PageItem): number {
  return item.kind === 'line' ? item.line.x0 : item.kind === 'part' ? item.part.box.x0 : item.box.x0
}
