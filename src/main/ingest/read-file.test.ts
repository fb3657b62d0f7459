import { describe, expect, test } from 'vitest'
import { brokenLaw, tableTexts } from '../../../tests/support/document-laws'
import { encodeGb18030 } from '../../../tests/support/legacy-encodings'
import { readDocument } from './read-file'
import { loadReaderFor } from './readers'

const text = '某区2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息160条。\n'
const bytesOf = (content: string) => new TextEncoder().encode(content)
const errorOf = async (bytes: Uint8Array, name = '报告.txt') => {
  await loadReaderFor(bytes)
  const result = readDocument(bytes, name)
  return result.ok ? null : result.error
}
const formatOf = (content: string, name: string) => {
  const result = readDocument(bytesOf(content), name)
  return result.ok ? result.document.format : result.error
}
const zip = (name: string, flag = 0) =>
  Buffer.concat([
    Buffer.from([0x50, 0x4b, 3, 4, 20, 0, flag, 0]),
    Buffer.alloc(18),
    Buffer.from(name),
    Buffer.alloc(40),
  ])
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(100),
  ])

describe('what is read', () => {
  test('the text is the decoded file without its mark, and nothing else is changed', () => {
    const result = readDocument(bytesOf(`\ufeff${text.replaceAll('\n', '\r\n')}`), 'a.txt')
    expect(result.ok && result.document).toMatchObject({
      format: 'txt',
      encoding: 'utf-8',
      text: text.replaceAll('\n', '\r\n'),
    })
  })

  test('a GB18030 page that calls itself UTF-8 is read by its bytes', () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${text}</p></body></html>`
    const result = readDocument(encodeGb18030(page), 'a.html')
    expect(result.ok && result.document).toMatchObject({ format: 'html', encoding: 'gb18030' })
    expect(result.ok && result.document.text).toContain('政府信息公开工作年度报告')
  })

  test.each([
    ['<!DOCTYPE html><html><body><p>甲</p></body></html>', 'a.txt', 'html'],
    ['\n <?xml version="1.0"?>\n<html><body>甲</body></html>', 'a.md', 'html'],
    ['<div><p>甲</p></div>', 'a.txt', 'html'],
    ['<div><p>甲</p></div>', 'a.md', 'md'],
    ['甲\n乙', 'a.html', 'txt'],
    ['甲<br>乙', 'a.htm', 'html'],
    ['# 甲', 'a.MD', 'md'],
    ['甲 < 乙 > 丙', 'a.txt', 'txt'],
    ['甲', 'no extension', 'txt'],
  ])('%j named %s is %s', (content, name, format) => {
    expect(formatOf(content, name)).toBe(format)
  })

  test('an HTML table inside Markdown is a table with its merged cells, in the raw text', () => {
    const content =
      '# 报告\n\n<table>\n<tr><td rowspan="2">规章</td><td>&nbsp;</td><td><b>3</b></td></tr>\n<tr><td colspan="2"><img src="a"></td></tr>\n</table>\n\n后文'
    const result = readDocument(bytesOf(content), 'a.md')
    if (!result.ok) throw new Error('bug')
    expect(result.document.text).toBe(content)
    expect(brokenLaw(result.document)).toBeNull()
    expect(tableTexts(result.document)).toEqual([['规章 ¦  ¦ 3', '<image>']])
    expect(result.document.tables[0]?.rows[1]?.cells[0]).toMatchObject({ row: 1, column: 1, colSpan: 2 })
  })
})

describe('what is refused, and why', () => {
  test.each([
    ['nothing', new Uint8Array(0)],
    ['white space', bytesOf(' \r\n\u00a0\u3000\t')],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['a UTF-16 mark', Uint8Array.of(0xff, 0xfe)],
    ['zero bytes', new Uint8Array(64)],
  ])('%s: empty', async (_, bytes) => {
    expect(await errorOf(bytes)).toEqual({ code: 'empty-file' })
  })

  test.each([
    ['an archive', zip('a.txt'), 'zip'],
    ['an old workbook', compound('Workbook'), 'xls'],
    ['an image', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'png'],
    ['a photograph', Buffer.from('ffd8ffe000104a46', 'hex'), 'jpeg'],
    ['an RTF', Buffer.from('{\\rtf1\\ansi }'), 'rtf'],
    ['a program', Buffer.from('4d5a90000300', 'hex'), 'program'],
    ['an archive of Windows', Buffer.from('526172211a070100', 'hex'), 'rar'],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'xml'],
    ['noise with zero bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251), 'binary'],
  ])('%s under the name of a text: unsupported, named for what it is', async (_, bytes, kind) => {
    expect(await errorOf(bytes)).toEqual({ code: 'unsupported-format', kind })
  })

  test('a password', async () => {
    expect(await errorOf(zip('word/document.xml', 1))).toEqual({ code: 'encrypted', kind: 'docx' })
    expect(await errorOf(compound('EncryptedPackage'))).toEqual({ code: 'encrypted', kind: 'office' })
  })

  test('more bytes or lines than a report can have', async () => {
    expect(await errorOf(new Uint8Array(51 * 1_048_576).fill(65))).toMatchObject({ code: 'too-large' })
    expect(await errorOf(bytesOf('a\n'.repeat(2_000_001)))).toMatchObject({ code: 'too-large', parts: true })
  })

  test('a few lost characters are read and stand as U+FFFD; many are damage', async () => {
    const bytes = Buffer.from(text.repeat(20))
    bytes[bytes.length - 3] = 0xff
    const read = readDocument(bytes, 'a.txt')
    expect(read.ok && read.document.text).toContain('\ufffd')
    for (let i = 0; i < 40; i++) bytes[i * 60 + 2] = 0xff
    expect(await errorOf(bytes)).toMatchObject({ code: 'damaged' })
  })
})
