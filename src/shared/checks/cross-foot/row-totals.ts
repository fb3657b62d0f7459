/** Whether the applicants of each row of table three add up to its 总计. */

import { defineCheck } from '../check'
import { footings } from '../footing'
import { lineName } from '../place-names'
import { footingReasons, markFooting } from './foot'

export const rowTotals = defineCheck({
  id: 'cross-foot/row-totals',
  code: 'T3-03',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '行合计', en: 'Row total' },
  asks: {
    zh: '表三各行自然人与法人或其他组织各类之和，是否等于总计？',
    en: 'In each row of table three, do natural persons and organisations add up to the total?',
  },
  forms: ['2019', '2021'],
  messages: {
    differs: {
      zh: '表三“{line}”行：自然人与法人各类之和{expected}≠总计{stated}，相差{difference}。',
      en: 'Table three, row “{line}”: the parts come to {expected}, the total says {stated}; difference {difference}.',
    },
    bounded: {
      zh: '表三“{line}”行：不论{unknown}为多少，自然人与法人各类之和（已知{expected}）都不等于总计（{stated}），至少相差{difference}。',
      en: 'Table three, row “{line}”: whatever {unknown} may be, the parts (known {expected}) cannot come to the total ({stated}); difference at least {difference}.',
    },
  },
  reasons: footingReasons,
  *run(subject) {
    for (const footing of footings(subject.form, subject.report)) {
      const { equation, line } = footing.identity
      if (equation.identity !== 'I-03' || line === null) continue
      yield markFooting(subject, footing, {
        place: { section: 'applications', line, column: 'total' },
        values: { line: lineName(subject.form, line) },
        leftRole: 'part',
        rightRole: 'total',
        totalSide: 'right',
      })
    }
  },
})
