/** Whether cells that the form wants filled are blank or hold a placeholder. */

import type { FormTable } from '../../forms/form'
import type { Figure } from '../../report/report'
import type { Evidence, FindingMark, Subject } from '../check'
import { defineCheck } from '../check'
import { isBlank, labelEvidence } from '../cell'
import { figureEvidence, finding } from '../mark'
import { columnName, lineName, lineOf, tableName, tableOfLine } from '../place-names'

/** Up to here each blank cell is a hint of its own (S4); above, the table as a whole is advised on (S3). */
const mostSingle = 3

export const blankCells = defineCheck({
  id: 'completeness/blank-cells',
  code: 'FM-04',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '空白或占位单元格', en: 'Blank or placeholder cells' },
  asks: {
    zh: '表格中应填数字的单元格，有无空白或以“/”“—”“无”等代替？',
    en: 'Are cells that want a number blank, or filled with a placeholder such as a slash or a dash?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    blank: {
      zh: '{table}“{line}”行“{column}”列空白，没有数据的应填0。',
      en: '{table}, row “{line}”, column “{column}” is blank; the form wants 0 where there is nothing.',
    },
    placeholder: {
      zh: '{table}“{line}”行“{column}”列填“{raw}”，没有数据的应填0。',
      en: '{table}, row “{line}”, column “{column}” holds “{raw}”; the form wants 0 where there is nothing.',
    },
    many: {
      zh: '{table}有{count}个单元格空白或以占位符代替，没有数据的应填0。',
      en: '{table} has {count} cells that are blank or hold a placeholder; the form wants 0 where there is nothing.',
    },
    dropped: {
      zh: '{table}有{count}个单元格空白，待核原件（该文件逐格成行，空白格可能在转换时丢失）。',
      en: '{table} has {count} blank cells, to be verified in the original: this file has one cell a line, and such captures drop blanks.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const table of subject.form.tables) yield* marksOf(subject, table)
  },
})

function* marksOf(subject: Subject, table: FormTable): Iterable<FindingMark> {
  const { report } = subject
  const mayBeDropped =
    report.layout === 'cell-per-line' ||
    report.capture.some((note) => note.kind === 'blanks-dropped' && note.table === table.id)
  const blanks = blanksOf(subject, table)
  if (blanks.length === 0) return
  if (blanks.length > mostSingle) {
    yield finding(
      mayBeDropped ? 'dropped' : 'many',
      { table: tableName(table.id), count: String(blanks.length) },
      { section: table.section },
      blanks.flatMap((figure) => evidenceOf(subject, figure)),
      { severity: 'S3', class: mayBeDropped ? 'likely-defect' : 'defect' },
    )
    return
  }
  for (const figure of blanks) {
    yield finding(
      figure.state === 'placeholder' ? 'placeholder' : 'blank',
      {
        table: tableName(table.id),
        line: lineName(subject.form, figure.line),
        column: columnName(subject.form, figure.column),
        raw: figure.raw ?? '',
      },
      { section: table.section, line: figure.line, column: figure.column },
      evidenceOf(subject, figure),
      { class: mayBeDropped ? 'likely-defect' : 'defect' },
    )
  }
}

/** Blank cells of lines that must be filled; with them the cells a capture lost, where it is known to have dropped blanks. */
function blanksOf({ form, report }: Subject, table: FormTable): readonly Figure[] {
  const isDropped = report.capture.some((note) => note.kind === 'blanks-dropped' && note.table === table.id)
  return report.figures.filter(
    (figure) =>
      (isBlank(figure) || (isDropped && figure.state === 'absent')) &&
      tableOfLine(form, figure.line) === table &&
      lineOf(form, figure.line)?.requirement === 'required',
  )
}

/** A blank has nothing to quote: the labels of its line stand for it. */
function evidenceOf({ document, report }: Subject, figure: Figure): readonly Evidence[] {
  return [...labelEvidence(document, report, figure.line), ...figureEvidence(document, 'stated', figure)]
}
