import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/main/ingest/read-file'
import type { SourceDocument } from '../../../src/shared/document/document'
import { brokenLaw } from '../document-laws'
import { type AbstractReport, cell } from './abstract-report'
import { layouts } from './layouts'

const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
const numbers = (values: string) => values.split(' ').map((value) => cell(value === '_' ? '' : value))

/** Enough of the official tables to have every kind of merged and blank cell. */
const report: AbstractReport = {
  before: ['首页 > 政务公开 > 年度报告', '发布时间:2022-01-18 来源:某区政府 字体:[大 中 小]'],
  title: '某区人民政府2021年政府信息公开工作年度报告',
  introduction: ['本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等组成。'],
  sections: [
    {
      heading: '一、总体情况',
      paragraphs: ['2021年，我区主动公开政府信息4362条，收到申请12件。', '（一）主动公开。开设专栏3个。'],
    },
    {
      heading: '二、主动公开政府信息情况',
      paragraphs: [],
      table: {
        rows: [
          [cell('第二十条第（一）项', 1, 4)],
          ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'].map((text) => cell(text)),
          [cell('规章'), ...numbers('0 0 _')],
          [cell('行政规范性文件'), ...numbers('48 2 176')],
          [cell('第二十条第（八）项', 1, 4)],
          [cell('信息内容'), cell('本年收费金额（单位：万元）', 1, 3)],
          [cell('行政事业性收费'), cell('256096.2581', 1, 3)],
        ],
      },
    },
    {
      heading: '三、收到和处理政府信息公开申请情况',
      paragraphs: [],
      table: {
        rows: [
          [
            cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
            cell('申请人情况', 1, 7),
          ],
          [cell('自然人', 2), cell('法人或其他组织', 1, 5), cell('总计', 2)],
          columns.slice(1, 6).map((text) => cell(text)),
          [cell('一、本年新收政府信息公开申请数量', 1, 3), ...numbers('11 0 0 0 0 0 11')],
          [cell('三、本年度办理结果', 3), cell('（一）予以公开', 1, 2), ...numbers('2 0 0 0 0 0 2')],
          [cell('（三）不予公开', 2), cell('1.属于国家秘密'), ...numbers('0 0 0 0 0 0 0')],
          [cell('3.危及“三安全一稳定”'), ...numbers('1 0 0 0 0 _ 1')],
        ],
      },
    },
    {
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      paragraphs: [],
      table: {
        rows: [
          ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => cell(text)),
          numbers('0 0 1 0 1'),
        ],
      },
    },
    { heading: '六、其他需要报告的事项', paragraphs: ['无。'] },
  ],
  signature: ['某区人民政府办公室', '2022年1月18日'],
  after: ['【打印】【关闭】', '版权所有：某区人民政府'],
}

const tablesOf = (document: SourceDocument) =>
  document.tables.map((table) =>
    table.rows.map((row) =>
      row.cells.map((c) => document.text.slice(c.span.start, c.span.end)).filter((text) => text !== ''),
    ),
  )
const expectedTables = report.sections.flatMap((section) =>
  section.table === undefined
    ? []
    : [section.table.rows.map((row) => row.map((c) => c.text).filter((text) => text !== ''))],
)
const linesOf = (document: SourceDocument, chrome: boolean) =>
  document.blocks
    .filter((block) => block.kind !== 'table' && (block.kind === 'chrome') === chrome)
    .map((block) => document.text.slice(block.span.start, block.span.end))

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
  const result = readDocument(new TextEncoder().encode(layout.write(report)), `报告.${layout.extension}`)
  if (!result.ok) throw new Error('bug')
  const { document } = result
  const closesRows = ['html', 'markdown', 'pipes-trailing', 'tabs', 'ruled'].includes(layout.id)
  const hasTables = layout.layout !== 'cell-per-line' && layout.layout !== 'flattened'

  test('every span slices to its text', () => {
    expect(brokenLaw(document)).toBeNull()
  })

  test('tables are read back cell by cell, or stand as lines', () => {
    if (closesRows) expect(tablesOf(document)).toEqual(expectedTables)
    else if (hasTables) {
      // A row of one cell has no separator: it stands as a line, and the table goes on after it.
      const severalCells = (tables: readonly (readonly (readonly string[])[])[]) =>
        tables.flat().filter((row) => row.length > 1)
      expect(severalCells(tablesOf(document))).toEqual(severalCells(expectedTables))
      expect(linesOf(document, false)).toContain('第二十条第（一）项')
    } else {
      expect(document.tables).toEqual([])
      const words = expectedTables.flat(2)
      const lines = linesOf(document, false).join(' ')
      expect(words.filter((word) => !lines.includes(word))).toEqual([])
    }
  })

  test('blank cells are cells', () => {
    if (!hasTables) return
    const blankIn = (label: string) => {
      const row = document.tables
        .flatMap((table) => table.rows)
        .find((r) => r.cells.some((c) => document.text.slice(c.span.start, c.span.end) === label))
      const texts = row?.cells.map((c) => document.text.slice(c.span.start, c.span.end)) ?? []
      return texts.slice(texts.indexOf(label) + 1)
    }
    expect(blankIn('规章')).toEqual(['0', '0', ''])
    expect(blankIn('3.危及“三安全一稳定”')).toEqual(['1', '0', '0', '0', '0', '', '1'])
  })

  test('prose and headings are lines of their own; the page around is furniture', () => {
    const lines = linesOf(document, false)
    const prose = [
      report.title,
      ...report.introduction,
      ...report.sections.flatMap((s) => [s.heading, ...s.paragraphs]),
      ...report.signature,
    ]
    expect(lines).toEqual(expect.arrayContaining(prose))
    expect(linesOf(document, true)).toEqual(['首页 > 政务公开 > 年度报告', ...report.after])
  })
})

test('a merged cell keeps its place and spans where the layout can tell', () => {
  const result = readDocument(new TextEncoder().encode(layouts[0]?.write(report) ?? ''), 'a.html')
  if (!result.ok) throw new Error('bug')
  const cells = result.document.tables[1]?.rows.flatMap((row) => row.cells) ?? []
  const find = (text: string) => cells.find((c) => result.document.text.slice(c.span.start, c.span.end) === text)
  expect(find('总计')).toMatchObject({ row: 1, column: 9, rowSpan: 2, colSpan: 1 })
  expect(find('法律服务机构')).toMatchObject({ row: 2, column: 7 })
  expect(find('1.属于国家秘密')).toMatchObject({ row: 5, column: 2 })
  expect(find('3.危及“三安全一稳定”')).toMatchObject({ row: 6, column: 2 })
})
