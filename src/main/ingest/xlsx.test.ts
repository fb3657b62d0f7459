import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw, tableTexts } from '../../../tests/support/document-laws'
import { zipFile } from '../../../tests/support/office/zip-file'
import { readXlsx } from './xlsx'

const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = (list: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

interface Book {
  readonly sheets: readonly string[]
  readonly attributes?: readonly string[]
  readonly texts?: readonly string[]
  readonly formats?: readonly string[]
  readonly properties?: string
}

const book = ({ sheets, attributes = [], texts = [], formats = [], properties = '' }: Book) =>
  zipFile([
    { name: '_rels/.rels', content: rels([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main}>${properties}<sheets>${sheets.map((_, i) => `<sheet name="表${i + 1}" r:id="rId${i + 1}" ${attributes[i] ?? ''}/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: rels([
        ...sheets.map((_, i) => ['worksheet', `worksheets/${i + 1}.xml`] as const),
        ['sharedStrings', '/xl/texts.xml'],
        ['styles', 'styles.xml'],
      ]),
    },
    ...sheets.map((content, i) => ({
      name: `xl/worksheets/${i + 1}.xml`,
      content: `<worksheet ${main}>${content}</worksheet>`,
    })),
    { name: 'xl/texts.xml', content: `<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    },
  ])
const read = (given: Book) => {
  const result = readXlsx(book(given))
  if (!result.ok) throw new Error(`not read: ${result.error.code}`)
  expect(brokenLaw(result.document)).toBeNull()
  return result.document
}
const data = (...rows: readonly string[]) => `<sheetData>${rows.join('')}</sheetData>`
const row = (number: number, cells: string, more = '') => `<row r="${number}" ${more}>${cells}</row>`
const value = (place: string, content: string, more = '') => `<c r="${place}" ${more}><v>${content}</v></c>`

describe('cells', () => {
  test('shared, inline and computed texts, numbers as shown, truth and errors, blanks between', () => {
    const sheet = data(
      row(1, value('A1', '0', 't="s"') + value('B1', '1', 't="s"') + value('D1', '计', 't="str"')),
      row(
        2,
        '<c r="A2" t="inlineStr"><is><r><t>文</t></r><r><t>件</t></r></is></c>' +
          value('B2', '1234.5', 's="1"') +
          value('C2', '1', 't="b"') +
          value('D2', '#REF!', 't="e"'),
      ),
      row(3, value('A3', '12') + '<c r="B3" s="1"/><c r="C3"><f>1+1</f><v>2</v></c>' + value('D3', '5', 's="2"')),
    )
    const document = read({
      sheets: [sheet],
      texts: ['<t>规章</t><rPh><t>gui</t></rPh>', '<r><t>本年</t></r><r><t xml:space="preserve"> 数</t></r>'],
      formats: ['#,##0.00', 'h:mm'],
    })
    expect(blockTexts(document)).toEqual(['heading: 表1'])
    expect(tableTexts(document)).toEqual([
      ['规章 ¦ 本年 数 ¦  ¦ 计', '文件 ¦ 1,234.50 ¦ TRUE ¦ #REF!', '12 ¦  ¦ 2 ¦ \ufffd'],
    ])
  })

  test('merged cells once; what they cover is not shown', () => {
    const sheet =
      data(
        row(1, value('A1', '1') + value('C1', '2')),
        row(2, value('A2', '9') + value('C2', '3') + value('D2', '4')),
        row(3, value('A3', '5') + value('B3', '6') + value('C3', '7') + value('D3', '8')),
      ) + '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:D1"/></mergeCells>'
    const document = read({ sheets: [sheet] })
    expect(tableTexts(document)).toEqual([['1 ¦ 2', '3 ¦ 4', '5 ¦ 6 ¦ 7 ¦ 8']])
    expect(document.tables[0]?.rows[0]?.cells).toMatchObject([
      { column: 0, rowSpan: 2, colSpan: 2 },
      { column: 2, rowSpan: 1, colSpan: 2 },
    ])
  })

  test('hidden sheets, rows and columns are left out, and counted', () => {
    const sheet = (figure: string) =>
      `<cols><col min="2" max="2" hidden="1"/></cols>${data(row(1, value('A1', '1') + value('B1', '8') + value('C1', figure)), row(2, value('A2', '9') + value('C2', '9'), 'hidden="1"'), row(3, value('A3', '3') + value('C3', '4')))}`
    const document = read({ sheets: [sheet('2'), sheet('7')], attributes: ['', 'state="veryHidden"'] })
    expect(tableTexts(document)).toEqual([['1 ¦ 2', '3 ¦ 4']])
    expect(document.notes).toMatchObject([{ kind: 'hidden-part', count: 3 }])
  })

  test('sentences are paragraphs, a label beside blanks is not', () => {
    const sheet = data(
      row(1, value('A1', '2021年，我区主动公开政府信息160条，收到申请12件。', 't="str"') + '<c r="B1"/><c r="C1"/>'),
      row(2, value('A2', '规章', 't="str"') + value('B2', '1') + value('C2', '2')),
      row(3, value('A3', '行政规范性文件', 't="str"') + '<c r="B3"/><c r="C3"/>'),
    )
    const document = read({ sheets: [sheet] })
    expect(blockTexts(document)).toEqual([
      'heading: 表1',
      'paragraph: 2021年，我区主动公开政府信息160条，收到申请12件。',
    ])
    expect(tableTexts(document)).toEqual([['规章 ¦ 1 ¦ 2', '行政规范性文件 ¦  ¦ ']])
  })

  test('dates that are counted from another day are not read', () => {
    const given = {
      sheets: [
        data(row(1, value('A1', '44579', 's="1"') + value('B1', '1')), row(2, value('A2', '1') + value('B2', '2'))),
      ],
      formats: ['yyyy/m/d'],
    }
    expect(tableTexts(read(given))[0]?.[0]).toBe('2022/1/18 ¦ 1')
    expect(tableTexts(read({ ...given, properties: '<workbookPr date1904="1"/>' }))[0]?.[0]).toBe('\ufffd ¦ 1')
  })
})

describe('hostile workbooks end', () => {
  test.each([
    [
      'a cell at the far end',
      data(row(1, value('A1', '1') + value('XFD1', '2')), row(1_048_576, value('A1048576', '3'))),
    ],
    [
      'merges beyond measure',
      `${data(row(1, value('A1', '1')))}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
    ],
    [
      'hidden columns',
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100)}</cols>${data(row(1, value('A1', '1')))}`,
    ],
    [
      'places that are none',
      data(row(0, value('A0', '1') + value('ZZZZ9', '2') + value('', '3')), '<row><c><v>4</v></c></row>'),
    ],
    ['texts that are not there', data(row(1, value('A1', '99', 't="s"') + value('B1', '-1', 't="s"')))],
    ['a row of many cells', data(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`)],
  ])('%s', (_, sheet) => {
    const result = readXlsx(book({ sheets: [sheet] }))
    if (result.ok) expect(brokenLaw(result.document)).toBeNull()
    else expect(result.error.code).toMatch(/^(?:damaged|too-large)$/)
  })

  test('a sheet that is not there, an archive that is no workbook', () => {
    const broken = zipFile([
      {
        name: 'xl/workbook.xml',
        content: `<workbook ${main}><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>`,
      },
    ])
    expect(readXlsx(broken)).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(readXlsx(zipFile([{ name: 'xl/a', content: '' }]))).toMatchObject({
      ok: false,
      error: { code: 'unsupported-format' },
    })
  })
})
