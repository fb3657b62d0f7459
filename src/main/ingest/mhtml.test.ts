import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw } from '../../../tests/support/document-laws'
import { encodeGb18030 } from '../../../tests/support/legacy-encodings'
import { documentFromHtml } from './html'
import { readMhtml } from './mhtml'
import { decodeQuotedPrintable, isMimePage } from './mime'

const crlf = (...lines: readonly string[]) => `${lines.join('\r\n')}\r\n`
const top = (more = '') =>
  crlf(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: http://a.gov.cn/x.html',
    'Subject: =?utf-8?Q?=E5=B9=B4?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    `\ttype="text/html";${more}`,
    '\tboundary="--b=1"',
    '',
  )
const part = (headers: readonly string[], body: string) => `----b=1\r\n${crlf(...headers)}\r\n${body}\r\n`
const end = '----b=1--\r\n'
const quoted = (text: string) =>
  Array.from(Buffer.from(text), (byte, i) => {
    const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x3d
    const coded = isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    return i % 20 === 19 ? `${coded}=\r\n` : coded
  }).join('')
const html = (...headers: readonly string[]) => ['Content-Type: text/html', ...headers]
const read = (file: string | Uint8Array) => {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file
  expect(isMimePage(bytes)).toBe(true)
  const result = readMhtml(bytes)
  if (!result.ok) return result.error
  expect(brokenLaw(result.document)).toBeNull()
  return { encoding: result.document.encoding, blocks: blockTexts(result.document), notes: result.document.notes }
}

describe('a page saved as one file', () => {
  test('quoted-printable', () => {
    const file =
      top() +
      part(
        html('Content-Transfer-Encoding: quoted-printable', 'Content-Location: http://a.gov.cn/x.html'),
        quoted('<p>某区2021年政府信息公开工作年度报告，共12件</p>'),
      ) +
      part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'iVBORw0KGgo=') +
      end
    expect(read(file)).toEqual({
      encoding: 'utf-8',
      blocks: ['paragraph: 某区2021年政府信息公开工作年度报告，共12件'],
      notes: undefined,
    })
  })

  test('base64, and bytes as they are in the encoding of the part', () => {
    const text = '<p>某区2021年政府信息公开工作年度报告</p>'
    const encoded = Buffer.from(encodeGb18030(text))
    const base64 =
      top() +
      part(html('Content-Transfer-Encoding: base64'), encoded.toString('base64').replaceAll(/(.{20})/g, '$1\r\n')) +
      end
    expect(read(base64)).toMatchObject({
      encoding: 'gb18030',
      blocks: ['paragraph: 某区2021年政府信息公开工作年度报告'],
    })
    const plain = top() + part(html('Content-Transfer-Encoding: 8bit'), encoded.toString('latin1')) + end
    expect(read(plain)).toMatchObject({
      encoding: 'gb18030',
      blocks: ['paragraph: 某区2021年政府信息公开工作年度报告'],
    })
  })

  test('begins with the part that its start names', () => {
    const file =
      top(' start="<2@x>";') +
      part(html('Content-ID: <1@x>'), '<p>other</p>') +
      part(html('Content-ID: <2@x>'), '<p>page</p>') +
      end
    expect(read(file)).toMatchObject({ blocks: ['paragraph: page'] })
  })

  test('frames stand where their pages are shown, by address and by id, each once', () => {
    const file =
      top() +
      part(
        html('Content-Location: http://a.gov.cn/x.html'),
        '<p>a</p><iframe src=3D"b.html"></iframe><p>c</p><iframe src="cid:4@x"></iframe><iframe src="b.html"></iframe>'.replaceAll(
          '=3D',
          '=',
        ),
      ) +
      part(
        html('Content-Location: http://a.gov.cn/b.html'),
        '<html><head><title>t</title></head><body><p>b</p><iframe src="http://a.gov.cn/b.html"></iframe></body></html>',
      ) +
      part(html('Content-ID: <4@x>'), '<p>d</p><!-- never closed') +
      end
    expect(read(file)).toMatchObject({
      blocks: ['a', 'b', 'c', 'd'].map((text) => `paragraph: ${text}`),
      notes: undefined,
    })
  })

  test('a set of frames', () => {
    const file =
      top() +
      part(
        html('Content-Location: http://a/'),
        '<html><frameset cols="1,*"><frame src="l.html"><frame src="http://a/r.html"></frameset></html>',
      ) +
      part(html('Content-Location: http://a/l.html'), '<p>left</p>') +
      part(html('Content-Location: http://a/r.html'), '<p>right</p>') +
      end
    expect(read(file)).toMatchObject({ blocks: ['paragraph: left', 'paragraph: right'] })
  })

  test('without a last boundary, and without a page', () => {
    expect(read(top() + part(html(), '<p>cut'))).toMatchObject({ blocks: ['paragraph: cut'] })
    expect(read(top() + part(['Content-Type: image/png'], 'x') + end)).toEqual({ code: 'damaged', unreadable: 0 })
    expect(read(top())).toEqual({ code: 'damaged', unreadable: 0 })
  })

  test('a message that is one page', () => {
    expect(read(crlf('MIME-Version: 1.0', 'Content-Type: text/html; charset="utf-8"', '', '<p>a</p>'))).toMatchObject({
      blocks: ['paragraph: a'],
    })
  })

  test('broken coding stands for itself', () => {
    expect(decodeQuotedPrintable(Buffer.from('a=3Db=\r\nc= \nd=zz=3=')).toString()).toBe('a=bcd=zz=3=')
  })

  test('text that only mentions headers is no message', () => {
    expect(isMimePage(Buffer.from('说明：MIME-Version: 1.0\nContent-Type: multipart/related\n'))).toBe(false)
    expect(isMimePage(Buffer.from('Content-Type: text/plain\n\nMIME-Version: 1.0\n'))).toBe(false)
  })

  test.each([
    ['boundaries', top() + '----b=1\r\n'.repeat(200_000)],
    [
      'messages in messages',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n'.repeat(5000),
    ],
    ['headers', `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n${' x\r\n'.repeat(200_000)}`],
    [
      'frames in themselves',
      top() + part(html('Content-Location: http://a/'), '<iframe src="http://a/"></iframe>'.repeat(5000)) + end,
    ],
  ])('hostile: %s', (_, file) => {
    expect(readMhtml(Buffer.from(file, 'latin1')).ok).toBeTypeOf('boolean')
  })
})

describe('frames of a page that was saved alone', () => {
  test('are noted where they would be seen', () => {
    const count = (page: string) => documentFromHtml(page, null).notes?.[0]?.count
    expect(count('<p>a</p><iframe src="x_files/saved_resource.html"></iframe>')).toBe(1)
    expect(count('<frameset><frame src="a.html"><frame src="b.html"></frameset>')).toBe(2)
    expect(
      count(
        '<iframe src="about:blank"></iframe><iframe></iframe><iframe src=a width=0 height=0></iframe><div style="display:none"><iframe src=b></iframe></div>',
      ),
    ).toBeUndefined()
  })

  test('what a frame brings along itself is read', () => {
    expect(blockTexts(documentFromHtml('<iframe srcdoc="&lt;p&gt;甲&lt;/p&gt;"></iframe>', null))).toEqual([
      'paragraph: 甲',
    ])
  })
})
