/** Saves a text in other formats the way a person would: opened in a program, line by line, and saved again. */

import { pngOf } from '../../../src/main/ingest/png'
import { encodeGb18030 } from '../legacy-encodings'
import { advanceOf, imageObject, ofdFile, type OfdPageSource, pageWidth, textObject, wrap } from './ofd-file'
import { escapeXml, line, paragraph, picture, wordFile } from './word-file'

/** What a capture to text leaves of an image that stood in a table; in other formats it is an image again. */
const imageLine = /^!\[\]\(\) \|$/
/** Smaller than it is shown. */
export const aPicture = pngOf(40, 24, new Uint8Array(40 * 24 * 3).fill(0x80))

/** In sizes of the type. */
const tabStop = 4

export interface SavedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Word keeps each line as a paragraph. */
export function savedAsWord(text: string): SavedFile {
  return {
    name: 'a.docx',
    bytes: wordFile({
      body: linesOf(text)
        .map((one) => (imageLine.test(one) ? paragraph(picture(1)) : line(one)))
        .join(''),
      pictures: [aPicture],
    }),
  }
}

export function savedAsPage(text: string, encoding: 'utf-8' | 'gb18030'): SavedFile {
  const page = pageOf(text, encoding)
  return { name: 'a.html', bytes: encoding === 'utf-8' ? new TextEncoder().encode(page) : encodeGb18030(page) }
}

export function savedAsSingleFile(text: string): SavedFile {
  return { name: 'a.mhtml', bytes: asSingleFile(pageOf(text, 'utf-8')) }
}

/** As Chromium saves: quoted-printable, lines of at most 76 characters. */
export function asSingleFile(page: string): Uint8Array {
  const coded: string[] = []
  let length = 0
  for (const byte of Buffer.from(page)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d
    const one = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (length + one.length > 75) {
      coded.push('=\r\n')
      length = 0
    }
    coded.push(one)
    length += one.length
  }
  const file = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://www.example.gov.cn/report.html',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--a1----"',
    '',
    '',
    '------MultipartBoundary--a1----',
    'Content-Type: text/html',
    'Content-ID: <frame-1@mhtml.blink>',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: http://www.example.gov.cn/report.html',
    '',
    coded.join(''),
    '------MultipartBoundary--a1------',
    '',
  ].join('\r\n')
  return Buffer.from(file, 'latin1')
}

/** As a program prints it: on paper on which every row of the tables has room, prose goes on below where a line is full. */
export function savedAsOfd(text: string): SavedFile {
  const [margin, size, step, height] = [25, 4, 7, 297]
  const isRow = (one: string): boolean => /[\t|]/.test(one)
  const given = linesOf(text).map((one) => one.trimEnd())
  const widest = Math.max(0, ...given.filter(isRow).map((row) => placed(row).end))
  const perLine = Math.max((pageWidth - 2 * margin) / size, widest + 4)
  const width = perLine * size + 2 * margin
  const rows = given.flatMap((one) => (isRow(one) ? [one] : wrap(one, perLine, perLine)))
  const pages: OfdPageSource[] = []
  let objects = ''
  let y = margin
  const take = (tall: number): number => {
    if (y + tall > height - margin) {
      pages.push({ objects, width, height })
      objects = ''
      y = margin
    }
    y += tall
    return y - tall
  }
  for (const row of rows) {
    if (imageLine.test(row)) objects += imageObject(margin, take(60), 150, 55)
    else {
      const top = take(step)
      for (const { part, from } of placed(row).parts) objects += textObject(part, margin + from * size, top, size)
    }
  }
  pages.push({ objects, width, height })
  return { name: 'a.ofd', bytes: ofdFile(pages) }
}

/** Where the parts between tabs stand and the row ends, in sizes of the type. */
function placed(row: string): {
  readonly parts: readonly { readonly part: string; readonly from: number }[]
  readonly end: number
} {
  const parts: { readonly part: string; readonly from: number }[] = []
  let end = 0
  for (const [i, part] of row.split('\t').entries()) {
    const from = i === 0 ? 0 : (Math.floor(end / tabStop) + 1) * tabStop
    if (part.trim() !== '') parts.push({ part, from })
    end = from + [...part].reduce((sum, character) => sum + advanceOf(character), 0)
  }
  return { parts, end }
}

function pageOf(text: string, encoding: string): string {
  const body = linesOf(text).map((one) =>
    imageLine.test(one)
      ? '<p><img src="a.png"></p>'
      : `<p>${escapeXml(one).replaceAll('\t', '<span style="white-space:pre">\t</span>')}</p>`,
  )
  return `<!DOCTYPE html>\n<html><head><meta charset="${encoding}"><title>年报</title></head>\n<body>\n${body.join('\n')}\n</body></html>\n`
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
}
