/** Word documents made to break the reader: each ends in a document or in a reason. The worker's clock is the last resort, not needed here. */

import { describe, expect, test } from 'vitest'
import { brokenLaw } from '../../../tests/support/document-laws'
import {
  inList,
  line,
  listDefinition,
  listUse,
  paragraph,
  run,
  wordCell,
  wordFile,
  wordTable,
} from '../../../tests/support/office/word-file'
import { zipFile } from '../../../tests/support/office/zip-file'
import { readDocx } from './docx'
import type { IngestError } from './error'

const outcome = (bytes: Uint8Array): string | IngestError => {
  const result = readDocx(bytes)
  if (!result.ok) return result.error
  expect(brokenLaw(result.document)).toBeNull()
  return result.document.text
}
const main = (content: string) => zipFile([{ name: 'word/document.xml', content }])
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

describe('refused with a reason', () => {
  test.each([
    ['a bomb', zipFile([{ name: 'word/document.xml', content: new Uint8Array(200_000_000) }]), 'too-large'],
    [
      'a bomb that states a small size',
      zipFile([{ name: 'word/document.xml', content: new Uint8Array(90_000_000), states: { size: 1000 } }]),
      'damaged',
    ],
    [
      'entities that multiply',
      main(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document ${w}><w:body>&b;</w:body></w:document>`,
      ),
      'damaged',
    ],
    [
      'an entity that names a file',
      main(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document ${w}><w:body>&a;</w:body></w:document>`),
      'damaged',
    ],
    ['elements nested without end', main(`<w:document ${w}><w:body>${'<w:sdt>'.repeat(200_000)}`), 'too-large'],
    [
      'tables in tables without end',
      main(`<w:document ${w}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}`),
      'too-large',
    ],
    ['markup cut off', main(`<w:document ${w}><w:body><w:p><w:r><w:t>甲`), 'damaged'],
    ['markup that closes wrongly', main(`<w:document ${w}><w:body><w:p></w:body></w:p></w:document>`), 'damaged'],
    [
      'bytes that are no text',
      zipFile([{ name: 'word/document.xml', content: Uint8Array.of(0x3c, 0x61, 0xff, 0xfe) }]),
      'damaged',
    ],
    ['an archive that holds no document', zipFile([{ name: 'word/a.txt', content: '甲' }]), 'unsupported-format'],
    [
      'a main part outside the archive',
      zipFile([
        {
          name: '_rels/.rels',
          content:
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>',
        },
      ]),
      'unsupported-format',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toMatchObject({ code })
  })

  test('a document cut off at any place', () => {
    const whole = wordFile({ body: line('甲'), styles: '', numbering: '' })
    for (let length = 0; length < whole.length; length += 7) {
      expect(outcome(whole.subarray(0, length))).toMatchObject({ code: 'damaged' })
    }
  })
})

describe('read to the end', () => {
  test('thirty thousand paragraphs', () => {
    const text = outcome(wordFile({ body: line('2021年').repeat(30_000) }))
    expect(typeof text === 'string' && text.split('\n').length).toBe(30_001)
  })

  test('a paragraph of a hundred thousand runs', () => {
    expect(outcome(wordFile({ body: paragraph('<w:r><w:t>甲</w:t></w:r>'.repeat(100_000)) }))).toBe(
      `${'甲'.repeat(100_000)}\n`,
    )
  })

  test.each([
    [
      'cells wider than any table',
      wordTable(`<w:tr>${wordCell(line('1'), '<w:gridSpan w:val="999999999"/>').repeat(200)}</w:tr>`.repeat(20)),
    ],
    [
      'columns left out beyond measure',
      wordTable(
        `<w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr>${wordCell(line('1'))}${wordCell(line('2'))}</w:tr>`.repeat(
          20,
        ),
      ),
    ],
    ['merges that never begin', wordTable(`<w:tr>${wordCell(line('1'), '<w:vMerge/>').repeat(20)}</w:tr>`.repeat(200))],
    ['tables in tables', `${'<w:tbl><w:tr><w:tc>'.repeat(200)}${line('1')}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`],
    [
      'text boxes in text boxes',
      `${'<w:p><w:r><w:pict><w:txbxContent>'.repeat(200)}${line('1')}${'</w:txbxContent></w:pict></w:r></w:p>'.repeat(200)}`,
    ],
    [
      'a row of many cells',
      wordTable(`<w:tr>${wordCell(line('1')).repeat(20_000)}</w:tr><w:tr>${wordCell(line('2')).repeat(3)}</w:tr>`),
    ],
    ['fields that never end', paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(5000) + run('1'))],
    [
      'text in fields that never end',
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('1')}`.repeat(50_000)),
    ],
    ['raised digits', paragraph(run('1', '<w:vertAlign w:val="superscript"/>').repeat(50_000))],
    ['insertions and breaks', paragraph('<w:ins><w:r><w:t>1</w:t><w:br/></w:r></w:ins>'.repeat(50_000))],
    [
      'parts out of place',
      `<w:tc>${line('1')}</w:tc><w:tr/><w:vMerge/><w:p><w:tbl/></w:p><w:r><w:t>2</w:t></w:r><w:ins/><w:txbxContent>${line('3')}</w:txbxContent>`,
    ],
  ])('%s', (_, body) => {
    expect(outcome(wordFile({ body }))).toMatch(/[123]/)
  })

  test('styles based on themselves, lists that lead in a circle', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' + listUse(1, 1)
    expect(outcome(wordFile({ body: line('甲', `<w:pStyle w:val="a"/>${inList(1)}`), styles, numbering }))).toBe('甲\n')
  })

  test('numbers beyond any count', () => {
    const numbering =
      listDefinition(1, [
        ['upperRoman', '%1%2%3%9'],
        ['chineseCountingThousand', '%1'],
      ]) + listUse(1, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="99999999999"/></w:lvlOverride>')
    expect(outcome(wordFile({ body: line('甲', inList(1)), numbering }))).toBe('32767一00 甲\n')
  })
})
