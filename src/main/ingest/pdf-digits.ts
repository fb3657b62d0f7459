/** Looks at the outlines of a font's digits: a file whose table of characters is wrong must not give a wrong number. */

import type { PdfInstance } from './pdf-engine'

export interface DigitShapes {
  /** To be told of every digit (one character, 0 to 9) that stands on the page, with its font. */
  readonly look: (font: number, digit: string) => void
  /** Whether some digit of this font is drawn by something that cannot be it: then all its digits may be others. */
  readonly isDoubtful: (font: number) => boolean
}

/**
 * How many closed outlines a digit may have: its stroke, its holes, and where strokes overlap some more. Letters and
 * Chinese characters under the numbers of digits fall out by holes that are missing, or by many that are not.
 */
const outlines: Readonly<Record<string, readonly [number, number]>> = {
  '0': [2, 4],
  '1': [1, 3],
  '2': [1, 3],
  '3': [1, 3],
  '4': [1, 4],
  '5': [1, 3],
  '6': [2, 4],
  '7': [1, 3],
  '8': [2, 5],
  '9': [2, 4],
}

const drawnSize = 100
/** One of the segment types of PDFium's paths. */
const moveTo = 2

/**
 * For one page, since PDFium gives the number of a font to another once no page uses it. Fonts that are not in the file
 * have the tables of their collection, and fonts without outlines (bitmaps, drawn characters) have nothing to look at:
 * both are believed.
 */
export function digitShapes({ call }: PdfInstance): DigitShapes {
  const seen = new Set<string>()
  const doubtful = new Set<number>()

  function isPossible(font: number, digit: string): boolean {
    if (call.FPDFFont_GetIsEmbedded(font) !== 1) return true
    const path = call.FPDFFont_GetGlyphPath(font, digit.charCodeAt(0), drawnSize)
    if (path === 0) return true
    const count = call.FPDFGlyphPath_CountGlyphSegments(path)
    if (count <= 0) return true
    let starts = 0
    for (let i = 0; i < count; i++) {
      const segment = call.FPDFGlyphPath_GetGlyphPathSegment(path, i)
      if (segment !== 0 && call.FPDFPathSegment_GetType(segment) === moveTo) starts++
    }
    const [fewest, most] = outlines[digit] ?? [0, Infinity]
    return starts >= fewest && starts <= most
  }

  return {
    look(font, digit) {
      const key = `${font} ${digit}`
      if (font === 0 || seen.has(key)) return
      seen.add(key)
      if (!isPossible(font, digit)) doubtful.add(font)
    },
    isDoubtful: (font) => doubtful.has(font),
  }
}
