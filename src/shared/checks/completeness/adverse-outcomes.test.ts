import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { adverseOutcomes } from './adverse-outcomes'

const cells = { 'disputes.litigation': { corrected: '1', total: '1' } }

describe('completeness/adverse-outcomes', () => {
  it('accepts a table without corrected results', () => {
    expect(marksOf(adverseOutcomes).findings).toEqual([])
  })

  it('accepts a text that speaks of them', () => {
    const prose = { problems: '因答复不规范，1件行政诉讼败诉，已组织整改。' }
    expect(marksOf(adverseOutcomes, { cells, prose }).findings).toEqual([])
  })

  it('rejects a text that is silent: the label 结果纠正 in the table is no discussion', () => {
    expect(marksOf(adverseOutcomes, { cells }).findings).toEqual(['silent disputes/corrected'])
    expect(messagesOf(adverseOutcomes, { cells })).toEqual(['存在被纠正案件1件，正文未分析。'])
  })

  it('adds the groups up instead of giving two findings', () => {
    const two = { ...cells, 'disputes.reconsideration': { corrected: '2' } }
    expect(messagesOf(adverseOutcomes, { cells: two })).toEqual(['存在被纠正案件3件，正文未分析。'])
  })

  it('does not count on sections that are not there', () => {
    const sections = { problems: 'absent', other: 'absent' } as const
    expect(marksOf(adverseOutcomes, { cells, sections }).findings).toHaveLength(1)
  })
})
