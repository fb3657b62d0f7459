import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { procurement } from './procurement'

const line = 'disclosure.procurement'

describe('cross-foot/procurement', () => {
  it('accepts both above zero, in any unit, and both zero', () => {
    expect(marksOf(procurement, { cells: { [line]: { projects: '42', amount: '2202万元' } } }).findings).toEqual([])
    expect(marksOf(procurement).findings).toEqual([])
  })

  it('rejects projects without an amount', () => {
    const cells = { [line]: { projects: '42' } }
    expect(marksOf(procurement, { cells }).findings).toEqual([`oneZero disclosure/${line}`])
    expect(messagesOf(procurement, { cells })).toEqual(['采购项目数量为42，采购总金额为0，一零一非零，请说明。'])
  })

  it('rejects an amount without projects: there is one such line, so never two findings', () => {
    expect(marksOf(procurement, { cells: { [line]: { amount: '3.5' } } }).findings).toHaveLength(1)
  })

  it('leaves a blank untested', () => {
    expect(marksOf(procurement, { cells: { [line]: { amount: '' } } }).untested).toEqual([`unread disclosure/${line}`])
  })
})
