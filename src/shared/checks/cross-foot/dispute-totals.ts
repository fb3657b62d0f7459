/** Whether the outcomes of each of the three groups of table four add up to its 总计. */

import { defineCheck } from '../check'
import { footings } from '../footing'
import { lineName } from '../place-names'
import { footingReasons, markFooting } from './foot'

export const disputeTotals = defineCheck({
  id: 'cross-foot/dispute-totals',
  code: 'T4-01',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '复议诉讼合计', en: 'Total of reviews and lawsuits' },
  asks: {
    zh: '表四各组结果维持、结果纠正、其他结果、尚未审结之和，是否等于总计？',
    en: 'In each group of table four, do upheld, corrected, other and pending add up to the total?',
  },
  forms: ['2019', '2021'],
  messages: {
    differs: {
      zh: '表四“{line}”各项之和{expected}与总计{stated}不符，相差{difference}。',
      en: 'Table four, “{line}”: the parts come to {expected}, the total says {stated}; difference {difference}.',
    },
    bounded: {
      zh: '表四“{line}”：不论{unknown}为多少，各项之和（已知{expected}）与总计（{stated}）都不相符，至少相差{difference}。',
      en: 'Table four, “{line}”: whatever {unknown} may be, the parts (known {expected}) cannot come to the total ({stated}); difference at least {difference}.',
    },
  },
  reasons: footingReasons,
  *run(subject) {
    for (const footing of footings(subject.form, subject.report)) {
      const { equation, line } = footing.identity
      if (equation.identity !== 'I-04' || line === null) continue
      yield markFooting(subject, footing, {
        place: { section: 'disputes', line, column: 'total' },
        values: { line: lineName(subject.form, line) },
        leftRole: 'part',
        rightRole: 'total',
        totalSide: 'right',
      })
    }
  },
})
