import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { disputeTotals } from './dispute-totals'

describe('cross-foot/dispute-totals', () => {
  it('accepts three groups that add up', () => {
    const cells = { 'disputes.litigation': { corrected: '1', pending: '4', total: '5' } }
    const said = marksOf(disputeTotals, { cells })
    expect(said.findings).toEqual([])
    expect(said.ticks).toEqual([
      'disputes/disputes.reconsideration/total',
      'disputes/disputes.litigation/total',
      'disputes/disputes.litigation-after-reconsideration/total',
    ])
  })

  it('rejects a group whose parts do not add up', () => {
    const cells = { 'disputes.litigation': { corrected: '1', pending: '4', total: '6' } }
    expect(marksOf(disputeTotals, { cells }).findings).toEqual(['differs disputes/disputes.litigation/total'])
    expect(messagesOf(disputeTotals, { cells })).toEqual(['表四“未经复议直接起诉”各项之和5与总计6不符，相差1。'])
  })

  it('rejects two groups with two findings', () => {
    const cells = { 'disputes.litigation': { upheld: '2' }, 'disputes.reconsideration': { total: '1' } }
    expect(marksOf(disputeTotals, { cells }).findings).toHaveLength(2)
  })

  it('says bounded where the parts known exceed the total', () => {
    const cells = { 'disputes.litigation': { upheld: '2', corrected: '', total: '1' } }
    expect(marksOf(disputeTotals, { cells }).findings).toEqual(['bounded disputes/disputes.litigation/total'])
  })
})
