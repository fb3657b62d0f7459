/** Whether a unit or a scale was written into a cell that wants a bare count. */

import { defineCheck } from '../check'
import type { Figure } from '../../report/report'
import { labelEvidence } from '../cell'
import { figureEvidence, finding } from '../mark'
import { isAmount } from './amounts'
import { lineName, tableName, tableOfLine } from '../place-names'

export const unitInCell = defineCheck({
  id: 'completeness/unit-in-cell',
  code: 'FM-05',
  version: 1,
  severity: 'S4',
  class: 'defect',
  name: { zh: '单元格混入单位', en: 'Unit inside a count cell' },
  asks: {
    zh: '计数单元格中是否混入了“件”“条”“万”等单位？',
    en: 'Do cells that want a bare count hold a unit or a scale?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    unit: {
      zh: '{table}“{line}”填报“{raw}”，单元格中不应含单位或以万为单位的约数。',
      en: '{table}, “{line}” reads “{raw}”: the cell should hold a bare count, without a unit or a rounded scale.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    const found = report.figures.filter(hasUnit)
    for (const line of new Set(found.map((figure) => figure.line))) {
      const table = tableOfLine(form, line)
      if (table === undefined) continue
      const figures = found.filter((figure) => figure.line === line)
      yield finding(
        'unit',
        {
          table: tableName(table.id),
          line: lineName(form, line),
          raw: figures.map((figure) => figure.raw ?? '').join('、'),
        },
        { section: table.section, line },
        [
          ...labelEvidence(document, report, line),
          ...figures.flatMap((figure) => figureEvidence(document, 'stated', figure)),
        ],
      )
    }
  },
})

function hasUnit(figure: Figure): boolean {
  if (figure.state !== 'stated' || isAmount(figure)) return false
  return figure.unit !== null || /[万亿]/.test(figure.raw ?? '')
}
