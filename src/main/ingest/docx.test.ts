import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw, leftOver, tableTexts } from '../../../tests/support/document-laws'
import {
  inList,
  line,
  listDefinition,
  listUse,
  paragraph,
  plainTable,
  run,
  wordCell,
  wordFile,
  type WordParts,
  wordTable,
} from '../../../tests/support/office/word-file'
import { readDocx } from './docx'

const read = (parts: WordParts) => {
  const result = readDocx(wordFile(parts))
  if (!result.ok) throw new Error(`not read: ${result.error.code}`)
  expect(brokenLaw(result.document)).toBeNull()
  expect(leftOver(result.document)).toBe('')
  return result.document
}
const blocks = (body: string, more: Omit<WordParts, 'body'> = {}) => blockTexts(read({ body, ...more }))
/** `kind count: texts of its places`. */
const notes = (body: string, more: Omit<WordParts, 'body'> = {}) => {
  const { text, notes: found = [] } = read({ body, ...more })
  return found.map(({ kind, count, spans }) =>
    [`${kind} ${count}`, ...spans.map((span) => text.slice(span.start, span.end))].join(': '),
  )
}
const lines = (...texts: readonly string[]) => texts.map((text) => `paragraph: ${text}`)

describe('text', () => {
  test('runs join, breaks and paragraphs end lines, tabs and hyphens stand', () => {
    const body = paragraph(
      `${run('公开')}${run('12')}<w:r><w:t> 件 </w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:cr/></w:r>`,
    )
    expect(blocks(body)).toEqual(lines('公开12件\t乙-丙', '丁'))
  })

  test('the five entities and numbered ones', () => {
    expect(blocks('<w:p><w:r><w:t>&lt;甲&amp;&#20057;&#x4e19;&gt;&quot;&apos;</w:t></w:r></w:p>')).toEqual(
      lines('<甲&乙丙>"\''),
    )
  })

  test('links, tags, content controls and simple fields are their content', () => {
    const body = paragraph(
      `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`,
    )
    expect(blocks(`<w:sdt><w:sdtPr/><w:sdtContent>${body}</w:sdtContent></w:sdt>`)).toEqual(lines('甲乙3'))
  })

  test('of a field the result is shown, the instruction never; a field inside an instruction neither', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const inner = `${mark('begin')}${code('MERGEFIELD a')}${mark('separate')}${run('9')}${mark('end')}`
    const body = paragraph(
      `${mark('begin')}${code('IF ')}${inner}${mark('separate')}${run('784')}${mark('end')}${run('件')}`,
    )
    expect(blocks(body)).toEqual(lines('784件'))
    expect(blocks(paragraph(`${mark('begin')}${code(' eq \\o\\ac(○,3)')}${mark('end')}${run('丙')}`))).toEqual(
      lines('③丙'),
    )
    // a field without an end hides nothing
    expect(blocks(paragraph(`${mark('begin')}${code('X')}${run('甲')}`) + line('乙'))).toEqual(lines('甲', '乙'))
  })

  test('hidden text is left out, by the run and by its style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="p"><w:basedOn w:val="q"/></w:style><w:style w:type="paragraph" w:styleId="q"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body =
      paragraph(
        run('甲') + run('9', '<w:vanish/>') + run('8', '<w:rStyle w:val="h"/>') + run('7', '<w:vanish w:val="0"/>'),
      ) + line('乙', '<w:pStyle w:val="p"/>')
    expect(blocks(body, { styles })).toEqual(lines('甲7'))
    expect(notes(body, { styles })).toEqual(['hidden-text 3'])
  })

  test('a hidden or deleted paragraph mark joins two paragraphs', () => {
    const gone = (mark: string) => `<w:rPr>${mark}</w:rPr>`
    expect(blocks(line('一、', gone('<w:vanish/><w:specVanish/>')) + line('总体情况'))).toEqual(lines('一、总体情况'))
    expect(blocks(line('甲', gone('<w:del w:id="1"/>')) + line('乙') + line('丙'))).toEqual(lines('甲乙', '丙'))
    expect(
      blocks(
        line('甲', gone('<w:del w:id="1"/>')) +
          plainTable([
            ['a', '1', '2'],
            ['b', '3', '4'],
          ]),
      ),
    ).toEqual(lines('甲'))
  })

  test('a raised sign after a digit is no further digit', () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    expect(blocks(paragraph(run('12') + run('1', raised) + run('3条')))).toEqual(lines('12 1 3条'))
    expect(blocks(paragraph(run('第1') + run('st', raised)))).toEqual(lines('第1 st'))
  })

  test('symbols of picture fonts are read where known, and owned up to where not', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    expect(blocks(paragraph(sym('Wingdings', 'F0FE') + sym('Wingdings 2', 'F0A3') + sym('Elsewhere', 'F041')))).toEqual(
      lines('☑□\ufffd'),
    )
  })

  test('headings by outline level, the contents list as furniture', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${line('目录')}</w:sdtContent></w:sdt>`
    const body =
      contents +
      line('一、总体情况1', '<w:pStyle w:val="T1"/>') +
      line('一、总体情况', '<w:pStyle w:val="1"/>') +
      line('乙', '<w:outlineLvl w:val="9"/>')
    expect(blocks(body, { styles })).toEqual([
      'chrome: 目录',
      'chrome: 一、总体情况1',
      'heading: 一、总体情况',
      'paragraph: 乙',
    ])
  })

  test('whatever prefix the file has chosen', () => {
    const main = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const result = readDocx(
      wordFile({
        body: `<x:p xmlns:x="${main}"><x:r><x:t>甲</x:t></x:r></x:p><p xmlns="${main}"><r><t>乙</t></r></p><y:p xmlns:y="urn:y"><w:r><w:t>9</w:t></w:r></y:p>`,
      }),
    )
    expect(result.ok && blockTexts(result.document)).toEqual(lines('甲', '乙'))
  })
})

describe('automatic numbers', () => {
  const numbering =
    listDefinition(1, [
      ['chineseCountingThousand', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
      ['decimalEnclosedCircle', '%4'],
    ]) +
    listDefinition(2, [
      ['decimal', '%1'],
      ['decimal', '%1.%2'],
    ]) +
    listUse(1, 1) +
    listUse(2, 2) +
    listUse(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
    listUse(4, 1)
  const item = (text: string, id: number, level = 0) => line(text, inList(id, level))

  test('stand in the text, level by level, and start anew under each higher one', () => {
    const body = [
      item('总体情况', 1),
      item('主动公开', 1, 1),
      item('2021年', 1, 2),
      item('国家秘密', 1, 2),
      item('依申请', 1, 1),
      item('其他', 1, 2),
      item('细目', 1, 3),
      item('申请情况', 1),
      item('受理', 1, 1),
    ].join('')
    expect(blocks(body, { numbering })).toEqual(
      lines(
        '一、总体情况',
        '（一）主动公开',
        '1. 2021年',
        '2.国家秘密',
        '（二）依申请',
        '1.其他',
        '①细目',
        '二、申请情况',
        '（一）受理',
      ),
    )
    expect(notes(body, { numbering })).toEqual(['computed-number 9: 一、: （一）: 1.: 2.: （二）: 1.: ①: 二、: （一）'])
  })

  test('lists of one definition go on in one count; one that sets its start begins there', () => {
    const body = [item('甲', 1), item('乙', 4), item('丙', 3), item('丁', 3), item('戊', 1)].join('')
    expect(blocks(body, { numbering })).toEqual(lines('一、甲', '二、乙', '五、丙', '六、丁', '七、戊'))
  })

  test('a number ends before the text’s own number begins', () => {
    expect(blocks(item('2021年', 2) + item('12件', 2, 1) + item('甲', 2, 1), { numbering })).toEqual(
      lines('1 2021年', '1.1 12件', '1.2 甲'),
    )
  })

  test('come through styles, from the level that names the style, and can be taken away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H1a"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>'
    const tied =
      listDefinition(5, [
        ['chineseCountingThousand', '%1、', '<w:pStyle w:val="H1"/>'],
        ['chineseCountingThousand', '（%2）', '<w:pStyle w:val="H2"/>'],
      ]) +
      '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      listUse(7, 5) +
      listUse(8, 5) +
      listUse(9, 6)
    const styled = (text: string, style: string, more = '') => line(text, `<w:pStyle w:val="${style}"/>${more}`)
    const body =
      styled('甲', 'H1') +
      styled('乙', 'H2') +
      styled('丙', 'H1a') +
      styled('丁', 'H1', inList(0)) +
      line('戊', inList(9, 1))
    expect(blocks(body, { numbering: tied, styles })).toEqual(lines('一、甲', '（一）乙', '二、丙', '丁', '（一）戊'))
  })

  test('restarts and digits as the level wants them', () => {
    const own =
      listDefinition(1, [
        ['upperRoman', '%1'],
        ['decimal', '%1-%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'],
      ]) + listUse(1, 1)
    const body = [item('甲', 1), item('乙', 1, 1), item('丙', 1), item('丁', 1, 1)].join('')
    expect(blocks(body, { numbering: own })).toEqual(lines('I 甲', '1-1 乙', 'II 丙', '2-2 丁'))
  })

  test('bullets say nothing; an empty cell shows its number', () => {
    const own = numbering + listDefinition(3, [['bullet', '\uf0b7']]) + listUse(5, 3)
    const row = (text: string) =>
      `<w:tr>${wordCell(paragraph('', inList(2)))}${wordCell(line(text))}${wordCell(line('0'))}</w:tr>`
    const document = read({ body: item('甲', 5) + wordTable(row('规章') + row('文件')), numbering: own })
    expect(blockTexts(document)).toEqual(lines('甲'))
    expect(tableTexts(document)).toEqual([['1 ¦ 规章 ¦ 0', '2 ¦ 文件 ¦ 0']])
    expect(document.notes?.[0]?.spans.map((span) => document.text.slice(span.start, span.end))).toEqual(['1', '2'])
  })

  test('a deleted item is not counted', () => {
    const deleted = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`
    expect(blocks(item('甲', 1) + deleted + item('乙', 1), { numbering })).toEqual(lines('一、甲', '二、乙'))
  })
})

describe('tracked changes', () => {
  test('are read as accepted: insertions and new places stay, deletions and old places go', () => {
    const body =
      paragraph(
        `${run('收到')}<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id="2">${run('21')}</w:ins>${run('件')}<w:moveFrom w:id="3">${run('乙')}</w:moveFrom>`,
      ) + paragraph(`<w:moveTo w:id="3">${run('乙')}</w:moveTo>`)
    expect(blocks(body)).toEqual(lines('收到21件', '乙'))
    expect(notes(body)).toEqual(['tracked-change 4: 21: 乙'])
  })

  test('old properties of a paragraph are not its own', () => {
    const numbering = listDefinition(1, [['decimal', '%1.']]) + listUse(1, 1)
    const body = line('甲', `<w:pPrChange w:id="1"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`)
    expect(blocks(body, { numbering })).toEqual(lines('甲'))
  })

  test('deleted rows and cells go, inserted ones stay', () => {
    const rowOf = (properties: string, ...texts: readonly string[]) =>
      `<w:tr><w:trPr>${properties}</w:trPr>${texts.map((text) => wordCell(line(text))).join('')}</w:tr>`
    const body = wordTable(
      rowOf('', '规章', '1', '2') +
        rowOf('<w:del w:id="1"/>', '旧', '9', '9') +
        rowOf('<w:ins w:id="2"/>', '文件', '3', '4'),
    )
    expect(tableTexts(read({ body }))).toEqual([['规章 ¦ 1 ¦ 2', '文件 ¦ 3 ¦ 4']])
    expect(notes(body)).toEqual(['tracked-change 2'])
  })
})

describe('tables', () => {
  const grid = (body: string) =>
    read({ body }).tables.map((table) =>
      table.rows.map((row) => row.cells.map((c) => `${c.column}+${c.colSpan}×${c.rowSpan}`).join(' ')),
    )
  const rowOf = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
  const merged = (text: string, properties: string) => wordCell(line(text), properties)
  const wide = (span: number) => `<w:gridSpan w:val="${span}"/>`

  test('merged cells once, at their corner, with their spans', () => {
    const body = wordTable(
      rowOf(merged('角', `${wide(2)}<w:vMerge w:val="restart"/>`), merged('申请人', wide(3))) +
        rowOf(merged('', `${wide(2)}<w:vMerge/>`), merged('自然人', ''), merged('法人', wide(2))) +
        rowOf(
          merged('三', '<w:vMerge w:val="restart"/>'),
          merged('（一）', ''),
          merged('1', ''),
          merged('2', ''),
          merged('3', ''),
        ) +
        rowOf(
          merged('', '<w:vMerge w:val="continue"/>'),
          merged('（二）', ''),
          merged('4', ''),
          merged('5', ''),
          merged('6', ''),
        ),
    )
    expect(grid(body)).toEqual([
      ['0+2×2 2+3×1', '2+1×1 3+2×1', '0+1×2 1+1×1 2+1×1 3+1×1 4+1×1', '1+1×1 2+1×1 3+1×1 4+1×1'],
    ])
  })

  test('columns left out at the side, and columns that no cell begins', () => {
    const body = wordTable(
      rowOf(merged('甲', wide(3)), merged('乙', wide(2)), merged('丙', '')) +
        `<w:tr><w:trPr><w:gridBefore w:val="3"/></w:trPr>${merged('丁', wide(2))}${merged('戊', '')}</w:tr>`,
    )
    expect(grid(body)).toEqual([['0+1×1 1+1×1 2+1×1', '1+1×1 2+1×1']])
  })

  test('a sliver between two dragged borders is no column', () => {
    const widths = [2000, 40, 2000, 2000]
    const body = wordTable(
      rowOf(merged('甲', wide(2)), merged('乙', ''), merged('丙', '')) +
        rowOf(merged('丁', ''), merged('戊', wide(2)), merged('己', '')),
      widths,
    )
    expect(grid(body)).toEqual([['0+1×1 1+1×1 2+1×1', '0+1×1 1+1×1 2+1×1']])
  })

  test('old merges to the left; a continuation of nothing begins', () => {
    const body = wordTable(
      rowOf(merged('甲', '<w:hMerge w:val="restart"/>'), merged('', '<w:hMerge/>'), merged('乙', '')) +
        rowOf(merged('丙', '<w:vMerge/>'), merged('丁', ''), merged('戊', '')),
    )
    expect(grid(body)).toEqual([['0+2×1 2+1×1', '0+1×1 1+1×1 2+1×1']])
  })

  test('what stands in a continued cell is not shown', () => {
    const body = wordTable(
      rowOf(merged('甲', '<w:vMerge w:val="restart"/>'), merged('1', ''), merged('2', '')) +
        rowOf(merged('999', '<w:vMerge/>'), merged('3', ''), merged('4', '')),
    )
    expect(tableTexts(read({ body }))).toEqual([['甲 ¦ 1 ¦ 2', '3 ¦ 4']])
    expect(notes(body)).toEqual(['hidden-text 1'])
  })

  test('paragraphs of a cell are its lines; a table in a cell of figures is its content', () => {
    const inner = plainTable([['25', '件']])
    const body = wordTable(
      rowOf(wordCell(line('规') + line(' 章 ') + line('')), wordCell(line('1')), wordCell(line(''))) +
        rowOf(wordCell(line('文件')), wordCell(inner + line('')), wordCell(line('3\t4'))),
    )
    expect(tableTexts(read({ body }))).toEqual([['规\n章 ¦ 1 ¦ ', '文件 ¦ 25 件 ¦ 3 4']])
  })

  test('a table that lays out the page is running text, tables inside it stand by themselves', () => {
    const body = wordTable(
      rowOf(
        wordCell(
          line('一、总体情况') +
            plainTable([
              ['规章', '4', '7'],
              ['文件', '0', '6'],
            ]) +
            line('二、'),
        ),
      ),
    )
    expect(blocks(body)).toEqual(lines('一、总体情况', '二、'))
    expect(tableTexts(read({ body }))).toEqual([['规章 ¦ 4 ¦ 7', '文件 ¦ 0 ¦ 6']])
  })

  test('columns made by tabs are a table where the document has no other', () => {
    const columns = (...texts: readonly string[]) =>
      paragraph(texts.map((text) => run(text)).join('<w:r><w:tab/></w:r>'))
    const body = columns('规章', '4', '4', '7') + columns('规范性文件', '250', '247', '632')
    const document = read({ body })
    expect(document.format).toBe('docx')
    expect(tableTexts(document)).toEqual([['规章 ¦ 4 ¦ 4 ¦ 7', '规范性文件 ¦ 250 ¦ 247 ¦ 632']])
  })
})

describe('beside the text', () => {
  const box = (text: string) => `<w:txbxContent>${line(text)}</w:txbxContent>`
  const shape = (content: string) =>
    `<w:drawing><wp:anchor><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></wp:anchor></w:drawing>`
  const picture = (kind: 'inline' | 'anchor', side = 3_000_000) =>
    `<w:r><w:drawing><wp:${kind}><wp:extent cx="${side}" cy="${side}"/><a:graphic><pic:pic/></a:graphic></wp:${kind}></w:drawing></w:r>`

  test('a text box is read once, though the file holds it twice', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(box('标题'))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('标题')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(blocks(paragraph(both + run('正文')))).toEqual(lines('标题', '正文'))
    expect(blocks(paragraph(run('正文') + both))).toEqual(lines('正文', '标题'))
    expect(notes(paragraph(both))).toEqual(['text-box 1: 标题'])
  })

  test('word art', () => {
    expect(
      blocks(paragraph('<w:r><w:pict><v:shape><v:textpath string="某区年度报告"/></v:shape></w:pict></w:r>')),
    ).toEqual(lines('某区年度报告'))
  })

  test('notes follow the paragraph that refers to them, and the mark never joins a number', () => {
    const note = (kind: string, id: number, text: string, more = '') =>
      `<w:${kind} w:id="${id}"${more}>${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`
    const footnotes = note('footnote', -1, 'x', ' w:type="separator"') + note('footnote', 2, '含街道')
    const endnotes = note('endnote', 2, '另见')
    const reference = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`
    const body = paragraph(run('公开12') + reference('footnote') + run('3条') + reference('endnote')) + line('乙')
    expect(blocks(body, { footnotes, endnotes })).toEqual(lines('公开12 3条', '[1] 含街道', '[2] 另见', '乙'))
    expect(notes(body, { footnotes, endnotes })).toEqual(['footnote 2: [1] 含街道: [2] 另见'])
  })

  test('images in the text, beside it, in cells; icons are nothing', () => {
    expect(blocks(paragraph(run('收到') + picture('inline') + run('件')))).toEqual(lines('收到[图片]件'))
    expect(blocks(paragraph(run('某局') + picture('anchor') + run('办公室')))).toEqual([
      'paragraph: 某局办公室',
      'image: [图片]',
    ])
    expect(blocks(paragraph(picture('inline', 300_000) + run('甲')))).toEqual(lines('甲'))
    const cells = wordTable(
      `<w:tr>${wordCell(line('规章'))}${wordCell(paragraph(picture('inline')))}${wordCell(paragraph(run('3') + picture('inline')))}</w:tr>`,
    )
    expect(tableTexts(read({ body: cells }))).toEqual([['规章 ¦ <image> ¦ 3']])
    expect(notes(paragraph(picture('inline')) + cells)).toEqual(['image 2: [图片]: [图片]'])
  })

  test('comments, objects and imported parts are counted, not read', () => {
    const body = `${paragraph(`${run('甲')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:object><v:shape style="width:200pt;height:90pt"><v:imagedata/></v:shape><o:OLEObject/></w:object></w:r>`)}<w:altChunk/>`
    expect(blocks(body)).toEqual(['paragraph: 甲', 'image: [图片]'])
    expect(notes(body)).toEqual(['comment 1', 'image 1: [图片]', 'unread-part 2'])
  })
})
