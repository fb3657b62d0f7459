import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw, leftOver, tableTexts } from '../../../tests/support/document-laws'
import { documentFromHtml } from './html'

const read = (html: string) => {
  const document = documentFromHtml(html, 'utf-8')
  expect(brokenLaw(document)).toBeNull()
  expect(leftOver(document)).toBe('')
  return document
}
const blocks = (html: string) => blockTexts(read(html))
const tables = (html: string) => tableTexts(read(html))
/** `row,column rowSpan×colSpan text` of every cell. */
const grid = (html: string) => {
  const document = read(html)
  return document.tables.map((table) =>
    table.rows.flatMap((row) =>
      row.cells.map(
        (cell) =>
          `${cell.row},${cell.column} ${cell.rowSpan}x${cell.colSpan} ${document.text.slice(cell.span.start, cell.span.end)}`,
      ),
    ),
  )
}
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

describe('reading order', () => {
  test('blocks and breaks separate lines, inline elements do not', () => {
    expect(blocks('<div>甲<p>乙<b>1</b>2<span>件</span></p>丙<br>丁</div><ul><li>戊<li>己</ul>')).toEqual(
      ['甲', '乙12件', '丙', '丁', '戊', '己'].map((text) => `paragraph: ${text}`),
    )
  })

  test('white space collapses; a line end in the source between Chinese characters leaves nothing', () => {
    expect(blocks('<p>  政府\n  信息   公开 2021\n年&nbsp;&nbsp;度 </p>')).toEqual([
      'paragraph: 政府信息 公开 2021 年\u00a0\u00a0度',
    ])
  })

  test('what a page hides is not read', () => {
    const hidden =
      '<script>1</script><style>2</style><template>3</template><noscript>4</noscript><p hidden>5</p><p style="color:red; display : none">6</p><span style="VISIBILITY:hidden">7</span><!-- 8 --><iframe>9</iframe>'
    expect(blocks(`<title>标题</title><p>甲${hidden}</p>`)).toEqual(['paragraph: 甲'])
    expect(blocks('<p><i aria-hidden="true">乙</i></p>')).toEqual(['paragraph: 乙'])
  })

  test('a note mark never becomes a digit of the number before it', () => {
    expect(blocks('<p>公开12<sup>1</sup>条</p>')).toEqual(['paragraph: 公开12 1条'])
    expect(tables(`<table>${row('规章', '12<sup>①</sup>', '3')}</table>`)).toEqual([['规章 ¦ 12 ① ¦ 3']])
  })

  test('what is struck out is not read, and noted; what was put in is', () => {
    const page = '<p>收到<del cite="mailto:a">11</del><ins>12</ins>件</p>'
    expect(blocks(page)).toEqual(['paragraph: 收到12件'])
    expect(read(page).notes).toEqual([{ kind: 'tracked-change', count: 1, spans: [] }])
  })

  test('numbers of lists as Word and WPS write them on pages', () => {
    const number = (text: string) =>
      `<![if !supportLists]><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`
    expect(
      blocks(
        `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${number('一、')}总体情况<o:p></o:p></p><!--[if gte mso 9]><xml><w:p>x</w:p></xml><![endif]--><p style="mso-hide:all;display:none">y</p>`,
      ),
    ).toEqual(['paragraph: 一、\u00a0\u00a0 总体情况'])
  })

  test('headings', () => {
    expect(blocks('<h1>年度报告</h1><h3>一、总体<br>情况</h3>')).toEqual([
      'heading: 年度报告',
      'heading: 一、总体',
      'heading: 情况',
    ])
  })

  test('preformatted text is read as text is', () => {
    const document = read('<pre>规章\t4\t4\t7\r\n规范性文件\t250\t247\t632</pre>')
    expect(document.format).toBe('html')
    expect(tableTexts(document)).toEqual([['规章 ¦ 4 ¦ 4 ¦ 7', '规范性文件 ¦ 250 ¦ 247 ¦ 632']])
  })
})

describe('tables', () => {
  test('cells are trimmed, blanks kept, paragraphs and breaks are line ends, rows are lines', () => {
    const html = `<table>${row(' 规章 ', '<p>1</p><p>2</p>', '&nbsp;', '3<br>4')}${row('文件', '', '0', '<div><p> 5 </p></div>')}</table>`
    expect(tables(html)).toEqual([['规章 ¦ 1\n2 ¦  ¦ 3\n4', '文件 ¦  ¦ 0 ¦ 5']])
    expect(read(html).text).toBe('规章\t1\n2\t\t3\n4\n文件\t\t0\t5\n')
  })

  test('row and column spans', () => {
    const html =
      '<table><tr><td rowspan="3" colspan="2">角</td><td colspan="3">申请人情况</td></tr>' +
      '<tr><td rowspan="2">自然人</td><td colspan="2">法人</td></tr><tr><td>企业</td><td>其他</td></tr>' +
      '<tr><td rowspan="2">三</td><td>（一）</td><td>1</td><td>2</td><td>3</td></tr><tr><td>（二）</td><td>4</td><td>5</td><td>6</td></tr></table>'
    expect(grid(html)).toEqual([
      [
        '0,0 3x2 角',
        '0,2 1x3 申请人情况',
        '1,2 2x1 自然人',
        '1,3 1x2 法人',
        '2,3 1x1 企业',
        '2,4 1x1 其他',
        '3,0 2x1 三',
        '3,1 1x1 （一）',
        '3,2 1x1 1',
        '3,3 1x1 2',
        '3,4 1x1 3',
        '4,1 1x1 （二）',
        '4,2 1x1 4',
        '4,3 1x1 5',
        '4,4 1x1 6',
      ],
    ])
  })

  test('spans that leave their row group or the table are cut', () => {
    const html =
      '<table><thead><tr><td rowspan=9>甲<td>乙<td>丙</thead><tbody><tr><td rowspan=0>丁<td>1<td>2<tr><td>3<td colspan=100000>4</table>'
    expect(grid(html)).toEqual([
      ['0,0 1x1 甲', '0,1 1x1 乙', '0,2 1x1 丙', '1,0 2x1 丁', '1,1 1x1 1', '1,2 1x1 2', '2,1 1x1 3', '2,2 1x1 4'],
    ])
  })

  test('head first and foot last, rows without a body, hidden rows and cells out, caption before', () => {
    const html = `<table><caption>表一</caption><tfoot>${row('总计', '3', '3')}</tfoot><tbody>${row('a', '1', '1')}<tr hidden><td>x<td>y<td>z</tr><tr><td>b<td style="display:none">9<td>2<td>2</tr></tbody><thead>${row('项', '甲', '乙')}</thead></table>`
    expect(blocks(html)).toEqual(['paragraph: 表一'])
    expect(tables(html)).toEqual([['项 ¦ 甲 ¦ 乙', 'a ¦ 1 ¦ 1', 'b ¦ 2 ¦ 2', '总计 ¦ 3 ¦ 3']])
  })

  test('a table that lays out the page is running text; the table of figures inside it stands by itself', () => {
    const inner = `<table>${row('规章', '4', '7')}${row('文件', '0', '632')}</table>`
    const html = `<table><tr><td><table>${row('<a href=a>首页</a>', '<a href=b>要闻</a>', '<a href=c>公开</a>')}</table></td></tr><tr><td><p>二、主动公开</p>${inner}<p>三、申请</p></td></tr></table>`
    expect(blocks(html)).toEqual([
      'chrome: 首页',
      'chrome: 要闻',
      'chrome: 公开',
      'paragraph: 二、主动公开',
      'paragraph: 三、申请',
    ])
    expect(tables(html)).toEqual([['规章 ¦ 4 ¦ 7', '文件 ¦ 0 ¦ 632']])
  })

  test('the frame of a page is no table, though its rows have three cells', () => {
    const prose = `<p>${'2021年，我区认真贯彻条例。'.repeat(30)}</p>`
    const html = `<table>${row('标志', '站名', '搜索')}${row('首页', '要闻', '公开')}${row('左', `<p>一、总体情况</p>${prose}`, '右')}</table>`
    expect(tables(html)).toEqual([])
    expect(blocks(html)).toContain('paragraph: 一、总体情况')
  })

  test('a report written as one table: its long paragraphs are text, its figures tables', () => {
    const prose = '2021年，我区认真贯彻条例，主动公开政府信息。'.repeat(12)
    const inner = `<table>${row('甲', '1', '1')}${row('乙', '2', '2')}</table>`
    const figures = ['规章', '文件', '许可', '处罚', '强制', '收费'].map((label) => row(label, '4', '7')).join('')
    const wide = `<tr><td colspan="3"><p>一、总体情况</p><p>${prose}</p>${inner}</td></tr>`
    const html = `<table><tr><td rowspan="9">项</td><td>甲</td><td>乙</td></tr>${wide}${figures}</table>`
    expect(blocks(html)).toEqual(['paragraph: 一、总体情况', `paragraph: ${prose}`])
    expect(tables(html).map((table) => table[0])).toEqual(['项 ¦ 甲 ¦ 乙', '甲 ¦ 1 ¦ 1', '规章 ¦ 4 ¦ 7'])
  })

  test('a small table inside a cell of figures is that cell’s content', () => {
    const html = `<table>${row('规章', '4', '7')}${row('文件', '<table><tr><td>25</td><td>件</td></tr></table>', '632')}${row('许可', '1', '2')}</table>`
    expect(tables(html)).toEqual([['规章 ¦ 4 ¦ 7', '文件 ¦ 25 件 ¦ 632', '许可 ¦ 1 ¦ 2']])
  })

  test('an image in a cell, in place of a table, after a heading; icons are nothing', () => {
    expect(tables(`<table>${row('规章', '<img src=a>', '3 <img src=b>')}</table>`)).toEqual([['规章 ¦ <image> ¦ 3']])
    expect(blocks('<table><tr><td><img src=a></td></tr></table>')).toEqual(['image: [图片]'])
    expect(blocks('<p>三、申请情况<br><img src=a></p><p><img src=b width="20"></p>')).toEqual([
      'paragraph: 三、申请情况',
      'image: [图片]',
    ])
    expect(blocks('<p>三、申请情况<img src=a></p>')).toEqual(['paragraph: 三、申请情况', 'image: [图片]'])
    expect(blocks('<p>收到<img src=a>件</p>')).toEqual(['paragraph: 收到[图片]件'])
  })
})

describe('furniture', () => {
  const body = `<div>${'<p>2021年，我区认真贯彻条例，主动公开政府信息。</p>'.repeat(12)}</div>`

  test('menus, footers and controls are kept as furniture', () => {
    const html = `<nav>某区门户</nav><ul><li><a href=a>要闻</a></li><li><a href=b>公开</a></li><li><a href=c>互动</a></li></ul><header><h1>某区年度报告</h1><p>发布日期：2022-01-10</p><p>某某网</p></header>${body}<select><option>2020</option><option>2021</option></select><div class="page-footer">地址：某路1号</div>`
    const kinds = blocks(html).filter((block) => !block.includes('我区认真'))
    expect(kinds).toEqual([
      'chrome: 某区门户',
      'chrome: 要闻',
      'chrome: 公开',
      'chrome: 互动',
      'heading: 某区年度报告',
      'paragraph: 发布日期：2022-01-10',
      'chrome: 某某网',
      'chrome: 2020 2021',
      'chrome: 地址：某路1号',
    ])
  })

  test('an element that holds the report is no furniture, whatever it calls itself; nor is one with a table', () => {
    expect(blocks(`<aside>${body}</aside>`).every((block) => block.startsWith('paragraph'))).toBe(true)
    expect(
      blocks(`<footer><p>附表</p><table>${row('a', '1', '2')}${row('b', '1', '2')}</table></footer>${body}`)[0],
    ).toBe('paragraph: 附表')
    expect(blocks(`<p><a href="a">附件：统计表</a></p>${body}`)[0]).toBe('paragraph: 附件：统计表')
  })
})

describe('hostile pages end, and soon', () => {
  test.each([
    ['depth', '<div>'.repeat(100_000) + '甲'],
    ['unclosed formatting', Array.from({ length: 3000 }, (_, i) => `<font color=${i}>甲<p>`).join('')],
    ['tables in tables', '<table><tr><td>甲'.repeat(20_000)],
    ['text outside cells', `<table>${'甲<tr>'.repeat(20_000)}`],
    ['row spans', `<table>${'<tr><td rowspan=65534 colspan=1000>1<td rowspan=65534>2<td>3</tr>'.repeat(5000)}`],
    ['words without end', `<p>${'a b '.repeat(500_000)}1`],
    ['wide rows', `<table><tr>${'<td>1'.repeat(20_000)}</tr><tr><td>2<td>3<td>4</tr></table>`],
    ['furniture in furniture', '<nav><p>甲</p>'.repeat(20_000)],
  ])('%s', (_, html) => {
    const document = documentFromHtml(html, null)
    expect(brokenLaw(document)).toBeNull()
    expect(document.text).toMatch(/[甲123]/)
  })
})
