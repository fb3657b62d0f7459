/** The words of a printed paper, page by page: what stands between the margins, and the head and foot apart. */

import { loadPdfEngine } from '../ingest/pdf-engine'
import { openPdf, withPage } from '../ingest/pdf-file'
import { glyphReader, type Glyph } from '../ingest/pdf-glyphs'

export interface PrintedPage {
  readonly head: string
  readonly body: string
  readonly foot: string
}

const millimetre = 72 / 25.4
/** The margins that the style sheet of papers sets, in which nothing but the running head and the page number stands. */
const top = 24 * millimetre
const bottom = 22 * millimetre

/** In the order in which they were drawn. Throws what the reader of PDF files throws. */
export async function printedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const engine = await loadPdfEngine()
  const file = openPdf(engine.start(), bytes)
  const read = glyphReader(file)
  return Array.from({ length: file.pageCount }, (_, index) => {
    const page = withPage(file, index, (one) => {
      const { height } = one.frame
      const { glyphs } = read(one)
      const inOrder = linesOf(glyphs).flat()
      const words = (isHere: (y: number) => boolean): string =>
        inOrder
          .filter(({ y0, y1 }) => isHere((y0 + y1) / 2))
          .map(({ text }) => text)
          .join('')
      return {
        head: words((y) => y < top),
        body: words((y) => y >= top && y <= height - bottom),
        foot: words((y) => y > height - bottom),
      }
    })
    return page ?? { head: '', body: '', foot: '' }
  })
}

/** What is drawn one after the other on one line stands from left to right, whichever of its fonts was drawn first. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = []
  let middle = Number.NaN
  for (const glyph of glyphs) {
    const here = (glyph.y0 + glyph.y1) / 2
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(here - middle) < glyph.size * 0.4) line.push(glyph)
    else lines.push([glyph])
    middle = here
  }
  return lines.map((line) => line.toSorted((a, b) => a.x0 - b.x0))
}
