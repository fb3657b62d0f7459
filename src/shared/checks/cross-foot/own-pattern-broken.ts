/** Where a report fills 处理决定数量 as a balance: the row that does not close even on that reading. */

import { subtract } from '../../report/exact'
import { defineCheck } from '../check'
import { labelEvidence } from '../cell'
import { finding, tick, untested } from '../mark'
import { lineName } from '../place-names'
import { slipKind } from '../slip'
import { balanceOf, patternEvidence, patternRows, usesPattern } from './own-pattern'

export const ownPatternBroken = defineCheck({
  id: 'cross-foot/own-pattern-broken',
  code: 'T2-03b',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '自身口径不平', en: 'Row breaks the report’s own pattern' },
  asks: {
    zh: '本表按余额填列时，有无个别行按同一口径也不平？',
    en: 'Where the table is filled as a balance, does a row fail to close on the report’s own reading?',
  },
  forms: ['2019'],
  messages: {
    breaks: {
      zh: '“{line}”行按本表自身填列口径亦不平：{prior}与本年增减{change}合计为{expected}，填报{stated}，差{difference}。',
      en: '“{line}” does not close even on the report’s own reading: {prior} with a change of {change} gives {expected}, {stated} is stated; difference {difference}.',
    },
  },
  reasons: {
    rounded: {
      zh: '“{line}”行为约数，在其精度范围内可以相符，不作判断。',
      en: '“{line}” is rounded; within its precision it can close, so nothing is concluded.',
    },
  },
  *run(subject) {
    const rows = patternRows(subject)
    if (!usesPattern(rows)) return
    for (const row of rows) {
      const place = { section: 'disclosure', line: row.line, column: 'decisions' }
      const line = lineName(subject.form, row.line)
      if (row.state === 'closes') {
        yield tick('footed', place, [row.prior.span, row.change.span, row.third.span])
      } else if (row.state === 'rounded') {
        yield untested('rounded', place, { line })
      } else {
        const expected = balanceOf(row)
        const difference = subtract(row.third.value, expected)
        const { figure } = row.third
        const repair =
          figure === null
            ? null
            : {
                line: figure.line,
                column: figure.column,
                proposed: expected,
                repairs: 1,
                kind: slipKind(row.third.value, expected),
              }
        yield finding(
          'breaks',
          {
            line,
            prior: row.prior.value,
            change: row.change.value,
            expected,
            stated: row.third.value,
            difference: difference.replace('-', ''),
          },
          place,
          [...labelEvidence(subject.document, subject.report, row.line), ...patternEvidence(subject, row)],
          { stated: row.third.value, expected, difference, suspect: repair },
        )
      }
    }
  },
})
