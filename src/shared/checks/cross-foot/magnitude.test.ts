import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { magnitude } from './magnitude'

describe('cross-foot/magnitude', () => {
  it('accepts what such a body usually has', () => {
    const cells = { 'disclosure.fees': { 'prior-items': '119' }, 'disclosure.licensing': { 'prior-items': '519' } }
    expect(marksOf(magnitude, { cells }).findings).toEqual([])
  })

  it('rejects hundreds of fees in a district, as a query', () => {
    const cells = { 'disclosure.fees': { 'prior-items': '397' } }
    expect(marksOf(magnitude, { cells }).findings).toEqual(['above disclosure/disclosure.fees/prior-items'])
    expect(messagesOf(magnitude, { cells })).toEqual([
      '“行政事业性收费”上一年项目数量397，超出同类单位通常量级（200），疑为其他口径，请核实。',
    ])
  })

  it('rejects two lines with two findings, by the kind of body', () => {
    const cells = { 'disclosure.fees': { 'prior-items': '60' }, 'disclosure.licensing': { 'prior-items': '301' } }
    expect(marksOf(magnitude, { cells, bodyKind: 'township' }).findings).toHaveLength(2)
    expect(marksOf(magnitude, { cells }).findings).toEqual([])
  })
})
