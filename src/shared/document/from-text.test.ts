import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw, tableTexts } from '../../../tests/support/document-laws'
import { documentFromText } from './from-text'

const read = (text: string, format: 'txt' | 'md' = 'txt') => {
  const document = documentFromText(text, format, 'utf-8')
  expect(brokenLaw(document)).toBeNull()
  expect(document.text).toBe(text)
  return document
}
const tables = (text: string, format: 'txt' | 'md' = 'txt') => tableTexts(read(text, format))
const blocks = (text: string, format: 'txt' | 'md' = 'txt') => blockTexts(read(text, format))

describe('lines', () => {
  test('every line that holds something is a block, whatever ends it', () => {
    expect(blocks('甲\r\n乙\n\n丙\r丁\u2028戊\f己')).toEqual(
      ['甲', '乙', '丙', '丁', '戊', '己'].map((t) => `paragraph: ${t}`),
    )
  })

  test('a line of NBSP, ideographic blanks or zero-width signs is blank', () => {
    expect(blocks('甲\n\u00a0\u3000\u200b\n乙')).toEqual(['paragraph: 甲', 'paragraph: 乙'])
  })

  test('an empty text has no blocks', () => {
    expect(read('').blocks).toEqual([])
  })
})

describe('commas', () => {
  const rows = [
    '信息内容,上一年,本年增,总数',
    '规章,0,0,0',
    '文件,1,2,3',
    '许可,,4,"5,678"',
    '处罚,7,8,9',
    '强制,0,0,1',
  ]

  test('a sheet saved as text is a table, blanks and quoted cells at their place', () => {
    expect(tables(rows.join('\n'))).toEqual([
      [
        '信息内容 ¦ 上一年 ¦ 本年增 ¦ 总数',
        '规章 ¦ 0 ¦ 0 ¦ 0',
        '文件 ¦ 1 ¦ 2 ¦ 3',
        '许可 ¦  ¦ 4 ¦ 5,678',
        '处罚 ¦ 7 ¦ 8 ¦ 9',
        '强制 ¦ 0 ¦ 0 ¦ 1',
      ],
    ])
  })

  test.each([
    ['prose with half-width commas', '2020年,共收到申请125件,其中网上77件,信函44件,当面4件。'],
    ['figures with thousands, one a line', '1,234,567\n2,345,678\n3,456,789\n4,567,890\n5,678,901'],
    ['two rows are too few to tell', rows.slice(0, 3).join('\n')],
  ])('%s: no table', (_, text) => {
    expect(tables(text)).toEqual([])
  })

  test('a long list of labels with unit and figure is a table, a short one is not', () => {
    const list = Array.from({ length: 9 }, (_, i) => `${i + 1}.第${i + 1}项数,件,${i}`)
    expect(tables(list.join('\n'))[0]).toHaveLength(9)
    expect(tables(list.slice(0, 5).join('\n'))).toEqual([])
  })

  test('prose beside such tables stays prose', () => {
    const prose = '2020年,共收到申请125件,其中网上77件,信函44件,当面4件。'
    expect(blocks([prose, ...rows, prose].join('\n'))).toContain(`paragraph: ${prose}`)
  })
})

describe('tabs', () => {
  test('outer and inner blank cells keep their place', () => {
    const text = '\t自然人\t法人\t\t总计\n新收\t1\t\t0\t1\t'
    expect(tables(text)).toEqual([[' ¦ 自然人 ¦ 法人 ¦  ¦ 总计', '新收 ¦ 1 ¦  ¦ 0 ¦ 1 ¦ ']])
    const blank = read(text).tables[0]?.rows[1]?.cells[2]?.span
    expect(blank).toEqual({ start: text.indexOf('\t\t0') + 1, end: text.indexOf('\t\t0') + 1 })
  })

  test('a single row of three short cells is a table row', () => {
    expect(tables('前文。\n持\t正\t果\n后文。')).toEqual([['持 ¦ 正 ¦ 果']])
  })

  test.each([
    ['indented paragraphs', '\t2020年，全市主动公开信息302662条。\n\t二是完善机制。'],
    ['one tab in a sentence', '2020年共收到申请\t160件，其中市本级13件，各部门147件，办结数157件。'],
    ['a contact line', '地址:九原区开元大街1号\t邮编:014060'],
    ['a centred signature', '正文。\n\t\t\t\n2021年1月'],
  ])('%s: no table', (_, text) => {
    expect(tables(text)).toEqual([])
  })

  test('a label and a figure, row by row', () => {
    expect(tables('规章\t0\n规范性文件\t12')).toEqual([['规章 ¦ 0', '规范性文件 ¦ 12']])
  })

  test('a label whose figure is blank, beside a row with one', () => {
    expect(tables('信息内容\t处理决定\n行政处罚\t\n行政强制\t3')).toEqual([
      ['信息内容 ¦ 处理决定', '行政处罚 ¦ ', '行政强制 ¦ 3'],
    ])
  })

  test('a block heading padded with tabs belongs to its table', () => {
    expect(tables('第二十条第（一）项\t\t\t\n信息内容\t制发\t废止\t有效')).toEqual([
      ['第二十条第（一）项 ¦  ¦  ¦ ', '信息内容 ¦ 制发 ¦ 废止 ¦ 有效'],
    ])
  })

  test('a double-spaced capture keeps its table whole, elsewhere a blank line ends one', () => {
    expect(tables('a\t1\t2\n\nb\t3\t4\n\nc\t5\t6')).toHaveLength(1)
    expect(tables('a\t1\t2\nb\t3\t4\n\nc\t5\t6')).toHaveLength(2)
  })
})

describe('pipes', () => {
  test('only a closing pipe: a row that begins with a pipe begins with a blank cell', () => {
    expect(tables('项目 | 自然人 | 总计 |\n新收 | 1 | 1 |\n| 0 | | \n')).toEqual([
      ['项目 ¦ 自然人 ¦ 总计', '新收 ¦ 1 ¦ 1', ' ¦ 0 ¦ '],
    ])
  })

  test('pipes on both sides', () => {
    expect(tables('| 项目 | 自然人 | 总计 |\n|:---|:--:|---:|\n| 新收 | 1 | |\n|  | 2 | 3 |', 'md')).toEqual([
      ['项目 ¦ 自然人 ¦ 总计', '新收 ¦ 1 ¦ ', ' ¦ 2 ¦ 3'],
    ])
  })

  test('no outer pipes: a pipe at an end is a blank cell', () => {
    expect(tables('项目 | 自然人 | 总计\n新收 | 1 |\n结转 | 0 | 0')).toEqual([
      ['项目 ¦ 自然人 ¦ 总计', '新收 ¦ 1 ¦ ', '结转 ¦ 0 ¦ 0'],
    ])
  })

  test('an escaped pipe is a character of its cell', () => {
    expect(tables('| a \\| b | 1 |\n| c | 2 |')).toEqual([['a \\| b ¦ 1', 'c ¦ 2']])
  })

  test('a row of dashes is a row of placeholders', () => {
    expect(tables('| 规章 | 有 | 无 |\n| - | - | - |')).toEqual([['规章 ¦ 有 ¦ 无', '- ¦ - ¦ -']])
  })

  test('emphasis, code signs and blanks written as entities are not content', () => {
    expect(tables('| **总计** | `0` | &nbsp; | __3__ |\n| * | 1 | <br> | 2 |', 'md')).toEqual([
      ['总计 ¦ 0 ¦  ¦ 3', '* ¦ 1 ¦  ¦ 2'],
    ])
  })

  test('two Markdown tables in a row are two', () => {
    expect(tables('| a | b |\n|---|---|\n| 1 | 2 |\n| c | d |\n|---|---|\n| 3 | 4 |', 'md')).toHaveLength(2)
  })

  test.each([
    ['a menu', '首页 | 政务公开 | 联系我们'],
    ['a sentence with a bar', '开设“政策|解读”专栏，发布信息20条。\n按照A|B两类办理。'],
    ['one short cell', '首页 |'],
    ['a page laid out in one cell', '| 2020年，我局认真贯彻条例。主动公开信息20条。全年收到申请3件，均已办结。 |'],
  ])('%s: no table', (_, text) => {
    expect(tables(text)).toEqual([])
  })

  test('an image alone, in a row of its own or among cells', () => {
    expect(blocks('二、主动公开\n![]() |\n三、申请')).toEqual([
      'paragraph: 二、主动公开',
      'image: ![]() |',
      'paragraph: 三、申请',
    ])
    expect(tables('| 规章 | ![](a.png) |\n| 规范性文件 | 3 |')).toEqual([['规章 ¦ <image>', '规范性文件 ¦ 3']])
  })
})

describe('drawn tables', () => {
  test('box drawing', () => {
    const text = '┌────┬───┐\n│ 规章 │ 4 │\n├────┼───┤\n│ 文件 │   │\n└────┴───┘'
    expect(tables(text)).toEqual([['规章 ¦ 4', '文件 ¦ ']])
    expect(read(text).tables[0]?.origin).toBe('ruled')
  })

  test('plus and minus signs', () => {
    expect(tables('+------+---+\n| 规章 | 4 |\n+======+===+\n| 文件 | 0 |\n+------+---+')).toEqual([
      ['规章 ¦ 4', '文件 ¦ 0'],
    ])
  })
})

describe('images and headings', () => {
  test.each(['![](a.png)', '![图](a.png) ![](b.png)', '[![](a.png)](http://b)', '<img src="a">', '[图片]', '（图片）'])(
    '%s is an image',
    (text) => {
      expect(blocks(`前\n${text}\n后`)[1]).toBe(`image: ${text}`)
    },
  )

  test('an image inside a sentence leaves it a paragraph', () => {
    expect(blocks('如图![](a.png)所示')).toEqual(['paragraph: 如图![](a.png)所示'])
  })

  test('headings and emphasised lines are given without their signs', () => {
    expect(blocks('# 年度报告\n##一、总体情况##\n**二、主动公开**\n#', 'md')).toEqual([
      'heading: 年度报告',
      'heading: 一、总体情况',
      'paragraph: 二、主动公开',
      'paragraph: #',
    ])
    expect(blocks('#话题# 发布3条')).toEqual(['paragraph: #话题# 发布3条'])
  })
})

describe('page furniture', () => {
  test('buttons anywhere, site names between buttons before the text, footers after it', () => {
    const prose = '2013年，新增公开政府信息429条。'.repeat(5)
    const text = `登录\n智慧某区\n扫码访问\n某区人民政府2013年年度报告\n发布日期:2014-01-30 点击量:19578\n${prose}\n打印本页 关闭窗口\n主办：某区人民政府办公室\n网站标识码：1502030001`
    expect(blocks(text).map((block) => block.split(':')[0])).toEqual([
      'chrome',
      'chrome',
      'chrome',
      'paragraph',
      'paragraph',
      'paragraph',
      'chrome',
      'chrome',
      'chrome',
    ])
  })

  test.each([
    '字体:[大 中 小]',
    '【打印】【关闭】',
    '上一篇：关于召开会议的通知',
    '分享到：',
    '点击量:19578',
    '当前位置：首页 > 政务公开',
    '无障碍浏览 适老版',
  ])('%s', (line) => {
    expect(blocks(line)).toEqual([`chrome: ${line}`])
  })

  test.each([
    '其他',
    '总计',
    '主办单位：某局',
    '来源:某区政府 字体:[大 中 小]',
    '微信公众号发布信息1010条',
    '政务微博',
    '打印机采购2台',
  ])('%s is content', (line) => {
    expect(blocks(`${line}\n${'正文。'.repeat(40)}`)[0]).toBe(`paragraph: ${line}`)
  })
})

describe('embedded tables', () => {
  test('the lines that a table found elsewhere touches are its own; text before it on its line stays', () => {
    const text = '前 <table><tr><td>1</td></tr>\n</table>\n后'
    const span = { start: 2, end: text.indexOf('\n后') }
    const cell = { span: { start: 17, end: 18 }, row: 0, column: 0, rowSpan: 1, colSpan: 1 }
    const table = { origin: 'html' as const, span, rows: [{ span: { start: 17, end: 18 }, cells: [cell] }] }
    const document = documentFromText(text, 'md', null, [table])
    expect(brokenLaw(document)).toBeNull()
    expect(document.blocks.map((block) => [block.kind, text.slice(block.span.start, block.span.end)])).toEqual([
      ['paragraph', '前 '],
      ['table', '<table><tr><td>1</td></tr>\n</table>'],
      ['paragraph', '后'],
    ])
  })
})

describe('hostile texts end, and soon', () => {
  test.each([
    ['image signs', '![['.repeat(300_000)],
    ['linked image signs', '[!['.repeat(300_000)],
    ['tabs', '\t'.repeat(1_000_000)],
    ['rows of tabs', `${'1\t'.repeat(500)}\n`.repeat(500)],
    ['bars', '|'.repeat(1_000_000)],
    ['rows of bars', `${'|1'.repeat(500)}\n`.repeat(500)],
    ['backslashes', `${'\\'.repeat(500_000)}|a`],
    ['emphasis', '*'.repeat(1_000_000)],
    ['emphasis in cells', `| ${'*'.repeat(200_000)}a${'*'.repeat(200_000)} | 1 |`],
    ['entities', `| ${'&nbsp;'.repeat(100_000)} | 1 |`],
    ['blank lines', '\n'.repeat(1_000_000)],
    ['short lines', '分\n'.repeat(200_000)],
    ['buttons', '登录\n首页\n'.repeat(50_000)],
    ['rules', '+---+\n'.repeat(100_000)],
    ['headings', `${'#'.repeat(500_000)} a`],
  ])('%s', (_, text) => {
    expect(brokenLaw(documentFromText(text, 'md', null))).toBeNull()
  })
})
