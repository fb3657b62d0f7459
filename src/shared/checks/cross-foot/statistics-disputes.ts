/** Whether reviews and lawsuits of the 2014 table add up; pending cases, which it does not list, may explain a remainder. */

import { defineCheck } from '../check'
import { footings } from '../footing'
import { footingReasons } from './foot'
import { markStatistics, statisticsMessages } from './statistics'

export const statisticsDisputes = defineCheck({
  id: 'cross-foot/statistics-disputes',
  code: 'T4-01',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '统计表复议诉讼合计', en: 'Totals of reviews and lawsuits (2014 table)' },
  asks: {
    zh: '统计表行政复议数量、行政诉讼数量，是否等于维持、纠错、其他情形之和？',
    en: 'In the 2014 table, do reviews and lawsuits equal the sums of upheld, corrected and other?',
  },
  forms: ['2014'],
  messages: statisticsMessages,
  reasons: footingReasons,
  *run(subject) {
    for (const footing of footings(subject.form, subject.report)) {
      if (!['S-05', 'S-06'].includes(footing.identity.equation.identity)) continue
      const mark = markStatistics(subject, footing)
      const isRemainder = mark.kind === 'finding' && footing.left.lt(footing.right)
      yield isRemainder ? { ...mark, severity: 'S2', class: 'query' } : mark
    }
  },
})
