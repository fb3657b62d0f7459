/** Whether the applications of the 2014 table add up: received, closed, answered and refused against their parts. */

import { defineCheck } from '../check'
import { footingReasons } from './foot'
import { footStatistics, statisticsMessages } from './statistics'

export const statisticsApplications = defineCheck({
  id: 'cross-foot/statistics-applications',
  code: 'T3-02',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '统计表依申请公开合计', en: 'Totals of applications (2014 table)' },
  asks: {
    zh: '统计表收到申请数、申请办结数、申请答复数、不同意公开答复数，是否等于各自分项之和？',
    en: 'In the 2014 table, do applications received, closed, answered and refused equal the sums of their parts?',
  },
  forms: ['2014'],
  messages: statisticsMessages,
  reasons: footingReasons,
  run: (subject) => footStatistics(subject, ['S-01', 'S-02', 'S-03', 'S-04']),
})
