/** Whether the documents in force roll forward from last year: in force then + issued − repealed. */

import { add, subtract } from '../../report/exact'
import { cellAt } from '../cell'
import { defineCheck } from '../check'
import { lineName } from '../place-names'
import { markCarried, withPrior } from './carried'

export const inForce = defineCheck({
  id: 'carry-forward/in-force',
  code: 'XY-02',
  version: 1,
  severity: 'S3',
  class: 'defect',
  name: { zh: '现行有效件数衔接', en: 'Documents in force' },
  asks: {
    zh: '现行有效件数，是否等于上年现行有效件数加本年制发减本年废止？',
    en: 'Are the documents in force those of last year, plus those issued, less those repealed?',
  },
  forms: ['2021'],
  needs: ['prior'],
  messages: {
    differs: {
      zh: '{line}现行有效件数{stated}与“上年{last}＋制发{made}－废止{repealed}＝{expected}”不符，相差{difference}，请核实或说明清理、失效情况。',
      en: '“{line}”: {stated} in force, but {last} last year + {made} issued − {repealed} repealed = {expected}; difference {difference}.',
    },
  },
  reasons: {
    unread: {
      zh: '{line}的制发、废止、现行有效件数或上年现行有效件数未能读出，无法核对。',
      en: '“{line}”: one of issued, repealed, in force, or last year’s in force could not be read.',
    },
    'other-form': {
      zh: '上年度报告采用另一格式，没有现行有效件数，不可比。',
      en: 'Last year’s report is on another form, without documents in force: not comparable.',
    },
  },
  *run(subject) {
    const pair = withPrior(subject)
    for (const line of ['disclosure.regulations', 'disclosure.normative-documents']) {
      const place = { section: 'disclosure', line, column: 'in-force' }
      if (pair.prior.form.id !== pair.form.id) {
        yield { kind: 'untested', place, reason: 'other-form', values: {} }
        continue
      }
      const last = cellAt(pair.prior.report, line, 'in-force')
      const made = cellAt(pair.report, line, 'made')
      const repealed = cellAt(pair.report, line, 'repealed')
      yield markCarried(pair, {
        place,
        stated: cellAt(pair.report, line, 'in-force'),
        others: [made, repealed],
        from: [last],
        expected: (exact) => subtract(add(exact(last), exact(made)), exact(repealed)),
        values: {
          line: lineName(pair.form, line),
          last: last.value ?? '',
          made: made.value ?? '',
          repealed: repealed.value ?? '',
        },
      })
    }
  },
})
