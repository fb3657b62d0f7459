/** Whether a number of items of table two is out of scale for the kind of body. */

import { compare } from '../../report/exact'
import type { BodyKind } from '../../report/report'
import { defineCheck } from '../check'
import { cellAt } from '../cell'
import { figureEvidence, finding } from '../mark'
import { columnName, lineName } from '../place-names'

/**
 * Most items that a body's catalogue plausibly holds (domain 4.5, T2-06: catalogues of fees hold some dozens).
 * Judgement, not law: what is above is asked about, never called wrong.
 */
const ceilings: readonly { readonly line: string; readonly most: Readonly<Record<BodyKind, string>> }[] = [
  { line: 'disclosure.fees', most: { government: '200', department: '200', township: '50', unknown: '200' } },
  { line: 'disclosure.licensing', most: { government: '2000', department: '1000', township: '300', unknown: '2000' } },
]

export const magnitude = defineCheck({
  id: 'cross-foot/magnitude',
  code: 'T2-06',
  version: 1,
  severity: 'S3',
  class: 'query',
  name: { zh: '数值量级异常', en: 'Magnitude' },
  asks: {
    zh: '表二项目数量是否超出同类单位通常的量级？',
    en: 'Is a number of items in table two beyond what such a body usually has?',
  },
  forms: ['2019'],
  messages: {
    above: {
      zh: '“{line}”{column}{value}，超出同类单位通常量级（{most}），疑为其他口径，请核实。',
      en: '“{line}”, “{column}”: {value} is beyond what such a body usually has ({most}); probably another metric.',
    },
  },
  reasons: {},
  *run({ document, form, report }) {
    for (const { line, most } of ceilings) {
      const limit = most[report.body.kind]
      const figure = cellAt(report, line, 'prior-items')
      if (figure.value === null || compare(figure.value, limit) <= 0) continue
      yield finding(
        'above',
        { line: lineName(form, line), column: columnName(form, 'prior-items'), value: figure.value, most: limit },
        { section: 'disclosure', line, column: 'prior-items' },
        figureEvidence(document, 'stated', figure),
        { stated: figure.value },
      )
    }
  },
})
