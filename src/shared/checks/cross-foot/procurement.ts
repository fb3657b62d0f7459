/** Whether procurement has projects without money, or money without projects. */

import { compare } from '../../report/exact'
import { defineCheck } from '../check'
import { cellAt, isExact } from '../cell'
import { figureEvidence, finding, untested } from '../mark'

const line = 'disclosure.procurement'

export const procurement = defineCheck({
  id: 'cross-foot/procurement',
  code: 'T2-05',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '采购数量与金额', en: 'Procurement: count and amount' },
  asks: {
    zh: '政府集中采购的项目数量与总金额，是否同为零或同不为零？',
    en: 'Are the number of procurement projects and their amount both zero or both above zero?',
  },
  forms: ['2019'],
  messages: {
    oneZero: {
      zh: '采购项目数量为{projects}，采购总金额为{amount}，一零一非零，请说明。',
      en: '{projects} procurement projects, amount {amount}: one is zero, the other is not.',
    },
  },
  reasons: {
    unread: {
      zh: '采购项目数量或采购总金额未填或未能读出，无法核对。',
      en: 'The number of projects or the amount is blank or could not be read, so this cannot be verified.',
    },
  },
  *run({ document, report }) {
    const place = { section: 'disclosure', line }
    const projects = cellAt(report, line, 'projects')
    const amount = cellAt(report, line, 'amount')
    if (!isExact(projects) || amount.value === null) {
      yield untested('unread', place)
      return
    }
    if ((compare(projects.value, '0') === 0) === (compare(amount.value, '0') === 0)) return
    yield finding('oneZero', { projects: projects.raw ?? '', amount: amount.raw ?? '' }, place, [
      ...figureEvidence(document, 'stated', projects),
      ...figureEvidence(document, 'stated', amount),
    ])
  },
})
