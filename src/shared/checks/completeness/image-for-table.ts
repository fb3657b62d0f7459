/** Whether a table of the form was published as a picture. */

import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'
import { tableName } from '../place-names'

export const imageForTable = defineCheck({
  id: 'completeness/image-for-table',
  code: 'FM-01',
  version: 1,
  severity: 'S1',
  class: 'likely-defect',
  name: { zh: '以图代表', en: 'Table as image' },
  asks: {
    zh: '第二、三、四部分的表格是否以图片代替？',
    en: 'Is a table of sections two, three or four replaced by a picture?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    image: {
      zh: '“{heading}”为无法识别的图片，没有可读取的{table}，请提供可编辑表格或核对原网页。',
      en: '“{heading}” holds a picture that cannot be read and no text of {table}; an editable table or the original page is needed.',
    },
    legible: {
      zh: '“{heading}”以图片刊登{table}，数据另有文字可读，表格应以可编辑格式公布。',
      en: '“{heading}” shows {table} as a picture; the figures can be read elsewhere, but the table should be published as text.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const table of form.tables) {
      const section = report.sections.find((one) => one.key === table.section)
      const notes = report.capture.filter(
        (note) => note.kind === 'image-for-table' && (note.table === table.id || note.section === table.section),
      )
      if (notes.length === 0 && section?.state !== 'unreadable') continue
      const lines = new Set(table.blocks.flatMap((block) => block.lines.map((line) => line.id)))
      const isLegible = report.figures.some((figure) => lines.has(figure.line) && figure.state === 'stated')
      const heading = section?.headingSpan ?? null
      const shown = notes.flatMap((note) => (note.span === null ? [] : [evidenceAt(document, 'stated', note.span)]))
      yield finding(
        isLegible ? 'legible' : 'image',
        { heading: section?.heading ?? '', table: tableName(table.id) },
        { section: table.section },
        [...(heading === null ? [] : [evidenceAt(document, 'heading', heading)]), ...shown],
        isLegible ? { severity: 'S3', class: 'defect' } : {},
      )
    }
  },
})
