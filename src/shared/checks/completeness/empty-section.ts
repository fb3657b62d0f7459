/** Whether a section is a heading with nothing below it, or has no data where the form wants a table. */

import type { Form, TableId } from '../../forms/form'
import type { Report, ReportSection } from '../../report/report'
import { defineCheck } from '../check'
import { evidenceAt, finding } from '../mark'
import { tableName, tableOfLine } from '../place-names'

export const emptySection = defineCheck({
  id: 'completeness/empty-section',
  code: 'ST-02',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '部分内容为空', en: 'Empty section' },
  asks: {
    zh: '有无只有标题、没有内容的部分，或应有表格而没有数据的部分？',
    en: 'Is there a section with a heading only, or one without data where the form wants a table?',
  },
  forms: 'all',
  messages: {
    empty: {
      zh: '“{heading}”只有标题，没有内容。',
      en: '“{heading}” has a heading and nothing below it.',
    },
    noData: {
      zh: '“{heading}”只有标题，没有内容，{table}的法定数据无法取得，请提供原表。',
      en: '“{heading}” has a heading and nothing below it: the statutory data of {table} are not available.',
    },
    noTable: {
      zh: '“{heading}”没有{table}，法定数据无法取得，请核对原件。',
      en: '“{heading}” does not have {table}: its statutory data are not available.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const section of report.sections) {
      const { heading, headingSpan, key } = section
      if (headingSpan === null) continue
      const table = tableDue(form, key)
      const evidence = [evidenceAt(document, 'heading', headingSpan)]
      const values = { heading: (heading ?? '').trim() }
      if (section.state === 'empty' && table === null) {
        yield finding('empty', values, { section: key }, evidence)
      } else if (
        table !== null &&
        (section.state === 'empty' || lacksTable(form, report, section, table, document.text))
      ) {
        yield finding(
          section.state === 'empty' ? 'noData' : 'noTable',
          { ...values, table: tableName(table) },
          { section: key },
          evidence,
          { severity: 'S1', class: 'likely-defect' },
        )
      }
    }
  },
})

/** The table that the form wants in the section; the 2014 table is an annex and may be filed apart. */
function tableDue(form: Form, key: string): TableId | null {
  const table = form.sections.find((one) => one.key === key)?.table ?? null
  return table === 'statistics' ? null : table
}

/** Fewer numbers than any row of a form's table; with more, the table is there and the reader failed (EX-01). */
const fewNumbers = 5

/** Text but no cell of the table, and nothing that says that the reader or the conversion lost it. */
function lacksTable(form: Form, report: Report, section: ReportSection, table: TableId, text: string): boolean {
  if (section.state !== 'present' || section.span === null) return false
  if (report.capture.some((note) => note.table === table || note.section === section.key)) return false
  const isRead = report.figures.some(
    (figure) => figure.state !== 'absent' && tableOfLine(form, figure.line)?.id === table,
  )
  if (isRead) return false
  const numbers = text.slice(section.span.start, section.span.end).match(/\d+/g)?.length ?? 0
  return numbers < fewNumbers
}
