/** Whether 处理决定数量 was filled as a year-end balance of items instead of a number of decisions. */

import { defineCheck } from '../check'
import { finding } from '../mark'
import { lineName } from '../place-names'
import { balanceOf, isHit, patternEvidence, patternRows, usesPattern } from './own-pattern'

export const decisionsAsBalance = defineCheck({
  id: 'cross-foot/decisions-as-balance',
  code: 'T2-03a',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '处理决定数量误作余额', en: 'Decisions filled as a balance' },
  asks: {
    zh: '表二“处理决定数量”栏是否被误按“上一年项目数量±本年增减”的余额填列？',
    en: 'Was the column of decisions in table two filled with last year’s items plus or minus the change?',
  },
  forms: ['2019'],
  messages: {
    misread: {
      zh: '“处理决定数量”栏误按余额填列（口径错误）：{rows}均恰等于上一年项目数量±本年增减，本年处理决定数未填报。',
      en: 'The column of decisions is filled as a year-end balance: {rows} all equal last year’s items plus or minus the change, so the decisions of the year are not reported.',
    },
  },
  reasons: {},
  *run(subject) {
    const rows = patternRows(subject)
    if (!usesPattern(rows)) return
    const hits = rows.filter(isHit)
    const shown = hits.map((row) => {
      const name = lineName(subject.form, row.line)
      const sum = `${row.prior.value}${row.change.value.startsWith('-') ? '' : '+'}${row.change.value}=${balanceOf(row)}`
      return { zh: `“${name.zh}”${sum.replace('-', '－').replace('+', '＋')}`, en: `${name.en} ${sum}` }
    })
    yield finding(
      'misread',
      { rows: { zh: shown.map((one) => one.zh).join('、'), en: shown.map((one) => one.en).join(', ') } },
      { section: 'disclosure', column: 'decisions' },
      hits.flatMap((row) => patternEvidence(subject, row)),
    )
  },
})
