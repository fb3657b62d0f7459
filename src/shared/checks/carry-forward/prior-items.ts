/** Whether the number of items at the start of the year is last year's number and its change. */

import { add } from '../../report/exact'
import { cellAt } from '../cell'
import { defineCheck } from '../check'
import { lineName } from '../place-names'
import { markCarried, withPrior } from './carried'

export const priorItems = defineCheck({
  id: 'carry-forward/prior-items',
  code: 'XY-03',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '上一年项目数量衔接', en: 'Items of last year' },
  asks: {
    zh: '上一年项目数量，是否等于上年度报告的项目数量加其本年增/减？',
    en: 'Is the number of items last year what last year’s report and its change come to?',
  },
  forms: ['2019'],
  needs: ['prior'],
  messages: {
    differs: {
      zh: '“{line}”上一年项目数量{stated}与上年度报告推算数{expected}（{last}与增减{change}之和）不一致，相差{difference}，请核实或说明。',
      en: '“{line}”: {stated} items last year, but last year’s report comes to {expected} ({last} and a change of {change}); difference {difference}.',
    },
  },
  reasons: {
    unread: {
      zh: '“{line}”的上一年项目数量或上年度报告的相应数据未能读出，无法核对。',
      en: '“{line}”: the items of last year, or last year’s own figures, could not be read.',
    },
    unsigned: {
      zh: '上年度报告把“本年增/减”改作单列增或减，增减符号不明，无法核对“{line}”。',
      en: 'Last year’s report altered the signed change column, so “{line}” cannot be verified.',
    },
  },
  *run(subject) {
    const pair = withPrior(subject)
    if (pair.prior.form.id !== '2019') return
    // 本年增 or 本年减 in the header hides the sign of the cells below it (domain 2.5).
    const isAltered = pair.prior.report.labels.some(
      ({ kind, id, distance }) => kind === 'column' && id === 'change' && distance > 0,
    )
    for (const { line, column } of pair.report.figures) {
      if (column !== 'prior-items') continue
      const place = { section: 'disclosure', line, column }
      if (isAltered) {
        yield { kind: 'untested', place, reason: 'unsigned', values: { line: lineName(pair.form, line) } }
        continue
      }
      const last = cellAt(pair.prior.report, line, 'prior-items')
      const change = cellAt(pair.prior.report, line, 'change')
      yield markCarried(pair, {
        place,
        stated: cellAt(pair.report, line, 'prior-items'),
        others: [],
        from: [last, change],
        expected: (exact) => add(exact(last), exact(change)),
        values: { line: lineName(pair.form, line), last: last.value ?? '', change: change.value ?? '' },
      })
    }
  },
})
