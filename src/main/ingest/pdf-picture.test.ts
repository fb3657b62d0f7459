import { inflateSync } from 'node:zlib'
import { beforeAll, expect, it } from 'vitest'
import { pdfFile } from '../../../tests/support/pdf/pdf-file'
import { loadPdfEngine, type PdfEngine } from './pdf-engine'
import { pagePicture } from './pdf-picture'

let engine: PdfEngine
beforeAll(async () => {
  engine = await loadPdfEngine()
})

/** A page of 100 by 50 points with a black box over its left half. */
const file = pdfFile({ pages: [{ width: 100, height: 50, content: '0 0 50 50 re f' }] })

/** Red, green, blue of a pixel, as stored without filters. */
function pixel(png: Uint8Array, width: number, x: number, y: number): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset)
  const rows = inflateSync(png.subarray(41, 41 + view.getUint32(33)))
  return [...rows.subarray(y * (width * 3 + 1) + 1 + x * 3, y * (width * 3 + 1) + 4 + x * 3)]
}

it('draws a page at the scale asked for', () => {
  const picture = pagePicture(engine, file, 0, 2)
  expect(picture).toMatchObject({ width: 200, height: 100 })
  const png = picture?.png ?? new Uint8Array()
  expect(pixel(png, 200, 20, 50)).toEqual([0, 0, 0])
  expect(pixel(png, 200, 180, 50)).toEqual([255, 255, 255])
})

it('has nothing for pages that are not there, and for files that cannot be opened', () => {
  expect(pagePicture(engine, file, 1, 1)).toBeUndefined()
  expect(pagePicture(engine, Buffer.from('%PDF-1.7\n'), 0, 1)).toBeUndefined()
})

it('keeps pictures within bounds', () => {
  const poster = pdfFile({ pages: [{ width: 14_000, height: 14_000, content: '' }] })
  const picture = pagePicture(engine, poster, 0, 1)
  expect((picture?.width ?? 0) * (picture?.height ?? 0)).toBeLessThanOrEqual(16_000_000)
})
