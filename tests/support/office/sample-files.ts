/** Saves a text in other formats the way a person would: opened in a program, line by line, and saved again. */

import { encodeGb18030 } from '../legacy-encodings'
import { escapeXml, line, paragraph, wordFile } from './word-file'

/** What a capture to text leaves of an image that stood in a table; in other formats it is an image again. */
const imageLine = /^!\[\]\(\) \|$/
const wordImage =
  '<w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="3000000"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>'

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
        .map((one) => (imageLine.test(one) ? paragraph(wordImage) : line(one)))
        .join(''),
    }),
  }
}

export function savedAsPage(text: string, encoding: 'utf-8' | 'gb18030'): SavedFile {
  const page = pageOf(text, encoding)
  return { name: 'a.html', bytes: encoding === 'utf-8' ? new TextEncoder().encode(page) : encodeGb18030(page) }
}

/** As Chromium saves: quoted-printable, lines of at most 76 characters. */
export function savedAsSingleFile(text: string): SavedFile {
  const coded: string[] = []
  let length = 0
  for (const byte of Buffer.from(pageOf(text, 'utf-8'))) {
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
  return { name: 'a.mhtml', bytes: Buffer.from(file, 'latin1') }
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
