/** One PDF file opened in the engine: its pages, one at a time, upright and measured from their top left corner. */

import type { PdfInstance } from './pdf-engine'
import { damaged, tooMany, Unreadable } from './unreadable'

/** A report has 10 to 60 pages; a yearbook with a hundred reports in it is no report. */
export const maxPages = 1_500

export interface PdfFile {
  readonly instance: PdfInstance
  readonly handle: number
  readonly pageCount: number
}

/** PDFium's answers to why it did not open a file (fpdfview.h). */
const passwordError = 4
const securityError = 5

/** An empty password is tried, as every viewer does: files that only forbid printing open with it. */
export function openPdf(instance: PdfInstance, bytes: Uint8Array): PdfFile {
  const { call } = instance
  const at = call.malloc(bytes.length)
  if (at === 0) throw tooMany('no memory for the file')
  instance.bytes().set(bytes, at)
  const handle = call.FPDF_LoadMemDocument(at, bytes.length, 0)
  if (handle === 0) {
    const error = call.FPDF_GetLastError()
    if (error === passwordError || error === securityError)
      throw new Unreadable({ code: 'encrypted', kind: 'pdf' }, 'needs a password')
    throw damaged(`PDFium says ${error}`)
  }
  const pageCount = call.FPDF_GetPageCount(handle)
  if (pageCount < 1) throw damaged('no pages')
  if (pageCount > maxPages) throw tooMany(`${pageCount} pages`)
  return { instance, handle, pageCount }
}

/** Points in points (1/72 inch) as shown: x to the right, y down, the page turned as its reader sees it. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  /** From the coordinates of the page's own space, in which PDFium answers. */
  readonly place: (x: number, y: number) => Point
  /** Quarter turns clockwise by which the page is shown. */
  readonly turns: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** An upright rectangle, `x0 <= x1`, `y0 <= y1`. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

export interface PdfPage {
  readonly index: number
  readonly handle: number
  readonly frame: PageFrame
}

/** Hands the page to `read` and closes it. Undefined where the page itself is broken. */
export function withPage<T>(file: PdfFile, index: number, read: (page: PdfPage) => T): T | undefined {
  const { call } = file.instance
  const handle = call.FPDF_LoadPage(file.handle, index)
  if (handle === 0) return undefined
  const made = read({ index, handle, frame: frameOf(file.instance, handle) })
  call.FPDF_ClosePage(handle)
  return made
}

/** As for a page that cannot be loaded: PDFium knows its size from the page tree, or takes the standard one. */
export function sizeOfBrokenPage({ instance, handle }: PdfFile, index: number): { width: number; height: number } {
  const { call, view } = instance
  const at = call.malloc(8)
  const known = call.FPDF_GetPageSizeByIndexF(handle, index, at) !== 0
  const size = { width: view().getFloat32(at, true), height: view().getFloat32(at + 4, true) }
  call.free(at)
  return known && isSize(size.width) && isSize(size.height) ? size : { width: 595, height: 842 }
}

/** Larger ones exist only to hurt: 200 inches is what viewers show (PDF 32000-1, annex C). */
const isSize = (length: number): boolean => length > 1 && length <= 14_400

function frameOf({ call, view }: PdfInstance, handle: number): PageFrame {
  const at = call.malloc(16)
  call.FPDF_GetPageBoundingBox(handle, at)
  const [left, top, right, bottom] = [0, 4, 8, 12].map((offset) => view().getFloat32(at + offset, true)) as [
    number,
    number,
    number,
    number,
  ]
  call.free(at)
  const across = right - left
  const down = top - bottom
  if (!isSize(across) || !isSize(down)) throw damaged('a page without a size')
  const turns = call.FPDFPage_GetRotation(handle) & 3
  const places: readonly ((x: number, y: number) => Point)[] = [
    (x, y) => ({ x: x - left, y: top - y }),
    (x, y) => ({ x: y - bottom, y: x - left }),
    (x, y) => ({ x: right - x, y: y - bottom }),
    (x, y) => ({ x: top - y, y: right - x }),
  ]
  const place = places[turns] ?? ((x, y) => ({ x, y }))
  return turns % 2 === 0 ? { width: across, height: down, place, turns } : { width: down, height: across, place, turns }
}

/** The upright rectangle of two corners, wherever they lie. */
export function boxOf(a: Point, b: Point): Box {
  return { x0: Math.min(a.x, b.x), y0: Math.min(a.y, b.y), x1: Math.max(a.x, b.x), y1: Math.max(a.y, b.y) }
}
