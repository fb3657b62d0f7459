/** Writes OFD documents (GB/T 33190) for tests: characters with their distances, frames of lines, pictures. */

import { escapeXml } from './word-file'
import { zipFile } from './zip-file'

/** Millimetres. */
export const pageWidth = 210

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export interface OfdPageSource {
  readonly objects: string
  /** Millimetres; `pageWidth` where it is not said. */
  readonly width?: number
  readonly height: number
}

export function ofdFile(pages: readonly OfdPageSource[]): Uint8Array {
  return zipFile([
    {
      name: 'OFD.xml',
      content: `${head}<ofd:OFD ${namespace} Version="1.0"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'Doc_0/Document.xml',
      content: `${head}<ofd:Document ${namespace}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    },
    ...pages.map((page, i) => ({
      name: `Doc_0/Pages/Page_${i}/Content.xml`,
      content: pageOf(page),
    })),
  ])
}

function pageOf({ objects, width = pageWidth, height }: OfdPageSource): string {
  return `${head}<ofd:Page ${namespace}><ofd:Area><ofd:PhysicalBox>0 0 ${width} ${height}</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`
}

/** In sizes of the type. */
export function advanceOf(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 || /[“”‘’]/.test(character) ? 1 : 0.5
}

/** Cuts where a line is full, and not within a number or a Latin word: `first` and `further` sizes of the type. */
export function wrap(text: string, first: number, further: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.match(/[\w.,:/@%-]+|./gsu) ?? []) {
    const length = [...word].reduce((sum, character) => sum + advanceOf(character), 0)
    const parts = length > further ? [...word] : [word]
    for (const part of parts) {
      const advance = parts.length === 1 ? length : advanceOf(part)
      if (used + advance > (lines.length === 0 ? first : further) && line !== '') {
        lines.push(line)
        line = ''
        used = 0
      }
      line += part
      used += advance
    }
  }
  return [...lines, line]
}

let id = 100

/** `top` = upper edge of the line. */
export function textObject(text: string, x: number, top: number, type: number): string {
  const advances = [...text].map((character) => (advanceOf(character) * type).toFixed(2)).slice(0, -1)
  const length = [...text].reduce((sum, character) => sum + advanceOf(character) * type, 0)
  const deltas =
    advances.length > 3 && new Set(advances).size === 1 ? `g ${advances.length} ${advances[0]}` : advances.join(' ')
  const boundary = `${x.toFixed(2)} ${top.toFixed(2)} ${length.toFixed(2)} ${type}`
  return `<ofd:TextObject ID="${id++}" Boundary="${boundary}" Font="3" Size="${type}"><ofd:TextCode X="0" Y="${(type * 0.88).toFixed(2)}"${deltas === '' ? '' : ` DeltaX="${deltas}"`}>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`
}

export function rectangle(x: number, y: number, w: number, h: number): string {
  return `<ofd:PathObject ID="${id++}" Boundary="${x} ${y} ${w} ${h}" LineWidth="0.3"><ofd:AbbreviatedData>M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C</ofd:AbbreviatedData></ofd:PathObject>`
}

/** A picture, of which the document holds no more than the place. */
export function imageObject(x: number, y: number, w: number, h: number): string {
  return `<ofd:ImageObject ID="${id++}" Boundary="${x} ${y} ${w} ${h}" ResourceID="1"/>`
}
