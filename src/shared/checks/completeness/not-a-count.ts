/** Whether a cell that wants a count holds something else: a negative number, a fraction, words. */

import Big from 'big.js'
import type { Form } from '../../forms/form'
import type { Figure } from '../../report/report'
import { normalise } from '../../text/normalise'
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
      const table = isWrong(figure, form) ? tableOfLine(form, figure.line) : undefined
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

function isWrong(figure: Figure, form: Form): boolean {
  if (figure.value === null) return isWords(figure, form)
  if (count.test(figure.value)) return false
  const value = Big(figure.value)
  if (isAmount(figure)) return value.lt(0)
  const isNegative = value.lt(0) && figure.column !== 'change'
  return isNegative || !value.mod(1).eq(0)
}

/**
 * Words where a number is due: `详见附表`. A cell that two readers see differently, or into which a piece of a label strayed,
 * is the capture's, not the report's.
 */
function isWords({ state, reading, raw }: Figure, form: Form): boolean {
  if (state !== 'unreadable' || raw === null || !/^[^\d０-９]*\p{Script=Han}{2}[^\d０-９]*$/u.test(raw)) return false
  if (reading !== undefined && !(reading.kind === 'fragment' && reading.candidates.length < 2)) return false
  const words = normalise(raw)
  return !labelsOf(form).some((label) => label.includes(words))
}

const known = new WeakMap<Form, readonly string[]>()

/** Every wording that a table of the form may hold beside numbers. */
function labelsOf(form: Form): readonly string[] {
  const before = known.get(form)
  if (before !== undefined) return before
  const found = form.tables.flatMap((table) => [
    ...table.corner,
    ...table.blocks.flatMap((block) => [
      block.label ?? '',
      ...[...block.lines, ...block.columns].flatMap((one) => [one.label, ...one.variants, ...one.under]),
    ]),
  ])
  const labels = found.map(normalise)
  known.set(form, labels)
  return labels
}
