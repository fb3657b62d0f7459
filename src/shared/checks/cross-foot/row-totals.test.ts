import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { rowTotals } from './row-totals'

describe('cross-foot/row-totals', () => {
  it('accepts rows whose parts add up', () => {
    const cells = { 'applications.received': aRow('151', '0', '0', '1', '3', '1', '156') }
    const said = marksOf(rowTotals, { cells })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(23)
    expect(marksOf(rowTotals, { form: '2021' }).ticks).toHaveLength(25)
  })

  it('rejects a row whose parts do not', () => {
    const cells = { 'applications.received': aRow('151', '0', '0', '1', '3', '1', '165') }
    expect(marksOf(rowTotals, { cells }).findings).toEqual(['differs applications/applications.received/total'])
    expect(messagesOf(rowTotals, { cells })).toEqual([
      '表三“一、本年新收政府信息公开申请数量”行：自然人与法人各类之和156≠总计165，相差9。',
    ])
  })

  it('rejects two rows with two findings', () => {
    const cells = { 'applications.granted': aRow('1'), 'applications.other': aRow('2') }
    expect(marksOf(rowTotals, { cells }).findings).toEqual([
      'differs applications/applications.granted/total',
      'differs applications/applications.other/total',
    ])
  })

  it('says bounded where the parts known exceed the total', () => {
    const cells = { 'applications.granted': aRow('5', '', '0', '0', '0', '0', '3') }
    expect(marksOf(rowTotals, { cells }).findings).toEqual(['bounded applications/applications.granted/total'])
  })

  it('leaves a row with a blank total untested', () => {
    const cells = { 'applications.granted': aRow('5', '0', '0', '0', '0', '0', '') }
    expect(marksOf(rowTotals, { cells })).toMatchObject({
      findings: [],
      untested: ['blank applications/applications.granted/total'],
    })
  })
})
