import { describe, expect, test } from 'vitest'
import { blockTexts, brokenLaw, leftOver } from '../../../tests/support/document-laws'
import { generate } from '../../../tests/support/generator/generate'
import { render } from '../../../tests/support/generator/render'
import { writeHtml } from '../../../tests/support/layouts/html'
import { scoreCells } from '../../../tests/support/office/cells'
import { ofdReport } from '../../../tests/support/office/ofd-report'
import { examineFile } from '../../../tests/support/office/read-office'
import { zipFile } from '../../../tests/support/office/zip-file'
import { readOfd } from './ofd'

const seeds = Array.from({ length: 8 }, (_, i) => 4100 + i)

describe.each(seeds)('generated report %i as an OFD document', (seed) => {
  test('every cell comes back with its spans, and so do the figures', async () => {
    const report = { ...render(generate(seed)), before: [], after: [] }
    const found = await examineFile(ofdReport(report), 'a.ofd')
    expect(found.document.format).toBe('ofd')
    expect(brokenLaw(found.document)).toBeNull()
    expect(leftOver(found.document)).toBe('')
    const page = await examineFile(new TextEncoder().encode(writeHtml(report)), 'a.html')
    const figuresOf = (one: typeof page) =>
      one.report.figures.map(({ line, column, state, value }) => `${line} ${column} ${state} ${value}`)
    expect(figuresOf(found)).toEqual(figuresOf(page))
    const { written, right, wrong } = scoreCells(report, found.document, true)
    expect(written).toBeGreaterThan(100)
    expect({ right, wrong }).toEqual({ right: written, wrong: [] })
  })
})

const ns = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const file = (content: string, more: readonly { readonly name: string; readonly content: string }[] = []) =>
  zipFile([
    {
      name: 'OFD.xml',
      content: `<ofd:OFD ${ns}><ofd:DocBody><ofd:DocRoot>/D/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    },
    {
      name: 'D/Document.xml',
      content: `<ofd:Document ${ns}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="7" BaseLoc="T.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="P.xml"/></ofd:Pages></ofd:Document>`,
    },
    {
      name: 'D/P.xml',
      content: `<ofd:Page ${ns}><ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content></ofd:Page>`,
    },
    ...more,
  ])
const text = (content: string, y: number, more = '', code = '') =>
  `<ofd:TextObject Boundary="20 ${y} 100 5" Size="4" ${more}><ofd:TextCode X="0" Y="3.5" ${code}>${content}</ofd:TextCode></ofd:TextObject>`
const lines = (content: string) => {
  const result = readOfd(file(content))
  if (!result.ok) return result.error
  expect(brokenLaw(result.document)).toBeNull()
  return blockTexts(result.document)
}

describe('pages', () => {
  test('characters stand at their distances, repeated ones written once', () => {
    expect(
      lines(text('一、总体情况', 20, '', 'DeltaX="g 5 4"') + text('公开12件', 40, '', 'DeltaX="4 4 2 2"')),
    ).toEqual(['paragraph: 一、总体情况', 'paragraph: 公开12件'])
  })

  test('a part of a text without a place of its own goes on at the height of the part before', () => {
    expect(
      lines(
        '<ofd:TextObject Boundary="20 20 100 5" Size="4"><ofd:TextCode X="0" Y="3.5">公开</ofd:TextCode><ofd:TextCode X="8">12件</ofd:TextCode></ofd:TextObject>',
      ),
    ).toEqual(['paragraph: 公开12件'])
  })

  const box = (more: string, at = 0) =>
    `<ofd:PathObject Boundary="${20 + at} 20 40 10" ${more}><ofd:AbbreviatedData>M 0 0 L 40 0 L 40 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject>`
  const words = text('甲', 22) + text('乙', 22, '', '').replace('Boundary="20', 'Boundary="70')
  test.each([
    ['lines are drawn', 'Stroke="true"', 1],
    ['an area is only filled', 'Stroke="false" Fill="true"', 0],
    ['nothing is drawn', 'Visible="false"', 0],
    ['nothing can be seen', 'Alpha="0"', 0],
  ])('a frame of a table: %s', (_, more, tables) => {
    const result = readOfd(file(box(more) + box(more, 40) + words))
    expect(result.ok && result.document.tables.length).toBe(tables)
  })

  test('a clip is no line', () => {
    const clip =
      '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 40 10"><ofd:AbbreviatedData>M 0 0 L 40 0 L 40 10 L 0 10 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>'
    const clipped = (at: number) =>
      `<ofd:PathObject Boundary="${20 + at} 20 40 10">${clip}<ofd:AbbreviatedData>M 0 0 L 1 1</ofd:AbbreviatedData></ofd:PathObject>`
    const result = readOfd(file(clipped(0) + clipped(40) + words))
    expect(result.ok && result.document.tables.length).toBe(0)
  })

  test('what is drawn from parts elsewhere is a picture that was not read', () => {
    const result = readOfd(file(`${text('甲', 20)}<ofd:CompositeObject Boundary="20 40 100 60" ResourceID="5"/>`))
    expect(result.ok && result.document.notes?.map(({ kind }) => kind)).toEqual(['image'])
  })

  test('an encrypted document says so', () => {
    expect(readOfd(file(text('甲', 20), [{ name: 'Encryptions.xml', content: '<a/>' }]))).toEqual({
      ok: false,
      error: { code: 'encrypted', kind: 'ofd' },
    })
  })

  test('what is not visible is not read; a sign of a font’s own is unknown', () => {
    expect(lines(text('甲', 20) + text('乙', 40, 'Visible="false"') + text('\ue000', 60))).toEqual([
      'paragraph: 甲',
      'paragraph: \ufffd',
    ])
  })

  test('a page without writing that is a picture is a scan', () => {
    expect(lines('<ofd:ImageObject Boundary="0 0 210 297" ResourceID="1"/>')).toMatchObject({
      code: 'scanned',
      pages: 1,
    })
    expect(lines('')).toMatchObject({ code: 'empty-file' })
  })

  test.each([
    ['an archive without a document', zipFile([{ name: 'OFD.xml', content: '<a/>' }]), 'unsupported-format'],
    [
      'a root that is not there',
      zipFile([{ name: 'OFD.xml', content: `<ofd:OFD ${ns}><ofd:DocRoot>../../x</ofd:DocRoot></ofd:OFD>` }]),
      'unsupported-format',
    ],
    ['broken markup', file('<ofd:TextObject>'), 'damaged'],
    ['repetitions beyond measure', file(text('甲', 20, '', 'DeltaX="g 999999999 4"')), null],
    ['numbers that are none', file(text('甲乙', 20, 'CTM="NaN 1e999 x 1"', 'DeltaX="x y"')), null],
    [
      'a path of everything',
      file(
        `<ofd:PathObject Boundary="0 0 1 1"><ofd:AbbreviatedData>${'M 0 0 L 1 1 '.repeat(20_000)}Z</ofd:AbbreviatedData></ofd:PathObject>${text('甲', 20)}`,
      ),
      null,
    ],
  ])('hostile: %s', (_, bytes, code) => {
    const result = readOfd(bytes)
    expect(result.ok ? null : result.error.code).toBe(code)
  })
})
