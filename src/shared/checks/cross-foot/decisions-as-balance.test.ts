import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { decisionsAsBalance } from './decisions-as-balance'

const filledAsBalance = {
  'disclosure.penalties': { 'prior-items': '257', change: '-18', decisions: '239' },
  'disclosure.coercion': { 'prior-items': '72', change: '41', decisions: '113' },
}

describe('cross-foot/decisions-as-balance', () => {
  it('accepts decisions that have nothing to do with items', () => {
    const cells = {
      'disclosure.licensing': { 'prior-items': '243', change: '-2', decisions: '1181856' },
      'disclosure.penalties': { 'prior-items': '5728', change: '-64', decisions: '1684342' },
    }
    expect(marksOf(decisionsAsBalance, { cells }).findings).toEqual([])
  })

  it('accepts rows that close because nothing changed, or one that closes by chance', () => {
    const still = {
      'disclosure.penalties': { 'prior-items': '257', change: '0', decisions: '257' },
      'disclosure.coercion': { 'prior-items': '72', change: '0', decisions: '72' },
      'disclosure.licensing': { 'prior-items': '7', change: '1', decisions: '8' },
    }
    expect(marksOf(decisionsAsBalance, { cells: still }).findings).toEqual([])
  })

  it('rejects two exact hits with a change, the sign in the cell', () => {
    expect(marksOf(decisionsAsBalance, { cells: filledAsBalance }).findings).toEqual(['misread disclosure/decisions'])
    expect(messagesOf(decisionsAsBalance, { cells: filledAsBalance })).toEqual([
      '“处理决定数量”栏误按余额填列（口径错误）：“行政处罚”257－18=239、“行政强制”72＋41=113均恰等于上一年项目数量±本年增减，本年处理决定数未填报。',
    ])
  })

  it('reads an unsigned number under 本年减 as a decrease, and says it once rather than in two findings', () => {
    const cells = {
      'disclosure.penalties': { 'prior-items': '257', change: '18', decisions: '239' },
      'disclosure.coercion': { 'prior-items': '72', change: '41', decisions: '31' },
    }
    expect(marksOf(decisionsAsBalance, { cells }).findings).toEqual([])
    expect(marksOf(decisionsAsBalance, { cells, labels: { change: '本年减' } }).findings).toHaveLength(1)
  })

  it('accepts two hits among more misses', () => {
    const cells = {
      ...filledAsBalance,
      'disclosure.licensing': { 'prior-items': '1', change: '1', decisions: '900' },
      'disclosure.other-services': { 'prior-items': '1', change: '1', decisions: '800' },
    }
    expect(marksOf(decisionsAsBalance, { cells }).findings).toEqual([])
  })
})
