import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { brokenLaw } from '../../../tests/support/document-laws'
import { chinese, pdfFile, type SheetSpec } from '../../../tests/support/pdf/pdf-file'
import type { ReadResult } from './read-result'
import { readDocument } from './read-file'
import { loadReaderFor } from './readers'

const page = (content: string): SheetSpec => ({ width: 595, height: 842, content })
const text = (words: string): string => `BT /F1 12 Tf 62 700 Td ${chinese(words)} Tj ET\n`
const good = pdfFile({ pages: [page(text('收到申请12件'))] })
const altered = (change: (file: string) => string): Uint8Array =>
  new TextEncoder().encode(change(new TextDecoder('latin1').decode(good)))

beforeAll(() => loadReaderFor(good))

/** What it came to in a word; the file after it must be read as if nothing had been. */
function outcome(bytes: Uint8Array): string {
  const result: ReadResult = readDocument(bytes, 'a.pdf')
  const next = readDocument(good, 'b.pdf')
  expect(next.ok && next.document.text).toBe('收到申请12件\n')
  if (!result.ok) return result.error.code
  expect(brokenLaw(result.document)).toBeNull()
  return result.document.text.trim()
}

describe('files made to break the reader', () => {
  const cases: readonly (readonly [string, string, () => Uint8Array])[] = [
    ['cut in half', 'damaged', () => good.slice(0, good.length >> 1)],
    ['a head and nothing else', 'damaged', () => Buffer.from('%PDF-1.7\n')],
    [
      'a table of places that points nowhere',
      '收到申请12件',
      () => altered((file) => file.replace(/startxref\n\d+/, 'startxref\n99999999')),
    ],
    ['no table of places and no trailer', 'damaged', () => altered((file) => file.replace(/xref\n0[\s\S]*/, ''))],
    [
      'a page tree that holds itself',
      'damaged',
      () => altered((file) => file.replace(/\/Kids\[[^\]]*\]/, '/Kids[2 0 R 2 0 R]')),
    ],
    [
      'two billion pages by its own word',
      '收到申请12件',
      () => altered((file) => file.replace('/Count 1', '/Count 2000000000')),
    ],
    ['ten thousand pages', 'too-large', () => pdfFile({ pages: Array.from({ length: 10_000 }, () => page('')) })],
    ['a page without end', '收到申请12件', () => altered((file) => file.replace('[0 0 595 842]', '[0 0 1e30 1e30]'))],
    [
      'arrays in arrays',
      '好',
      () =>
        pdfFile({
          pages: [page(text('好'))],
          objects: ['['.repeat(100_000) + ']'.repeat(100_000)],
          catalog: '/X 7 0 R',
        }),
    ],
    ['states saved and never restored', '好', () => pdfFile({ pages: [page('q '.repeat(100_000) + text('好'))] })],
    [
      'more lines than a drawing',
      '好',
      () =>
        pdfFile({
          pages: [
            page(
              Array.from(
                { length: 5_000 },
                (_, i) =>
                  `${(i * 7) % 590} ${(i * 13) % 840} m ${(i * 7) % 590} ${((i * 13) % 840) + 30} l S 0 ${(i * 0.16).toFixed(2)} m 590 ${(i * 0.16).toFixed(2)} l S`,
              ).join('\n') + text('好'),
            ),
          ],
        }),
    ],
    ['more objects than a page', 'too-large', () => pdfFile({ pages: [page('0 0 m 9 9 l S\n'.repeat(140_000))] })],
  ]

  it.each(cases)('%s: %s', (_, expected, make) => {
    expect(outcome(make())).toBe(expected)
  })

  it('a stream that unfolds to half a gigabyte stops at the limit of the engine', () => {
    const stream = deflateSync(Buffer.alloc(540_000_000, 32), { level: 1 })
    const head =
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>\nendobj\n'
    const start = `4 0 obj\n<</Filter/FlateDecode/Length ${stream.length}>>stream\n`
    expect(
      outcome(
        Buffer.concat([
          Buffer.from(head + start),
          stream,
          Buffer.from('\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
        ]),
      ),
    ).toBe('too-large')
  }, 60_000)

  it('scripts are not run, and what is attached is not read', () => {
    const script = '/OpenAction<</S/JavaScript/JS(while\\(1\\);)>>'
    expect(outcome(pdfFile({ pages: [page(text('好'))], catalog: script }))).toBe('好')
    const attached = readDocument(
      pdfFile({
        pages: [page(text('好'))],
        objects: [
          '<</Type/Filespec/F(a.exe)/EF<</F 8 0 R>>>>',
          '<</Type/EmbeddedFile/Length 3>>stream\nMZ1\nendstream',
        ],
        catalog: '/Names<</EmbeddedFiles<</Names[(a.exe) 7 0 R]>>>>',
      }),
      'a.pdf',
    )
    expect(attached.ok && attached.document.notes).toEqual([{ kind: 'unread-part', count: 1, spans: [] }])
  })

  it('a password is asked for by name', () => {
    const encrypted = pdfFile({
      pages: [page(text('好'))],
      objects: [`<</Filter/Standard/V 1/R 2/P -4/O<${'61'.repeat(32)}>/U<${'62'.repeat(32)}>>>`],
      trailer: `/Encrypt 7 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
    })
    expect(outcome(encrypted)).toBe('encrypted')
  })
})

it('bytes changed at random end in a document or in a reason', () => {
  const known = new Set([
    'damaged',
    'too-large',
    'empty-file',
    'scanned',
    'encrypted',
    'unsupported-format',
    'undecodable',
  ])
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(good.length - 1)),
      (changes, end) => {
        const bytes = Uint8Array.from(end === null ? good : good.subarray(0, Math.max(9, end)))
        for (const [at, value] of changes) if (at > 8 && at < bytes.length) bytes[at] = value
        const result = readDocument(bytes, 'a.pdf')
        if (result.ok) expect(brokenLaw(result.document)).toBeNull()
        else expect(known).toContain(result.error.code)
      },
    ),
    { numRuns: 150 },
  )
}, 60_000)
