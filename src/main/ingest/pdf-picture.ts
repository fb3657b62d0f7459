/** Draws one page of a PDF file as a picture, for the eye; nothing is read from it. */

import type { PdfEngine } from './pdf-engine'
import { openPdf, withPage } from './pdf-file'
import { guarded } from './pdf'
import { pngOf } from './png'
import { Unreadable } from './unreadable'

export interface PagePicture {
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly png: Uint8Array<ArrayBuffer>
}

/** Pixels. A page of A4 at four times its size has eight million. */
const mostPixels = 16_000_000

/** PDFium's formats and flags (fpdfview.h): four bytes a pixel; annotations shown; red first. */
const bgra = 4
const withAnnotations = 0x01
const redFirst = 0x10
const white = 0xffffffff

/**
 * @param page zero-based
 * @param scale pixels a point; lowered where the picture would be too large
 * @returns undefined where there is no such page, or where it cannot be drawn
 */
export function pagePicture(
  engine: PdfEngine,
  bytes: Uint8Array,
  page: number,
  scale: number,
): PagePicture | undefined {
  try {
    return guarded(() => drawn(engine, bytes, page, scale))
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

function drawn(engine: PdfEngine, bytes: Uint8Array, index: number, scale: number): PagePicture | undefined {
  const file = openPdf(engine.start(), bytes)
  if (index < 0 || index >= file.pageCount) return undefined
  const { call, bytes: heap } = file.instance
  return withPage(file, index, ({ handle, frame }) => {
    const fitting = Math.min(scale, Math.sqrt(mostPixels / (frame.width * frame.height)))
    const width = Math.max(1, Math.floor(frame.width * fitting))
    const height = Math.max(1, Math.floor(frame.height * fitting))
    const bitmap = call.FPDFBitmap_CreateEx(width, height, bgra, 0, 0)
    if (bitmap === 0) return undefined
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
    call.FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, withAnnotations | redFirst)
    const stride = call.FPDFBitmap_GetStride(bitmap)
    const at = call.FPDFBitmap_GetBuffer(bitmap)
    const rgb = withoutAlpha(heap().subarray(at, at + stride * height), width, height, stride)
    return { width, height, png: pngOf(width, height, rgb) }
  })
}

function withoutAlpha(pixels: Uint8Array, width: number, height: number, stride: number): Uint8Array {
  const rgb = new Uint8Array(width * height * 3)
  let to = 0
  for (let y = 0; y < height; y++) {
    for (let from = y * stride; from < y * stride + width * 4; from += 4) {
      rgb[to++] = pixels[from] ?? 0
      rgb[to++] = pixels[from + 1] ?? 0
      rgb[to++] = pixels[from + 2] ?? 0
    }
  }
  return rgb
}
