/** Whether （六）其他处理 holds an unusually large share of the results of table three. */

import Big from 'big.js'
import { defineCheck } from '../check'
import { cellAt, isExact, labelEvidence } from '../cell'
import { figureEvidence, finding, untested } from '../mark'

const lines = {
  '2019': ['applications.other'],
  '2021': ['applications.other.not-corrected', 'applications.other.fee-unpaid', 'applications.other.else'],
} as const

/** Catalogue T3-06: more than 30 %, and at least three cases. */
const mostShare = '0.3'
const fewestCases = 3

export const otherShare = defineCheck({
  id: 'cross-foot/other-share',
  code: 'T3-06',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '“其他处理”占比过高', en: 'High share of “other”' },
  asks: {
    zh: '“（六）其他处理”是否超过办理结果总数的30%且不少于3件？',
    en: 'Is “other handling” more than 30 % of all results, with three cases or more?',
  },
  forms: ['2019', '2021'],
  messages: {
    high: {
      zh: '“（六）其他处理”{other}件，占办理结果总计{processed}件的{percent}%，请说明原因。',
      en: '“Other handling”: {other} of {processed} results ({percent} %), to be explained.',
    },
  },
  reasons: {
    unread: {
      zh: '“（六）其他处理”或“（七）总计”的总计列未能读出，无法计算占比。',
      en: 'The total of “other handling” or of all results could not be read, so the share is not known.',
    },
  },
  *run({ document, form, report }) {
    const place = { section: 'applications', line: 'applications.processed', column: 'total' }
    const parts = (form.id === '2021' ? lines['2021'] : lines['2019']).map((line) => cellAt(report, line, 'total'))
    const processed = cellAt(report, 'applications.processed', 'total')
    const stated = parts.filter(isExact)
    if (!isExact(processed) || stated.length < parts.length) {
      yield untested('unread', place)
      return
    }
    const other = stated.reduce((sum, part) => sum.plus(part.value), Big(0))
    // An ordinary share ties no figure to another, so nothing is ticked.
    if (other.lt(fewestCases) || other.lte(Big(processed.value).times(mostShare))) return
    const percent = Big(processed.value).eq(0) ? '100' : other.times(100).div(processed.value).toFixed(0)
    yield finding('high', { other: other.toFixed(), processed: processed.value, percent }, place, [
      ...stated.flatMap((part) => [
        ...labelEvidence(document, report, part.line),
        ...figureEvidence(document, 'part', part),
      ]),
      ...figureEvidence(document, 'total', processed),
    ])
  },
})
