/** Whether the staff of the 2014 table add up: full-time and part-time. */

import { defineCheck } from '../check'
import { footingReasons } from './foot'
import { footStatistics, statisticsMessages } from './statistics'

export const statisticsStaff = defineCheck({
  id: 'cross-foot/statistics-staff',
  code: 'NA-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '统计表工作人员合计', en: 'Total of staff (2014 table)' },
  asks: {
    zh: '统计表从事政府信息公开工作人员数，是否等于专职与兼职人员数之和？',
    en: 'In the 2014 table, does the number of staff equal full-time plus part-time?',
  },
  forms: ['2014'],
  messages: statisticsMessages,
  reasons: footingReasons,
  run: (subject) => footStatistics(subject, ['S-07']),
})
