/** The characters of a page with their boxes, as they are drawn; what cannot be told for sure is U+FFFD. */

import { radicals } from '../../shared/text/radicals'
import { digitShapes } from './pdf-digits'
import { type Box, boxOf, type PdfFile, type PdfPage } from './pdf-file'
import { tooMany } from './unreadable'

export interface Glyph extends Box {
  /** One code point. U+FFFD where the font does not say which character it draws. */
  readonly text: string
  /** Font size in points, as shown. */
  readonly size: number
  /** Quarter turns clockwise of the writing as shown: 0 to the right, 1 downwards, 2 upside down, 3 upwards. */
  readonly turn: number
}

export interface PageGlyphs {
  readonly glyphs: readonly Glyph[]
  /** Neither upright nor lying: stamps, watermarks, diagonals. */
  readonly leaning: readonly Glyph[]
  /** Characters that are there and not shown, as the text layer of a scan; they are left out. */
  readonly hidden: number
}

/** All pages together: twenty times the longest report known. */
export const maxGlyphs = 2_000_000

export const unknownCharacter = '\ufffd'

/** A run of characters in one font, set by one command. */
interface TextObject {
  readonly size: number
  readonly turn: number
  readonly leans: boolean
  /** The strip on which its characters stand, across its direction; fonts often claim far more than that. */
  readonly near: number
  readonly far: number
  readonly first: Box
  readonly shown: boolean
  readonly font: number
}

/** Reads pages of one file, one after the other; fonts are looked at once. */
export function glyphReader({ instance }: PdfFile): (page: PdfPage) => PageGlyphs {
  const { call, view } = instance
  const corner = call.malloc(24)
  let total = 0

  function looseBox(text: number, index: number, { frame }: PdfPage): Box {
    call.FPDFText_GetLooseCharBox(text, index, corner)
    const now = view()
    return boxOf(
      frame.place(now.getFloat32(corner, true), now.getFloat32(corner + 4, true)),
      frame.place(now.getFloat32(corner + 8, true), now.getFloat32(corner + 12, true)),
    )
  }

  function objectOf(object: number, text: number, index: number, page: PdfPage): TextObject {
    const mode = object === 0 ? 0 : call.FPDFTextObj_GetTextRenderMode(object)
    const angle = call.FPDFText_GetCharAngle(text, index)
    call.FPDFTextObj_GetFontSize(object, corner)
    const nominal = view().getFloat32(corner, true)
    call.FPDFText_GetMatrix(text, index, corner)
    const now = view()
    const scale = Math.hypot(now.getFloat32(corner + 8, true), now.getFloat32(corner + 12, true))
    const size = Math.abs(nominal * scale) || 1
    call.FPDFText_GetCharOrigin(text, index, corner, corner + 8)
    const after = view()
    const origin = page.frame.place(after.getFloat64(corner, true), after.getFloat64(corner + 8, true))
    const quarters = angle / (Math.PI / 2)
    const turn = (Math.round(quarters) + page.frame.turns) & 3
    const line = turn % 2 === 0 ? origin.y : origin.x
    const up = turn === 0 || turn === 3 ? -1 : 1
    const above = line + up * aboveLine * size
    const below = line - up * (1 - aboveLine) * size
    return {
      size,
      turn,
      leans: Math.abs(quarters - Math.round(quarters)) > mostLean,
      near: Math.min(above, below),
      far: Math.max(above, below),
      first: looseBox(text, index, page),
      shown: mode !== invisible && mode !== clipOnly,
      font: object === 0 ? 0 : call.FPDFTextObj_GetFont(object),
    }
  }

  return (page) => {
    const text = call.FPDFText_LoadPage(page.handle)
    if (text === 0) return { glyphs: [], leaning: [], hidden: 0 }
    const count = call.FPDFText_CountChars(text)
    total += count
    if (total > maxGlyphs) throw tooMany(`${total} characters`)
    const glyphs: Glyph[] = []
    const leaning: Glyph[] = []
    const shapes = digitShapes(instance)
    const digits: { readonly at: number; readonly font: number }[] = []
    let hidden = 0
    const { width, height } = page.frame
    let last = 0
    let object: TextObject | undefined
    for (let i = 0; i < count; i++) {
      const unicode = call.FPDFText_GetUnicode(text, i)
      // blanks and line ends that PDFium adds have no place on the page
      if (unicode <= 0x20 && call.FPDFText_IsGenerated(text, i) === 1) continue
      const handle = call.FPDFText_GetTextObject(text, i)
      if (object === undefined || handle !== last) {
        object = objectOf(handle, text, i, page)
        last = handle
      }
      const box = onStrip(looseBox(text, i, page), object)
      const middleX = (box.x0 + box.x1) / 2
      const middleY = (box.y0 + box.y1) / 2
      const onPage = middleX >= 0 && middleX <= width && middleY >= 0 && middleY <= height
      if (!object.shown || !onPage) {
        if (unicode > 0x20) hidden++
        continue
      }
      const unsure = call.FPDFText_HasUnicodeMapError(text, i) === 1
      const drawn = unsure ? unknownCharacter : characterOf(unicode)
      if (drawn === '') continue
      const glyph = { text: drawn, ...box, size: object.size, turn: object.turn }
      if (object.leans) {
        leaning.push(glyph)
        continue
      }
      if (drawn >= '0' && drawn <= '9') {
        shapes.look(object.font, drawn)
        digits.push({ at: glyphs.length, font: object.font })
      }
      glyphs.push(glyph)
    }
    call.FPDFText_ClosePage(text)
    for (const { at, font } of digits) {
      const glyph = glyphs[at]
      if (glyph !== undefined && shapes.isDoubtful(font)) glyphs[at] = { ...glyph, text: unknownCharacter }
    }
    return { glyphs, leaning, hidden }
  }
}

/** In quarter turns: a scan put straight by its program leans by less. */
const mostLean = 0.06

/** Part of a character's square above the line on which it stands, as Chinese fonts have it. */
const aboveLine = 0.86

/** Keeps the character's place along the line and takes the strip across it; not where the writing goes downwards. */
function onStrip(box: Box, { turn, near, far, first, size }: TextObject): Box {
  if (turn % 2 === 0) {
    return Math.abs(box.y0 - first.y0) > size / 4 ? box : { x0: box.x0, y0: near, x1: box.x1, y1: far }
  }
  return Math.abs(box.x0 - first.x0) > size / 4 ? box : { x0: near, y0: box.y0, x1: far, y1: box.y1 }
}

/** Text render modes that show nothing (PDF 32000-1, 9.3.6). */
const invisible = 3
const clipOnly = 7

/** PDFium's sign for a hyphen at the end of a line. */
const lineHyphen = 2

/**
 * Radicals are folded into the ideographs they look like: converters write them in place of these. A character of a
 * private area is whatever its font draws there; its number says nothing.
 */
function characterOf(unicode: number): string {
  if (unicode === lineHyphen) return '-'
  if (unicode === 0xa0 || (unicode >= 9 && unicode <= 13)) return ' '
  if (unicode < 0x20 || (unicode >= 0x7f && unicode < 0xa0)) return unknownCharacter
  if (unicode >= 0x2e80 && unicode <= 0x2fdf) return foldedRadical(unicode)
  if (unicode >= 0xd800 && unicode <= 0xf8ff) return unknownCharacter
  if (unicode === 0xad || unicode === 0xfeff || (unicode >= 0x200b && unicode <= 0x200f)) return ''
  if (unicode >= 0xfff0 && unicode <= 0xffff) return unknownCharacter
  if (unicode > 0x10ffff || unicode >= 0xf0000) return unknownCharacter
  return String.fromCodePoint(unicode)
}

function foldedRadical(unicode: number): string {
  const folded = radicals.get(unicode)
  if (folded !== undefined) return String.fromCharCode(folded)
  return String.fromCharCode(unicode).normalize('NFKC')
}
