/** Writes PDF files for tests, byte by byte: pages of text in a font that every reader knows, and whatever else is asked for. */

export interface SheetSpec {
  readonly width: number
  readonly height: number
  /** Content stream; `/F1` is the Chinese font, `/Im1` a picture that fills the unit square. */
  readonly content: string
  /** Further entries of the page's dictionary, such as `/Rotate 90`. */
  readonly entries?: string
}

export interface PdfSpec {
  readonly pages: readonly SheetSpec[]
  /** Further entries of the catalog and of the trailer. */
  readonly catalog?: string
  readonly trailer?: string
  /** Further objects, written as they are; the first has number `firstOwnObject`. */
  readonly objects?: readonly string[]
}

/** Catalog, page tree, three objects of the font, a picture. */
export const firstOwnObject = 7

/** Song of Adobe's GB1 collection, not embedded: its table of characters is part of every reader. */
const song = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor 5 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
]
const greyPicture =
  '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream'

export function pdfFile({ pages, catalog = '', trailer = '', objects = [] }: PdfSpec): Uint8Array {
  const first = firstOwnObject + objects.length
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')
  const all = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    ...song,
    greyPicture,
    ...objects,
    ...pages.flatMap(({ width, height, content, entries = '' }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${first + 2 * i + 1} 0 R` +
        `/Resources<</Font<</F1 3 0 R>>/XObject<</Im1 6 0 R>>>>${entries}>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.6\n'
  const offsets: number[] = []
  for (const [i, object] of all.entries()) {
    offsets.push(file.length)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const end =
    `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer<</Size ${all.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file + end)
}

/** A string of a content stream in the Chinese font. Basic plane only. */
export function chinese(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex}>`
}

/** Width of a text in that font: half a square for ASCII, a square for the rest. */
export function widthOf(text: string, size: number): number {
  let squares = 0
  for (const character of text) squares += character < '\u007f' ? 0.5 : 1
  return squares * size
}
