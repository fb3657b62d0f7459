/** Whether a cell that wants a count holds something else: a negative number, a fraction, words. */

import Big from 'big.js'
import type { Figure } from '../../report/report'
import { defineCheck } from '../check'
import { labelEvidence } from '../cell'
import { figureEvidence, finding } from '../mark'
import { columnName, lineName, tableName, tableOfLine } from '../place-names'
import { isAmount } from './amounts'

export const notACount = defineCheck({
  id: 'completeness/not-a-count',
  code: 'FM-06',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '非整数、负数、文字', en: 'Not a count' },
  asks: {
    zh: '计数单元格是否都填了非负整数？',
    en: 'Do all cells that want a count hold a non-negative integer?',
  },
  forms: ['2014', '2019', '2021'],
  messages: {
    count: {
      zh: '{table}“{line}”行“{column}”列填报“{raw}”，应为非负整数。',
      en: '{table}, row “{line}”, column “{column}”: “{raw}” must be a non-negative integer.',
    },
    amount: {
      zh: '{table}“{line}”行“{column}”列填报“{raw}”，应为不小于零的金额。',
      en: '{table}, row “{line}”, column “{column}”: “{raw}” must be an amount not below zero.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const figure of report.figures) {
      const table = isWrong(figure) ? tableOfLine(form, figure.line) : undefined
      if (table === undefined) continue
      yield finding(
        isAmount(figure) ? 'amount' : 'count',
        {
          table: tableName(table.id),
          line: lineName(form, figure.line),
          column: columnName(form, figure.column),
          raw: figure.raw ?? '',
        },
        { section: table.section, line: figure.line, column: figure.column },
        [...labelEvidence(document, report, figure.line), ...figureEvidence(document, 'stated', figure)],
        figure.value === null ? {} : { stated: figure.value },
      )
    }
  },
})

const count = /^\d+$/

function isWrong(figure: Figure): boolean {
  if (figure.value === null) return isWords(figure)
  if (count.test(figure.value)) return false
  const value = Big(figure.value)
  if (isAmount(figure)) return value.lt(0)
  const isNegative = value.lt(0) && figure.column !== 'change'
  return isNegative || !value.mod(1).eq(0)
}

/** Words where a number is due. A cell that the reader only could not make out is not blamed on the report. */
function isWords({ state, reading, raw }: Figure): boolean {
  return (
    state === 'unreadable' && reading === undefined && /\p{Script=Han}{2}/u.test(raw ?? '') && !/\d/.test(raw ?? '')
  )
}
