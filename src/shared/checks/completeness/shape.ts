/** Whether rows or columns were added to the official tables or dropped from them. */

import type { CaptureNote } from '../../report/report'
import type { Bilingual, Evidence, Subject } from '../check'
import { defineCheck } from '../check'
import { cellAt, labelEvidence } from '../cell'
import { evidenceAt, figureEvidence, finding } from '../mark'
import { lineName, lineOf, tableName } from '../place-names'

const kinds = ['row-missing', 'extra-row', 'extra-column', 'extra-cell'] as const
type ShapeKind = (typeof kinds)[number]

export const shape = defineCheck({
  id: 'completeness/shape',
  code: 'FM-03',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '增删行列', en: 'Rows or columns added or dropped' },
  asks: {
    zh: '各表的行、列是否与格式文件一致，没有增加或减少？',
    en: 'Do the tables have the rows and columns of the official form, no more and no fewer?',
  },
  forms: ['2019', '2021'],
  messages: {
    'row-missing': {
      zh: '{table}缺少格式文件规定的行：{lines}。',
      en: '{table} lacks rows of the official form: {lines}.',
    },
    'extra-row': {
      zh: '{table}增加了格式文件没有的行{lines}。',
      en: '{table} has a row that the official form has not{lines}.',
    },
    'extra-column': {
      zh: '{table}{lines}增加了格式文件没有的列。',
      en: '{table} has a column that the official form has not{lines}.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const note of subject.report.capture) {
      const kind = kinds.find((one) => one === note.kind)
      if (kind === undefined || note.table === null) continue
      // Too many cells in a row of tables three and four is a shift (T3-05); in table two it is a column of its own.
      if (kind === 'extra-cell' && note.table !== 'disclosure') continue
      yield finding(
        kind === 'extra-cell' ? 'extra-column' : kind,
        { table: tableName(note.table), lines: linesOf(subject, kind, note) },
        {
          section: note.section ?? note.table,
          ...(note.lines[0] === undefined ? {} : { line: note.lines[0] }),
          passage: [kind, ...note.lines, ...note.columns].join(' '),
        },
        evidenceOf(subject, note),
      )
    }
  },
})

function linesOf({ form }: Subject, kind: ShapeKind, { lines }: CaptureNote): Bilingual {
  const names = lines.map((line) => lineName(form, line))
  const zh = names.map((name) => `“${name.zh}”`).join('、')
  const en = names.map((name) => `“${name.en}”`).join(', ')
  if (kind === 'row-missing') return { zh, en }
  return zh === '' ? { zh, en } : { zh: `（${zh}）`, en: ` (${en})` }
}

/** The stretch that the reader noted, and what the table has of the lines named. */
function evidenceOf({ document, form, report }: Subject, note: CaptureNote): readonly Evidence[] {
  return [
    ...(note.span === null ? [] : [evidenceAt(document, 'stated', note.span)]),
    ...note.lines.flatMap((line) => [
      ...labelEvidence(document, report, line),
      ...(lineOf(form, line)?.columns ?? []).flatMap((column) =>
        figureEvidence(document, 'context', cellAt(report, line, column)),
      ),
    ]),
  ]
}
