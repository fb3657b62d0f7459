/** What is drawn on a page beside its text: straight lines, upright, and pictures. */

import type { PdfInstance } from './pdf-engine'
import { type Box, boxOf, type PdfPage, type Point } from './pdf-file'
import { tooMany } from './unreadable'

/** A line from `from` to `to`, at y = `at` where horizontal, at x = `at` where vertical. */
export interface Stroke {
  readonly horizontal: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Drawing {
  readonly strokes: readonly Stroke[]
  readonly images: readonly Box[]
}

/** Objects and corners of one page: a map of a city has some hundred thousand, a table some thousand. */
const maxParts = 400_000
/** Forms inside forms: programs nest two or three. */
const deepest = 12
/** Points. A filled box no thicker than this is a line: Chromium and Excel draw borders so. */
const thickest = 4
/** Points. A line that leans by less than this over its length is upright. */
const lean = 0.7
/** Points. Dotted lines are rows of these, so far apart at most. */
const largestDot = 2.5
const dotGap = 6
const fewestDots = 4
/** Points. Shorter strokes are dots and parts of letters. */
const shortest = 2

const pathType = 2
const imageType = 3
const formType = 5
const lineTo = 0
const bezierTo = 1
const moveTo = 2

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

export function drawingOf(instance: PdfInstance, page: PdfPage): Drawing {
  const { call, view } = instance
  const strokes: Stroke[] = []
  const images: Box[] = []
  const dots: Point[] = []
  const scratch = call.malloc(24)
  let parts = 0

  function count(many: number): void {
    parts += many
    if (parts > maxParts) throw tooMany('objects of a page')
  }

  function floats(from: number, many: number): readonly number[] {
    const now = view()
    return Array.from({ length: many }, (_, i) => now.getFloat32(from + 4 * i, true))
  }

  function matrixOf(object: number): Matrix {
    if (call.FPDFPageObj_GetMatrix(object, scratch) === 0) return identity
    return floats(scratch, 6) as unknown as Matrix
  }

  function addPath(object: number, outer: Matrix): void {
    const segments = call.FPDFPath_CountSegments(object)
    if (segments < 2) return
    count(segments)
    if (call.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0) return
    const now = view()
    const isFilled = now.getInt32(scratch, true) !== 0
    const isStroked = now.getInt32(scratch + 4, true) !== 0
    if (!isFilled && !isStroked) return
    const matrix = times(matrixOf(object), outer)
    let points: Point[] = []
    let curved = false
    const close = (isClosed: boolean): void => {
      const first = points[0]
      if (isStroked && !curved) {
        addStrokes(strokes, isClosed && first !== undefined ? [...points, first] : points)
      } else if (points.length >= 3) addFill(strokes, dots, extent(points))
      points = []
      curved = false
    }
    for (let i = 0; i < segments; i++) {
      const segment = call.FPDFPath_GetPathSegment(object, i)
      const type = call.FPDFPathSegment_GetType(segment)
      if (type === moveTo && points.length > 0) close(false)
      if (type === bezierTo) curved = true
      if (type === moveTo || type === lineTo || type === bezierTo) {
        call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
        const [x = 0, y = 0] = floats(scratch, 2)
        points.push(placed(page, matrix, x, y))
      }
      if (call.FPDFPathSegment_GetClose(segment) === 1) close(true)
    }
    if (points.length > 0) close(false)
  }

  function addImage(object: number, outer: Matrix): void {
    const [a, b, c, d, e, f] = times(matrixOf(object), outer)
    // an image fills the unit square of its own space
    const corners = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map(([x = 0, y = 0]) => page.frame.place(a * x + c * y + e, b * x + d * y + f))
    const box = cutTo(page, extent(corners))
    if (box === undefined) return
    if (!addFill(strokes, dots, box)) images.push(box)
  }

  function visit(number: number, objectAt: (index: number) => number, outer: Matrix, depth: number): void {
    count(number)
    for (let i = 0; i < number; i++) {
      const object = objectAt(i)
      const type = call.FPDFPageObj_GetType(object)
      if (type === pathType) addPath(object, outer)
      else if (type === imageType) addImage(object, outer)
      else if (type === formType && depth < deepest) {
        const inner = call.FPDFFormObj_CountObjects(object)
        const at = (index: number): number => call.FPDFFormObj_GetObject(object, index)
        visit(Math.max(0, inner), at, times(matrixOf(object), outer), depth + 1)
      }
    }
  }

  const many = Math.max(0, call.FPDFPage_CountObjects(page.handle))
  visit(many, (index) => call.FPDFPage_GetObject(page.handle, index), identity, 0)
  call.free(scratch)
  const lines = [...strokes, ...dottedLines(dots)]
  return { strokes: lines.flatMap((stroke) => withinPage(page, stroke)), images }
}

/** First `inner`, then `outer`. */
function times([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix {
  if (outer === identity) return [a, b, c, d, e, f]
  const [A, B, C, D, E, F] = outer
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

function placed(page: PdfPage, [a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return page.frame.place(a * x + c * y + e, b * x + d * y + f)
}

function addStrokes(strokes: Stroke[], points: readonly Point[]): void {
  for (const [i, to] of points.entries()) {
    const from = points[i - 1]
    if (from === undefined) continue
    const across = Math.abs(to.x - from.x)
    const down = Math.abs(to.y - from.y)
    if (across >= shortest && down <= lean) {
      strokes.push({
        horizontal: true,
        at: (from.y + to.y) / 2,
        from: Math.min(from.x, to.x),
        to: Math.max(from.x, to.x),
      })
    } else if (down >= shortest && across <= lean) {
      strokes.push({
        horizontal: false,
        at: (from.x + to.x) / 2,
        from: Math.min(from.y, to.y),
        to: Math.max(from.y, to.y),
      })
    }
  }
}

/** Whether the box was thin enough to be a line, or small enough to be a dot of one. */
function addFill(strokes: Stroke[], dots: Point[], { x0, y0, x1, y1 }: Box): boolean {
  const across = x1 - x0
  const down = y1 - y0
  if (across <= largestDot && down <= largestDot) dots.push({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 })
  else if (down <= thickest && across >= down) strokes.push({ horizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 })
  else if (across <= thickest) strokes.push({ horizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 })
  else return false
  return true
}

/** Dots in a row, close together. */
function dottedLines(dots: readonly Point[]): readonly Stroke[] {
  return [...rowsOfDots(dots, true), ...rowsOfDots(dots, false)]
}

function rowsOfDots(dots: readonly Point[], horizontal: boolean): readonly Stroke[] {
  const places = dots
    .map(({ x, y }) => (horizontal ? { at: y, along: x } : { at: x, along: y }))
    .toSorted((a, b) => Math.round(a.at * 2) - Math.round(b.at * 2) || a.along - b.along)
  const found: Stroke[] = []
  let from = 0
  for (let i = 1; i <= places.length; i++) {
    const before = places[i - 1]
    const next = places[i]
    if (before === undefined) break
    const isRow = next !== undefined && Math.abs(next.at - before.at) < 0.75 && next.along - before.along <= dotGap
    if (isRow && next.along >= before.along) continue
    const first = places[from]
    if (first !== undefined && i - from >= fewestDots)
      found.push({ horizontal, at: first.at, from: first.along, to: before.along })
    from = i
  }
  return found
}

function extent(points: readonly Point[]): Box {
  let box: Box | undefined
  for (const point of points) {
    const own = boxOf(point, point)
    box =
      box === undefined
        ? own
        : {
            x0: Math.min(box.x0, own.x0),
            y0: Math.min(box.y0, own.y0),
            x1: Math.max(box.x1, own.x1),
            y1: Math.max(box.y1, own.y1),
          }
  }
  return box ?? { x0: 0, y0: 0, x1: 0, y1: 0 }
}

/** The part of the box that lies on the page; undefined for none. */
function cutTo(page: PdfPage, box: Box): Box | undefined {
  const { width, height } = page.frame
  const cut = {
    x0: Math.max(0, box.x0),
    y0: Math.max(0, box.y0),
    x1: Math.min(width, box.x1),
    y1: Math.min(height, box.y1),
  }
  return cut.x1 > cut.x0 && cut.y1 > cut.y0 ? cut : undefined
}

function withinPage({ frame: { width, height } }: PdfPage, stroke: Stroke): readonly Stroke[] {
  const [across, along] = stroke.horizontal ? [height, width] : [width, height]
  if (!(stroke.at >= 0 && stroke.at <= across)) return []
  const from = Math.max(0, stroke.from)
  const to = Math.min(along, stroke.to)
  return to > from ? [{ ...stroke, from, to }] : []
}
