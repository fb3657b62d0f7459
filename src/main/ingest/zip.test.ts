import { describe, expect, test } from 'vitest'
import { zipFile, type ZipMember } from '../../../tests/support/office/zip-file'
import { Unreadable } from './unreadable'
import { openZip } from './zip'

const text = '某区2021年政府信息公开工作年度报告'.repeat(50)
const member = (more: Partial<ZipMember> = {}): ZipMember => ({ name: 'a.xml', content: text, ...more })
const errorOf = (bytes: Uint8Array, name = 'a.xml') => {
  try {
    openZip(bytes, 'docx').read(name)
  } catch (error) {
    if (error instanceof Unreadable) return error.error.code
    throw error
  }
  return null
}
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

describe('members', () => {
  test('deflated and stored ones come back, by name without regard to case, backslash or leading slash', () => {
    const archive = openZip(zipFile([member(), { name: '\\word\\B.XML', content: '乙', stored: true }]), 'docx')
    expect(archive.read('A.xml')?.toString()).toBe(text)
    expect(archive.read('/word/b.xml')?.toString()).toBe('乙')
    expect(archive.read('c.xml')).toBeUndefined()
  })

  test('behind a stub, and before a comment that looks like an end', () => {
    const file = zipFile([member()])
    expect(
      openZip(joined(Buffer.from('MZ stub'), file), 'docx')
        .read('a.xml')
        ?.toString(),
    ).toBe(text)
    const comment = Buffer.from('504b0506'.repeat(6), 'hex')
    const commented = joined(file, comment)
    new DataView(commented.buffer).setUint16(file.length - 2, comment.length, true)
    expect(openZip(commented, 'docx').read('a.xml')?.toString()).toBe(text)
  })

  test('path names lead nowhere: they are only names', () => {
    const archive = openZip(zipFile([member({ name: '../../../etc/passwd' }), member({ name: 'C:\\a' })]), 'docx')
    expect(archive.names).toEqual(['../../../etc/passwd', 'C:/a'])
  })
})

describe('refused', () => {
  test.each([
    ['a member of another size than stated', zipFile([member({ states: { size: 10 } })]), 'damaged'],
    ['a member that states more than it holds', zipFile([member({ states: { size: 9999 } })]), 'damaged'],
    ['a wrong checksum', zipFile([member({ states: { checksum: 1 } })]), 'damaged'],
    ['a method that is not deflate', zipFile([member({ states: { method: 14 } })]), 'damaged'],
    ['a password', zipFile([member({ states: { flags: 0x801 } })]), 'encrypted'],
    ['the same name twice', zipFile([member(), member({ content: '乙' })]), 'damaged'],
    ['a file cut off', zipFile([member()]).subarray(0, 120), 'damaged'],
    ['a file without its beginning', zipFile([member()]).subarray(60), 'damaged'],
    ['a member that states gigabytes', zipFile([member({ states: { size: 4_000_000_000 } })]), 'too-large'],
    ['a hundred megabytes of zeros', zipFile([{ name: 'a.xml', content: new Uint8Array(100_000_000) }]), 'too-large'],
    [
      'more members than a document has',
      zipFile(Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, content: '', stored: true }))),
      'too-large',
    ],
    ['nothing but a signature', Buffer.from('504b0304', 'hex'), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(errorOf(bytes)).toBe(code)
  })

  test('a directory with a byte wrong is damage or changes nothing, and nothing else', () => {
    const file = zipFile([member(), member({ name: 'b.xml' })])
    for (let at = 0; at < file.length; at++) {
      const broken = Uint8Array.from(file)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      let content: string | undefined
      try {
        content = openZip(broken, 'docx').read('a.xml')?.toString()
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable)
      }
      expect([undefined, text]).toContain(content)
    }
  })

  test('thousands of members that share one stretch of the file cost what is read of them', () => {
    const big = zipFile(Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, content: new Uint8Array(5_000_000) })))
    const archive = openZip(big, 'docx')
    expect(() => archive.names.forEach((name) => archive.read(name))).toThrow(Unreadable)
  })
})
