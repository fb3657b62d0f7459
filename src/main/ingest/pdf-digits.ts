/** Looks at the outlines of a font's digits: a file whose table of characters is wrong must not give a wrong number. */

import type { PdfInstance } from './pdf-engine'

/** Whether what the font draws for this digit (one character, 0 to 9) can be that digit. */
export type DigitShapes = (digit: string) => boolean

/**
 * How many closed outlines a digit may have: the holes of 0, 4, 6, 8, 9 and the stroke itself; one more for a slashed or
 * dotted zero. Drawn by no more, a garbled font passes for each digit by chance only.
 */
const outlines: Readonly<Record<string, readonly number[]>> = {
  '0': [2, 3],
  '1': [1],
  '2': [1],
  '3': [1],
  '4': [1, 2],
  '5': [1],
  '6': [2],
  '7': [1],
  '8': [2, 3],
  '9': [2],
}

const drawnSize = 100
/** One of the segment types of PDFium's paths. */
const moveTo = 2

/** One judgement a font and digit, kept. Where a font gives no outlines (bitmaps, drawn characters), its table is believed. */
export function digitShapes({ call }: PdfInstance): (font: number) => DigitShapes {
  const shapes = new Map<number, DigitShapes>()

  function isTrue(font: number, digit: string): boolean {
    const path = call.FPDFFont_GetGlyphPath(font, digit.charCodeAt(0), drawnSize)
    if (path === 0) return true
    const count = call.FPDFGlyphPath_CountGlyphSegments(path)
    if (count <= 0) return true
    let starts = 0
    for (let i = 0; i < count; i++) {
      const segment = call.FPDFGlyphPath_GetGlyphPathSegment(path, i)
      if (segment !== 0 && call.FPDFPathSegment_GetType(segment) === moveTo) starts++
    }
    return outlines[digit]?.includes(starts) ?? true
  }

  return (font) => {
    const known = shapes.get(font)
    if (known !== undefined) return known
    const judged = new Map<string, boolean>()
    const made: DigitShapes = (digit) => {
      const before = judged.get(digit)
      if (before !== undefined) return before
      const verdict = font === 0 || isTrue(font, digit)
      judged.set(digit, verdict)
      return verdict
    }
    shapes.set(font, made)
    return made
  }
}
