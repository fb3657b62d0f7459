import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenLaw, leftOver } from '../../../tests/support/document-laws'
import { documentFromText } from './from-text'

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\t',
    '|',
    ' | ',
    '｜',
    '│',
    '├──┼──┤',
    '+---+',
    '|---|',
    '---',
    '-',
    ' ',
    '\u00a0',
    '\u3000',
    '0',
    '12',
    '1,234',
    '总计',
    '一、总体情况',
    '。',
    '2020年，共收到申请160件。',
    '![](a)',
    '![',
    '](',
    '<img>',
    '#',
    '## ',
    '**',
    '`',
    '\\',
    '\\|',
    '&nbsp;',
    '<br>',
    '登录',
    '分享到：',
    '版权所有',
    '\u2028',
    '\f',
    '𠮷',
    '\ud800',
    '\udc00',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('any text: spans slice, are ordered and nested, and nothing that is seen is lost', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('txt' as const, 'md' as const), (raw, format) => {
      const document = documentFromText(raw, format, null)
      expect(document.text).toBe(raw)
      expect(brokenLaw(document)).toBeNull()
      expect(leftOver(document)).toMatch(/^[#*_`]*$/)
    }),
    { numRuns: 2000 },
  )
})

test('line ends do not change what is read', () => {
  fc.assert(
    fc.property(
      fc.array(
        text.map((t) => t.replaceAll(/[\r\n\f\u2028\u2029\u0085\v]/g, '')),
        { maxLength: 12 },
      ),
      (lines) => {
        const read = (end: string) => {
          const document = documentFromText(lines.join(end), 'txt', null)
          return {
            blocks: document.blocks.map((block) => [
              block.kind,
              document.text.slice(block.span.start, block.span.end).replaceAll(end, '\n'),
            ]),
            tables: document.tables.map((table) =>
              table.rows.map((row) => row.cells.map((cell) => document.text.slice(cell.span.start, cell.span.end))),
            ),
          }
        }
        expect(read('\r\n')).toEqual(read('\n'))
      },
    ),
    { numRuns: 500 },
  )
})
