import { describe, expect, test } from 'vitest'
import { decode, decodeAs } from './encoding'
import { encodeBig5, encodeGb18030 } from '../../../tests/support/legacy-encodings'

const report =
  '某区人民政府2021年政府信息公开工作年度报告\r\n一、总体情况\r\n2021年，主动公开政府信息160条，收到申请12件。\r\n'

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('the encoding is what the bytes say', () => {
  test.each([
    ['UTF-8', Buffer.from(report), 'utf-8'],
    ['UTF-8 with mark', Buffer.from(`\ufeff${report}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(report, false, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(report, true, true), 'utf-16be'],
    ['UTF-16 LE', utf16(report, false, false), 'utf-16le'],
    ['UTF-16 BE', utf16(report, true, false), 'utf-16be'],
    ['GB18030', encodeGb18030(report), 'gb18030'],
    ['ASCII', Buffer.from('plain 123\n'), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({
      kind: 'text',
      encoding,
      text: encoding === 'utf-8' && bytes.length < 20 ? 'plain 123\n' : report,
      lost: 0,
    })
  })

  test('Big5', () => {
    const text = '某區人民政府二零二一年政府信息公開工作年度報告。一、主動公開情況：收到申請12件。'
    expect(decode(encodeBig5(text))).toEqual({ kind: 'text', encoding: 'big5', text, lost: 0 })
  })

  test('rare characters of four bytes', () => {
    const text = `${report}㐀䶵𠮷`
    expect(decode(encodeGb18030(text))).toMatchObject({ encoding: 'gb18030', text })
  })

  test('the mark alone decodes to nothing', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf))).toEqual({ kind: 'text', encoding: 'utf-8', text: '', lost: 0 })
  })
})

describe('the encoding is what a person names', () => {
  test.each([
    ['utf-8', Buffer.from(`\ufeff${report}`)],
    ['utf-16le', utf16(report, false, true)],
    ['utf-16be', utf16(report, true, false)],
    ['gb18030', encodeGb18030(report)],
    ['big5', encodeBig5('某區人民政府')],
  ] as const)('%s', (encoding, bytes) => {
    const text = encoding === 'big5' ? '某區人民政府' : report
    expect(decodeAs(bytes, encoding)).toEqual({ kind: 'text', encoding, text, lost: 0 })
  })

  test('what does not fit is counted, and not hidden', () => {
    const decoded = decodeAs(encodeGb18030(report), 'utf-8')
    expect(decoded.kind === 'undecodable' || (decoded.kind === 'text' && decoded.lost > 10)).toBe(true)
  })
})

describe('damage', () => {
  test('UTF-8 cut inside a character stays UTF-8, with one character lost', () => {
    const whole = Buffer.from(report.repeat(5) + '件')
    expect(decode(whole.subarray(0, whole.length - 1))).toEqual({
      kind: 'text',
      encoding: 'utf-8',
      text: `${report.repeat(5)}\ufffd`,
      lost: 1,
    })
  })

  test('a broken byte in GB18030 never swallows the digits beside it', () => {
    const bytes = Buffer.concat([encodeGb18030(report.repeat(3)), Uint8Array.of(0xff), Buffer.from('123 ')])
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({ kind: 'text', encoding: 'gb18030', lost: 1 })
    expect(decoded.kind === 'text' && decoded.text.endsWith('\ufffd123 ')).toBe(true)
  })

  test('zero bytes that fill up the last block are no part of the text', () => {
    expect(decode(Buffer.concat([Buffer.from(report), new Uint8Array(300)]))).toMatchObject({ text: report })
    expect(decode(Buffer.concat([utf16(report, false, true), new Uint8Array(300)]))).toMatchObject({ text: report })
  })

  test('bytes of no encoding', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + ((i * 7919 + (i >> 3) * 31) % 128))
    expect(decode(noise).kind).toBe('undecodable')
  })

  test('zero bytes and control characters mean a binary file', () => {
    expect(decode(Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 251)).kind).toBe('binary')
    expect(decode(Uint8Array.from({ length: 2000 }, (_, i) => (i % 3 === 0 ? 1 : 65))).kind).toBe('binary')
  })
})
