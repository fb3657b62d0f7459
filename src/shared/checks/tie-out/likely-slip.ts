/** Which single slip of the hand would explain why listed parts do not make their total. */

import { slipsOf } from '../../report/prose-slips'
import { defineCheck } from '../check'
import { finding } from '../mark'
import { narrative, numberEvidence, placeOf, printed } from './statement-mark'

export const likelySlip = defineCheck({
  id: 'tie-out/likely-slip',
  code: 'NA-05',
  version: 1,
  severity: 'S4',
  class: 'query',
  name: { zh: '疑似录入错误', en: 'Likely slip' },
  asks: {
    zh: '分项与合计不符的，是否改动一处数字即可相符？',
    en: 'Where parts do not make their total, would one slip of the hand explain it?',
  },
  forms: 'all',
  messages: {
    slip: {
      zh: '“{stated}”疑似录入错误：若为{proposed}，则分项之和与总数相符。请核对台账。',
      en: '“{stated}” may be a slip: with {proposed} the parts would make the total.',
    },
  },
  reasons: {},
  *run(subject) {
    for (const { total, parts, verdict } of narrative(subject).lists) {
      if (verdict.kind !== 'conflict') continue
      const some = parts.slice(0, verdict.count)
      const all = slipsOf(
        total.value,
        some.map((part) => part.value),
      )
      const likelier = all.filter((one) => one.kind !== 'length')
      const slips = likelier.length > 0 ? likelier : all
      const [slip] = slips
      if (slip === undefined || slips.length > 1) continue
      const one = slip.operand < 0 ? total : some[slip.operand]
      if (one === undefined) continue
      yield finding(
        'slip',
        { stated: printed(subject.document, one), proposed: slip.proposed },
        placeOf(one),
        [numberEvidence(subject.document, 'stated', one)],
        { stated: one.value, expected: slip.proposed },
      )
    }
  },
})
