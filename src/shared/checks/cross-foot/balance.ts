/** Whether each column of table three balances: received + brought forward = processed + carried forward. */

import { defineCheck } from '../check'
import { footings } from '../footing'
import { columnName } from '../place-names'
import { footingReasons, markFooting } from './foot'

export const balance = defineCheck({
  id: 'cross-foot/balance',
  code: 'T3-01',
  version: 1,
  severity: 'S1',
  class: 'defect',
  name: { zh: '列勾稽关系', en: 'Column balance' },
  asks: {
    zh: '表三各列本年新收加上年结转，是否等于办理结果总计加结转下年度继续办理？',
    en: 'In each column of table three, do received and brought forward equal processed and carried forward?',
  },
  forms: ['2019', '2021'],
  messages: {
    differs: {
      zh: '表三“{column}”列勾稽关系不成立：本年新收{received}＋上年结转{broughtForward}＝{left}，办理结果总计{processed}＋结转下年度{carriedForward}＝{right}，相差{difference}。请核实更正。',
      en: 'Table three, column “{column}” does not balance: received {received} + brought forward {broughtForward} = {left}, but processed {processed} + carried forward {carriedForward} = {right}; difference {difference}.',
    },
    bounded: {
      zh: '表三“{column}”列勾稽关系不成立：不论{unknown}为多少，本年新收＋上年结转（已知{left}）与办理结果总计＋结转下年度（已知{right}）都不相等，至少相差{difference}。请核实更正。',
      en: 'Table three, column “{column}” cannot balance whatever {unknown} may be: received + brought forward (known {left}) against processed + carried forward (known {right}); difference at least {difference}.',
    },
  },
  reasons: footingReasons,
  *run(subject) {
    for (const footing of footings(subject.form, subject.report)) {
      const { identity } = footing
      if (identity.equation.identity !== 'I-01' || identity.column === null) continue
      const value = (line: string): string =>
        [...identity.left, ...identity.right].find((one) => one.line === line)?.value ?? '0'
      yield markFooting(subject, footing, {
        place: { section: 'applications', column: identity.column },
        values: {
          column: columnName(subject.form, identity.column),
          received: value('applications.received'),
          broughtForward: value('applications.brought-forward'),
          processed: value('applications.processed'),
          carriedForward: value('applications.carried-forward'),
        },
        leftRole: 'left',
        rightRole: 'right',
        totalSide: 'right',
      })
    }
  },
})
