/** Whether this year's opening is last year's closing, column by column. */

import { cellAt, isExact } from '../cell'
import { defineCheck } from '../check'
import { equal } from '../../report/exact'
import { columnName } from '../place-names'
import { markCarried, withPrior } from './carried'

export const broughtForward = defineCheck({
  id: 'carry-forward/brought-forward',
  code: 'XY-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '上年结转衔接', en: 'Cases brought forward' },
  asks: {
    zh: '表三各列的上年结转，是否等于上年度报告的结转下年度继续办理？',
    en: 'In each column of table three, is what was brought forward what last year’s report carried forward?',
  },
  forms: ['2019', '2021'],
  needs: ['prior'],
  messages: {
    differs: {
      zh: '本年“上年结转”{stated}件与上年度报告“结转下年度继续办理”{expected}件不一致（“{column}”列），相差{difference}件，请说明。',
      en: 'Brought forward {stated}, but last year’s report carried {expected} forward (column “{column}”); difference {difference}.',
    },
    moved: {
      zh: '“{column}”列上年结转{stated}件与上年度报告结转{expected}件不一致，但两年总计相同，疑为申请人类别调整，请说明。',
      en: 'Column “{column}”: brought forward {stated}, carried forward last year {expected}; the totals agree, so applicants may have been classified anew.',
    },
  },
  reasons: {
    unread: {
      zh: '“{column}”列的上年结转或上年度报告的结转下年度未能读出，无法核对。',
      en: 'Column “{column}”: what was brought forward, or what last year carried forward, could not be read.',
    },
  },
  *run(subject) {
    const pair = withPrior(subject)
    const carried = (column: string) => cellAt(pair.prior.report, 'applications.carried-forward', column)
    const brought = (column: string) => cellAt(pair.report, 'applications.brought-forward', column)
    const last = carried('total')
    const now = brought('total')
    const totalsAgree = isExact(last) && isExact(now) && equal(last.value, now.value)
    for (const { column, line } of pair.report.figures) {
      if (line !== 'applications.brought-forward') continue
      const from = carried(column)
      const mark = markCarried(pair, {
        place: { section: 'applications', line, column },
        stated: brought(column),
        others: [],
        from: [from],
        expected: (exact) => exact(from),
        values: { column: columnName(pair.form, column) },
      })
      // With equal totals the cases are all there; only their applicants were sorted otherwise (I-06, exceptions).
      const isMoved = mark.kind === 'finding' && totalsAgree && column !== 'total'
      yield isMoved ? { ...mark, message: 'moved', severity: 'S3', class: 'query' } : mark
    }
  },
})
