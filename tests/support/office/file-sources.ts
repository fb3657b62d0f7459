/** What the committed sample files were made from: reports whose every cell is known, and the five real ones. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf } from '../generator/chance'
import { generate } from '../generator/generate'
import { render } from '../generator/render'
import type { AbstractReport, AbstractTable } from '../layouts/abstract-report'
import { writeHtml } from '../layouts/html'
import { aPicture, savedAsWord } from './sample-files'
import {
  floatingPicture,
  picture,
  inList,
  line,
  listDefinition,
  listUse,
  paragraph,
  run,
  wordCell,
  wordFile,
  wordTable,
} from './word-file'
import { wordReport } from './word-report'

export interface FileSource {
  readonly name: string
  readonly bytes: Uint8Array
  readonly filter?: string
  /** Ending and filter of each file that is made of it. */
  readonly targets: readonly (readonly [string, string])[]
}

/** Without the page around it: an office file has none. */
export function sourceReport(seed: number): AbstractReport {
  return { ...render(generate(seed)), before: [], after: [] }
}

export const seeds = { changed: 4004, numbered: 4011, sheets: 4012, pictures: 4013 } as const

const samples = join(import.meta.dirname, '../../../resources/samples')
const realReports = readdirSync(samples).toSorted()

/** Of a real report as an office program saved it. */
export function savedName(sample: string, ending: string): string {
  return `sample-${sample.slice(0, 3)}.${ending}`
}

const documents = [
  ['doc', 'doc:MS Word 97'],
  ['odt', 'odt'],
] as const
const sheets = [
  ['ods', 'ods'],
  ['xlsx', 'xlsx:Calc MS Excel 2007 XML'],
] as const

export async function sources(): Promise<readonly FileSource[]> {
  const habits = {
    automaticNumbers: false,
    numberedLabels: false,
    trackedChanges: true,
    titleInTextBox: true,
    headingStyles: true,
    contentsAndFooter: true,
  }
  const changed = await wordReport(sourceReport(seeds.changed), habits, chanceOf(seeds.changed))
  const page = new TextEncoder().encode(writeHtml(sourceReport(seeds.sheets)))
  return [
    { name: 'changed.docx', bytes: changed, targets: documents },
    { name: 'numbered.docx', bytes: numberedReport(sourceReport(seeds.numbered)), targets: documents },
    { name: 'sheets.html', bytes: page, filter: 'HTML (StarCalc)', targets: sheets },
    { name: 'pictures.docx', bytes: withPictures(sourceReport(seeds.pictures)), targets: documents },
    ...realReports.map((name) => ({
      name: savedName(name, 'docx'),
      bytes: savedAsWord(readFileSync(join(samples, name), 'utf8')).bytes,
      targets: documents,
    })),
  ]
}

/** Pictures where the tables should be: in the line, floating, and one as small as an icon. */
function withPictures(report: AbstractReport): Uint8Array {
  const pictures = [picture(1), floatingPicture(1), picture(1, 300_000, 300_000)]
  const body = [
    line(report.title),
    ...report.introduction.map((text) => line(text)),
    ...report.sections.flatMap(({ heading, paragraphs, table }) => [
      line(heading),
      ...paragraphs.map((text) => line(text)),
      ...(table === undefined ? [] : [paragraph(pictures.shift() ?? '')]),
    ]),
    ...report.signature.map((text) => line(text)),
  ]
  return wordFile({ body: body.join(''), pictures: [aPicture] })
}

/** Headings and labels numbered by lists, a note, and text that is hidden. */
function numberedReport(report: AbstractReport): Uint8Array {
  const list = (text: string, pattern: RegExp, id: number): string => {
    const rest = pattern.exec(text)?.[1]
    return rest === undefined ? line(text) : line(rest, inList(id))
  }
  const sections = report.sections.map(
    ({ heading, paragraphs, table, closing = [] }) =>
      list(heading, /^[一二三四五六七八九十]+、(.+)$/, 1) +
      paragraphs.map((text) => line(text)).join('') +
      (table === undefined ? '' : tableOf(table)) +
      closing.map((text) => line(text)).join(''),
  )
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const body = [
    paragraph(run(report.title) + reference),
    paragraph(run('隐藏的文字', '<w:vanish/>')),
    ...report.introduction.map((text) => line(text)),
    ...sections,
    ...report.signature.map((text) => line(text)),
  ]
  return wordFile({
    body: body.join(''),
    numbering:
      listDefinition(1, [['chineseCountingThousand', '%1、']]) +
      listDefinition(2, [['chineseCounting', '（%1）']]) +
      listUse(1, 1) +
      listUse(2, 2),
    footnotes: `<w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' 含街道。')}`)}</w:footnote>`,
  })

  function tableOf(table: AbstractTable): string {
    const isLabelled = table.rows.flat().some(({ text }) => /^（一）予以公开$/.test(text))
    /** Row up to which a merged cell covers the column where it begins, and how wide it is. */
    const covers: { until: number; width: number }[] = []
    const rows = table.rows.map((row, r) => {
      let at = 0
      let cells = ''
      const covered = (): void => {
        for (let above = covers[at]; above !== undefined && above.until > r; above = covers[at]) {
          cells += wordCell(line(''), `${widthOf(above.width)}<w:vMerge/>`)
          at += above.width
        }
      }
      for (const { text, rowSpan, colSpan } of row) {
        covered()
        const merge = rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
        const content = isLabelled ? list(text, /^（[一二三四五六七八九十]+）(.+)$/, 2) : line(text)
        cells += wordCell(content, widthOf(colSpan) + merge)
        covers[at] = { until: r + rowSpan, width: colSpan }
        at += colSpan
      }
      covered()
      return `<w:tr>${cells}</w:tr>`
    })
    const width = Math.max(0, ...table.rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)))
    return wordTable(
      rows.join(''),
      Array.from({ length: width }, () => 900),
    )
  }
}

function widthOf(columns: number): string {
  return `<w:tcW w:w="${900 * columns}" w:type="dxa"/><w:gridSpan w:val="${columns}"/>`
}
