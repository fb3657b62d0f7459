import { expect, test } from 'vitest'
import type { IngestError } from './error'
import { ingestMessage } from './errors'

const errors: readonly IngestError[] = [
  { code: 'empty-file' },
  { code: 'not-a-report' },
  { code: 'not-a-report', frames: true },
  { code: 'undecodable' },
  { code: 'unsupported-format', kind: 'docx' },
  { code: 'unsupported-format', kind: 'png' },
  { code: 'unsupported-format', kind: 'rar' },
  { code: 'unsupported-format', kind: 'program' },
  { code: 'encrypted', kind: 'pdf' },
  { code: 'damaged', unreadable: 12 },
  { code: 'damaged', unreadable: 0 },
  { code: 'too-large', bytes: 209_715_200, limit: 52_428_800 },
  { code: 'too-large', bytes: 5_000_000, limit: 52_428_800, parts: true },
]

test.each(errors.map((error) => [JSON.stringify(error), error] as const))(
  '%s names the file and a remedy, in both languages',
  (_, error) => {
    const { zh, en } = ingestMessage(error, '年报.txt')
    expect(zh).toContain('“年报.txt”')
    expect(zh).toMatch(/请[^。]+。$/)
    expect(en).toContain('"年报.txt"')
    expect(en).toMatch(/\.$/)
  },
)

test('sizes and kinds are named', () => {
  expect(ingestMessage({ code: 'too-large', bytes: 209_715_200, limit: 52_428_800 }, 'a').zh).toContain(
    '有 200 MB，超过 50 MB',
  )
  expect(ingestMessage({ code: 'unsupported-format', kind: 'docx' }, 'a.txt').en).toContain(
    'is in fact a Word document (DOCX)',
  )
  expect(ingestMessage({ code: 'damaged', unreadable: 12 }, 'a').zh).toContain('12 个字符')
})
