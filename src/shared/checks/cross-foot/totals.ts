/** Whether the results of table three add up to （七）总计 in each column. */

import { defineCheck } from '../check'
import { footings } from '../footing'
import { columnName } from '../place-names'
import { footingReasons, markFooting } from './foot'

export const totals = defineCheck({
  id: 'cross-foot/totals',
  code: 'T3-02',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '办理结果总计', en: 'Total of results' },
  asks: {
    zh: '表三各列各项办理结果之和，是否等于（七）总计？',
    en: 'In each column of table three, do the results add up to the total processed?',
  },
  forms: ['2019', '2021'],
  messages: {
    differs: {
      zh: '表三“{column}”列各项办理结果之和为{expected}，与（七）总计{stated}不符，相差{difference}。',
      en: 'Table three, column “{column}”: the results add up to {expected}, the printed total is {stated}; difference {difference}.',
    },
    bounded: {
      zh: '表三“{column}”列：不论{unknown}为多少，各项办理结果之和（已知{expected}）与（七）总计（{stated}）都不相符，至少相差{difference}。',
      en: 'Table three, column “{column}”: whatever {unknown} may be, the results (known {expected}) cannot add up to the printed total ({stated}); difference at least {difference}.',
    },
  },
  reasons: footingReasons,
  *run(subject) {
    for (const footing of footings(subject.form, subject.report)) {
      const { equation, column } = footing.identity
      if (equation.identity !== 'I-02' || column === null) continue
      yield markFooting(subject, footing, {
        place: { section: 'applications', line: 'applications.processed', column },
        values: { column: columnName(subject.form, column) },
        leftRole: 'part',
        rightRole: 'total',
        totalSide: 'right',
      })
    }
  },
})
