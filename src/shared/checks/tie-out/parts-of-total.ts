/** Whether the parts that a sentence lists make the total that it states. */

import type { PartsList } from '../../report/prose-parts'
import type { FindingMark, Subject } from '../check'
import { defineCheck } from '../check'
import { finding, tick } from '../mark'
import { clauseEvidence, narrative, numberEvidence, numbersOf, placeOf, printed, wordsOf } from './statement-mark'

export const partsOfTotal = defineCheck({
  id: 'tie-out/parts-of-total',
  code: 'NA-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  name: { zh: '其中分项与合计', en: 'Parts of a total' },
  asks: {
    zh: '正文“其中”等所列分项之和，是否等于所述总数？',
    en: 'Do the parts that a sentence lists make the total that it states?',
  },
  forms: 'all',
  messages: {
    differs: {
      zh: '“{words}”分项{parts}合计{sum}，与总数{total}不符，相差{difference}。请核实更正。',
      en: '“{words}”: the parts {parts} come to {sum}, not to the total {total}; difference {difference}.',
    },
    exceeds: {
      zh: '“{words}”分项{parts}合计{sum}，超过总数{total}，相差{difference}。请核实更正。',
      en: '“{words}”: the parts {parts} come to {sum}, more than the total {total}; difference {difference}.',
    },
  },
  reasons: {},
  *run(subject) {
    const { lists } = narrative(subject)
    const settled = new Set(lists.filter(({ verdict }) => verdict.kind === 'exact').map(({ total }) => total.index))
    const said = new Set<number>()
    for (const list of lists) {
      const { verdict, total } = list
      if (verdict.kind === 'exact' || verdict.kind === 'agrees') {
        yield tick('footed', placeOf(total), numbersOf([total, ...list.parts.slice(0, verdict.count)]))
      } else if (verdict.kind === 'conflict' && !settled.has(total.index) && !said.has(total.index)) {
        said.add(total.index)
        yield conflictIn(subject, list, verdict)
      }
    }
  },
})

function conflictIn(
  subject: Subject,
  { total, parts }: PartsList,
  verdict: Extract<PartsList['verdict'], { kind: 'conflict' }>,
): FindingMark {
  const some = parts.slice(0, verdict.count)
  return finding(
    verdict.difference.startsWith('-') ? 'exceeds' : 'differs',
    {
      words: wordsOf(total),
      parts: some.map((part) => printed(subject.document, part)).join('＋'),
      sum: verdict.sum,
      total: printed(subject.document, total),
      difference: verdict.difference.replace('-', ''),
    },
    placeOf(total),
    [
      numberEvidence(subject.document, 'total', total),
      ...some.map((part) => numberEvidence(subject.document, 'part', part)),
      clauseEvidence(subject, total),
    ],
    {
      stated: total.value,
      expected: verdict.sum,
      difference: verdict.difference,
      ...(verdict.cue === 'slip' ? ({ severity: 'S3', class: 'query' } as const) : {}),
    },
  )
}
