import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenLaw, leftOver } from '../../../tests/support/document-laws'
import { documentFromHtml } from './html'
import { readDocument } from './read-file'

const tag = fc.constantFrom(
  '<table>',
  '</table>',
  '<table style="display:none">',
  '<tr>',
  '</tr>',
  '<td>',
  '</td>',
  '<td rowspan=2>',
  '<td colspan=3>',
  '<td rowspan=0>',
  '<th rowspan=70000 colspan=2000>',
  '<thead>',
  '<tfoot>',
  '<tbody>',
  '<caption>',
  '<p>',
  '</p>',
  '<br>',
  '<div>',
  '</div>',
  '<nav>',
  '</nav>',
  '<footer>',
  '<header>',
  '<h1>',
  '</h1>',
  '<a href=x>',
  '</a>',
  '<b>',
  '</b>',
  '<img src=a>',
  '<img width=1>',
  '<pre>',
  '</pre>',
  '<select><option>',
  '</select>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<sup>',
  '<svg>',
  '<math>',
  '<template>',
  '&nbsp;',
  '&#0;',
  '<',
  '>',
  '"',
  '<li>',
  '<ul class=nav>',
  '</ul>',
  '<plaintext>',
)
const word = fc.constantFrom(
  '总计',
  '0',
  '12',
  '一、总体情况',
  '政府\n信息',
  ' ',
  '\t',
  '\n',
  '|',
  ' | ',
  '。',
  '登录',
  '版权所有',
  '\ufffc',
  '𠮷',
  '\ud800',
  '\u2028',
  '[图片]',
)
const page = fc
  .array(fc.oneof(tag, word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 80 })
  .map((pieces) => pieces.join(''))

test('any page: spans slice, are ordered and nested, and nothing that is seen is lost', () => {
  fc.assert(
    fc.property(page, (html) => {
      const document = documentFromHtml(html, null)
      expect(brokenLaw(document)).toBeNull()
      expect(leftOver(document)).toMatch(/^[#*_`]*$/)
    }),
    { numRuns: 1500 },
  )
})

test('any text with any tables inside obeys the same laws', () => {
  fc.assert(
    fc.property(page, fc.constantFrom('a.md', 'a.txt', 'a.html'), (content, name) => {
      const result = readDocument(new TextEncoder().encode(content), name)
      if (result.ok) expect(brokenLaw(result.document)).toBeNull()
      else expect(result.error.code).toMatch(/^(?:empty-file|unsupported-format|undecodable|damaged)$/)
    }),
    { numRuns: 1500 },
  )
})

test('any bytes are read or refused with a reason', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.docx'),
      (bytes, name) => {
        const result = readDocument(bytes, name)
        if (result.ok) expect(brokenLaw(result.document)).toBeNull()
        else expect(result.error.code.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 1500 },
  )
})
