import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../../tests/support/generator/generate'
import { render } from '../../../tests/support/generator/render'
import { blockTexts, brokenLaw, leftOver, tableTexts } from '../../../tests/support/document-laws'
import { type AbstractReport, type AbstractTable, cell } from '../../../tests/support/layouts/abstract-report'
import { writeHtml } from '../../../tests/support/layouts/html'
import { chinese, pdfFile, type SheetSpec } from '../../../tests/support/pdf/pdf-file'
import { type SheetStyle, writePdf } from '../../../tests/support/pdf/sheets'
import type { SourceDocument } from '../../shared/document/document'
import { boxesOf } from '../../shared/document/pages'
import { examine } from '../worker/examine'
import { readDocument } from './read-file'
import { loadReaderFor } from './readers'

beforeAll(() => loadReaderFor(pdfFile({ pages: [page('')] })))

function page(content: string, entries = ''): SheetSpec {
  return { width: 595, height: 842, content, entries }
}

const at = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${chinese(text)} Tj ET\n`

function read(bytes: Uint8Array): SourceDocument {
  const result = readDocument(bytes, 'a.pdf')
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.error)}`)
  expect(brokenLaw(result.document)).toBeNull()
  expect(leftOver(result.document)).toBe('')
  return result.document
}

const document = (...contents: readonly string[]): SourceDocument =>
  read(pdfFile({ pages: contents.map((c) => page(c)) }))

/** Every cell's place, spans and text without blanks. */
function cellsOf({ tables, text }: SourceDocument): readonly string[] {
  return tables.flatMap((table, t) =>
    table.rows.flatMap((row) =>
      row.cells.map(({ span, row: r, column, rowSpan, colSpan }) => {
        const content = text.slice(span.start, span.end).replaceAll(/\s/g, '')
        return `${t}:${r},${column} ${rowSpan}x${colSpan} ${content}`
      }),
    ),
  )
}

function findingKeys(bytes: Uint8Array, name: string): readonly string[] {
  const found = examine(bytes, name)
  if (found.status !== 'read') throw new Error(`${name}: ${found.error.message.en}`)
  return found.run.findings.map((finding) => finding.key).toSorted()
}

const styles: readonly (readonly [string, SheetStyle])[] = [
  ['strokes', { lines: 'strokes', size: 12 }],
  ['filled boxes, cells centred, running heads', { lines: 'fills', size: 11, align: 'middle', running: true }],
  ['no lines where a page ends', { lines: 'open-ends', size: 12, align: 'middle' }],
  ['heads repeated, page numbers', { lines: 'strokes', size: 14, repeats: true, running: true }],
  ['small type across the page', { lines: 'fills', size: 8, landscape: true, repeats: true }],
]

describe.each(styles)('reports on pages: %s', (_, style) => {
  it.each([1, 2, 3, 4, 5, 6])(
    'every cell with its spans, and the findings of the same report as a page (%i)',
    (seed) => {
      const report = render(generate(seed))
      const pdf = writePdf(report, style)
      const html = new TextEncoder().encode(writeHtml(report))
      const asHtml = readDocument(html, 'a.html')
      if (!asHtml.ok) throw new Error('bug')
      const asPdf = read(pdf)
      expect(cellsOf(asPdf)).toEqual(cellsOf(asHtml.document))
      expect(findingKeys(pdf, 'a.pdf')).toEqual(findingKeys(html, 'a.html'))
    },
  )
})

/** What was read of the form, cell by cell. */
function figuresOf(bytes: Uint8Array, name: string): readonly string[] {
  const found = examine(bytes, name)
  if (found.status !== 'read') throw new Error(`${name}: ${found.error.message.en}`)
  return found.report.figures.map(({ line, column, state, value }) => `${line} ${column} ${state} ${value}`)
}

const seeds = [1, 2, 3, 4, 5, 6]

describe.each<readonly [string, SheetStyle]>([
  ['labels and figures to the left', { lines: 'none', size: 12 }],
  ['across the page, small', { lines: 'none', size: 8, landscape: true }],
])('reports without lines: %s', (_, style) => {
  it.each(seeds)('every figure, and the findings of the same report as a page (%i)', (seed) => {
    const report = render(generate(seed))
    const pdf = writePdf(report, style)
    const html = new TextEncoder().encode(writeHtml(report))
    read(pdf)
    expect(figuresOf(pdf, 'a.pdf')).toEqual(figuresOf(html, 'a.html'))
    expect(findingKeys(pdf, 'a.pdf')).toEqual(findingKeys(html, 'a.html'))
  })
})

describe.each<readonly [string, SheetStyle]>([
  ['page numbers', { lines: 'none', size: 11, align: 'middle', running: true }],
  ['heads repeated', { lines: 'none', size: 12, align: 'middle', repeats: true, running: true }],
])('reports without lines, set to the middle, whose rows are cut where pages end: %s', (_, style) => {
  it.each(seeds)('no figure is read as another, and most are read (%i)', (seed) => {
    const report = render(generate(seed))
    const right = figuresOf(new TextEncoder().encode(writeHtml(report)), 'a.html')
    const found = figuresOf(writePdf(report, style), 'a.pdf')
    expect(found).toHaveLength(right.length)
    const missed = found.filter((one, i) => one !== right[i])
    expect(missed.filter((one) => one.includes(' stated '))).toEqual([])
    expect(missed.length).toBeLessThan(right.length * 0.15)
  })
})

function sheets(table: AbstractTable, style: SheetStyle, before: readonly string[] = []): SourceDocument {
  const report: AbstractReport = {
    title: '报告',
    before: [],
    after: [],
    introduction: before,
    sections: [{ heading: '一、总体情况', paragraphs: [], table }],
    signature: [],
  }
  return read(writePdf(report, style))
}

describe('tables', () => {
  it('keep blank cells, and do not take a number for two', () => {
    const table = {
      rows: [
        [cell('甲'), cell('乙'), cell('')],
        [cell('1'), cell(''), cell('256096.2581')],
      ],
    }
    expect(tableTexts(sheets(table, { lines: 'strokes', size: 12 }))).toEqual([['甲 ¦ 乙 ¦ ', '1 ¦  ¦ 256096.2581']])
  })

  it('a number that runs over the edge of its cell is no number', () => {
    const grid =
      '0.5 w 100 700 m 300 700 l S 100 660 m 300 660 l S 100 620 m 300 620 l S 100 620 m 100 700 l S 200 620 m 200 700 l S 300 620 m 300 700 l S\n'
    const overflowing = document(grid + at('甲', 120, 675) + at('乙', 220, 675) + at('123456', 180, 635))
    const values =
      overflowing.tables[0]?.rows[1]?.cells.map((c) => overflowing.text.slice(c.span.start, c.span.end)) ?? []
    expect(values.every((value) => value.includes('\ufffd'))).toBe(true)
  })

  it('digits of two lines are one number only where the first line was full', () => {
    const grid = (right: number): string =>
      `0.5 w 100 700 m ${right} 700 l S 100 640 m ${right} 640 l S 100 640 m 100 700 l S 150 640 m 150 700 l S ${right} 640 m ${right} 700 l S\n`
    const full = document(grid(190) + at('甲', 110, 665) + at('1234', 155, 680) + at('56', 155, 660))
    expect(tableTexts(full)).toEqual([['甲 ¦ 123456']])
    const free = document(grid(290) + at('甲', 110, 665) + at('12', 155, 680) + at('34', 155, 660))
    expect(tableTexts(free)).toEqual([['甲 ¦ 12\n34']])
  })

  it('writing that goes down the page is read down, columns from the right', () => {
    const grid =
      '0.5 w 100 700 m 300 700 l S 100 600 m 300 600 l S 100 600 m 100 700 l S 140 600 m 140 700 l S 300 600 m 300 700 l S\n'
    const columns = ['法人或其', '他组织'].map((text, c) =>
      Array.from(text, (one, i) => at(one, 122 - c * 18, 680 - i * 12)).join(''),
    )
    expect(tableTexts(document(grid + columns.join('') + at('12', 150, 650)))).toEqual([['法人或其他组织 ¦ 12']])
    const turned = `BT /F1 12 Tf 0 -1 1 0 116 690 Tm ${chinese('其他组织')} Tj ET\n`
    expect(tableTexts(document(grid + turned + at('12', 150, 650)))).toEqual([['其他组织 ¦ 12']])
  })

  it('a picture in a cell is an image, and a frame around text is none', () => {
    const grid =
      '0.5 w 100 700 m 300 700 l S 100 600 m 300 600 l S 100 600 m 100 700 l S 200 600 m 200 700 l S 300 600 m 300 700 l S\n'
    const pictured = document(`${grid}${at('甲', 110, 650)}q 60 0 0 60 220 620 cm /Im1 Do Q\n`)
    expect(tableTexts(pictured)).toEqual([['甲 ¦ <image>']])
    const frame = '0.5 w 50 50 m 545 50 l S 50 800 m 545 800 l S 50 50 m 50 800 l S 545 50 m 545 800 l S\n'
    expect(document(`${frame}${at('报告全文', 100, 700)}`).tables).toEqual([])
  })
})

describe('text', () => {
  it('wrapped lines are one paragraph, across a page end too; numbers and heads of pages stand aside', () => {
    const long = '本机关全年主动公开政府信息。'.repeat(3)
    const lines = long.match(/.{1,38}/g) ?? []
    const first = lines
      .slice(0, 1)
      .map((line) => at(line, 62, 70))
      .join('')
    const second = lines
      .slice(1)
      .map((line, i) => at(line, 62, 770 - 18 * i))
      .join('')
    const head = at('政府信息公开年报', 62, 815, 9)
    const doc = document(
      `${head}${at('本机关'.repeat(12), 86, 124)}${at('本机关'.repeat(11), 62, 106)}${at('另起一段文字', 86, 88)}${first}${at('1', 290, 30, 9)}`,
      `${head}${second}${at('2', 290, 30, 9)}`,
      `${head}${at('最后一页', 86, 770)}${at('3', 290, 30, 9)}`,
    )
    const texts = blockTexts(doc)
    expect(texts).toContain(`paragraph: ${long}`)
    expect(texts.filter((text) => text.startsWith('chrome'))).toEqual([
      'chrome: 政府信息公开年报',
      'chrome: 1',
      'chrome: 政府信息公开年报',
      'chrome: 2',
      'chrome: 政府信息公开年报',
      'chrome: 3',
    ])
    expect(doc.notes).toContainEqual(expect.objectContaining({ kind: 'header-footer', count: 6 }))
  })

  it('a number at a line end goes on only where the line had no room', () => {
    const full = '共收到申请'.repeat(7)
    const doc = document(
      `${at(`${full}1234`, 62, 700)}${at('56件。', 62, 682)}${at(full, 62, 600)}${at(`${full}12345`, 62, 582)}${at(`${full}12345`, 62, 564)}`,
    )
    expect(blockTexts(doc)[0]).toBe(`paragraph: ${full}123456件。`)
  })

  it('a table of contents is no part of the text: its numbers are pages', () => {
    const headings = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况']
    const contents = headings.map((heading, i) => at(`${heading}${'.'.repeat(8)} ${i + 1}`, 62, 700 - 20 * i)).join('')
    const rest = headings.map((heading, i) => at(heading, 62, 700 - 60 * i) + at('无。', 86, 680 - 60 * i)).join('')
    const texts = blockTexts(document(contents, rest))
    expect(texts.filter((text) => text.startsWith('chrome'))).toHaveLength(3)
    expect(texts).toContain(`paragraph: ${headings[2]}`)
  })

  it('radicals are folded into the characters they stand for', () => {
    expect(document(at('⼀、⾏政⼈⺠政府', 62, 700)).text).toBe('一、行政人民政府\n')
  })

  it('leaning watermarks and hidden text are no part of the lines they cross', () => {
    const mark = `BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 640 Tm ${chinese('内部资料')} Tj ET\n`
    const hidden = `BT 3 Tr /F1 12 Tf 62 660 Td ${chinese('看不见')} Tj 0 Tr ET\n`
    const doc = document(mark + hidden + at('主动公开政府信息12条', 200, 660))
    expect(blockTexts(doc)).toEqual(['paragraph: 主动公开政府信息12条', 'chrome: 内部资料'])
    expect(doc.notes).toContainEqual({ kind: 'hidden-text', count: 3, spans: [] })
  })

  it('a page that is turned is read upright', () => {
    const turned = `BT /F1 12 Tf 0 1 -1 0 100 62 Tm ${chinese('一、总体情况')} Tj ET\n`
    const doc = read(pdfFile({ pages: [page(turned, '/Rotate 90')] }))
    expect(blockTexts(doc)).toEqual(['paragraph: 一、总体情况'])
    expect(doc.pages?.sizes).toEqual([{ width: 842, height: 595 }])
    const [box] = boxesOf(doc.pages ?? { sizes: [], runs: [] }, { start: 0, end: 1 })
    expect(box).toMatchObject({ page: 0, x0: 62, x1: 74 })
    expect(box?.y1).toBeGreaterThan(99)
    expect(box?.y1).toBeLessThan(103)
  })
})

describe('what cannot be read', () => {
  const scan = 'q 595 0 0 842 0 0 cm /Im1 Do Q\n'

  it('a scanned page is a picture, said so page by page', () => {
    const doc = document(
      at('一、总体情况', 62, 700),
      scan,
      `${scan}BT 3 Tr /F1 12 Tf 62 700 Td ${chinese('识别12件')} Tj ET`,
    )
    expect(blockTexts(doc)).toEqual(['paragraph: 一、总体情况', 'image: [图片]', 'image: [图片]'])
    expect(doc.notes).toContainEqual(expect.objectContaining({ kind: 'unread-page', count: 2 }))
    expect(doc.pages?.sizes.map((size) => size.unread ?? false)).toEqual([false, true, true])
  })

  it('a scan throughout says so, blank pages are an empty file', () => {
    const result = readDocument(pdfFile({ pages: [page(scan), page(scan)] }), 'a.pdf')
    expect(result).toEqual({ ok: false, error: { code: 'scanned', kind: 'pdf', pages: 2 } })
    expect(readDocument(pdfFile({ pages: [page('')] }), 'a.pdf')).toEqual({ ok: false, error: { code: 'empty-file' } })
  })

  it('characters of private areas are not known', () => {
    expect(document(at('收到申请\ue012件', 62, 700)).text).toBe('收到申请\ufffd件\n')
  })
})
