/** Whether this year's decrease is larger than the number of items there were. */

import { add, addIntervals, compare, intervalOf } from '../../report/exact'
import { defineCheck } from '../check'
import { cellAt, isMissing } from '../cell'
import { finding, tick, untested } from '../mark'
import { lineName } from '../place-names'
import { changeEvidence, changeRows } from './own-pattern'

export const decreaseExceedsBase = defineCheck({
  id: 'cross-foot/decrease-exceeds-base',
  code: 'T2-04',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '减少数大于基数', en: 'Decrease exceeds the base' },
  asks: {
    zh: '表二各行上一年项目数量加本年增/减，是否不小于零？',
    en: 'In table two, is last year’s number of items with this year’s change never below zero?',
  },
  forms: ['2019'],
  messages: {
    negative: {
      zh: '“{line}”行本年减少数大于上一年项目数：上一年项目数量{prior}，本年增减{change}，合计{expected}。',
      en: '“{line}”: the decrease exceeds the prior count: {prior} items, change {change}, leaving {expected}.',
    },
  },
  reasons: {
    unread: {
      zh: '“{line}”行有单元格未能读出，无法核对。',
      en: 'A cell of “{line}” could not be read, so this cannot be verified.',
    },
  },
  *run(subject) {
    for (const { line, prior, change } of changeRows(subject)) {
      const place = { section: 'disclosure', line, column: 'change' }
      if (prior === null || change === null) {
        const cells = ['prior-items', 'change'].map((column) => cellAt(subject.report, line, column))
        if (cells.some(isMissing)) yield untested('unread', place, { line: lineName(subject.form, line) })
        continue
      }
      const left = addIntervals(intervalOf(prior), intervalOf(change))
      if (compare(left.high, '0') >= 0) {
        yield tick('footed', place, [prior.span, change.span])
        continue
      }
      const expected = add(prior.value, change.value)
      yield finding(
        'negative',
        { line: lineName(subject.form, line), prior: prior.value, change: change.value, expected },
        place,
        changeEvidence(subject, prior, change),
        { stated: prior.value, difference: expected },
      )
    }
  },
})
