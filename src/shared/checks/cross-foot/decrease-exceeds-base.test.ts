import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { decreaseExceedsBase } from './decrease-exceeds-base'

describe('cross-foot/decrease-exceeds-base', () => {
  it('accepts a decrease down to nought', () => {
    const cells = { 'disclosure.licensing': { 'prior-items': '5', change: '-5' } }
    expect(marksOf(decreaseExceedsBase, { cells })).toMatchObject({ findings: [], untested: [] })
  })

  it('rejects a decrease larger than the base', () => {
    const cells = { 'disclosure.licensing': { 'prior-items': '5', change: '-6' } }
    expect(marksOf(decreaseExceedsBase, { cells }).findings).toEqual([
      'negative disclosure/disclosure.licensing/change',
    ])
    expect(messagesOf(decreaseExceedsBase, { cells })).toEqual([
      '“行政许可”行本年减少数大于上一年项目数：上一年项目数量5，本年增减-6，合计-1。',
    ])
  })

  it('rejects two lines with two findings, the sign in the header', () => {
    const cells = {
      'disclosure.licensing': { 'prior-items': '5', change: '6' },
      'disclosure.fees': { 'prior-items': '1', change: '2' },
    }
    expect(marksOf(decreaseExceedsBase, { cells, labels: { change: '本年减' } }).findings).toHaveLength(2)
    expect(marksOf(decreaseExceedsBase, { cells, labels: { change: '本年增/减' } }).findings).toEqual([])
  })

  it('leaves untested what was not captured, and passes over what is blank', () => {
    const cells = { 'disclosure.licensing': { change: null }, 'disclosure.fees': { change: '' } }
    expect(marksOf(decreaseExceedsBase, { cells }).untested).toEqual(['unread disclosure/disclosure.licensing/change'])
  })

  it('does not conclude from a rounded base that may cover the decrease', () => {
    const cells = { 'disclosure.licensing': { 'prior-items': '2.4万', change: '-24010' } }
    expect(marksOf(decreaseExceedsBase, { cells }).findings).toEqual([])
  })
})
