import { describe, expect, it } from 'vitest'
import { isTelling, slipBetween, slipsOf } from './prose-slips'

describe('slips', () => {
  it.each([
    ['784', '684', 'digit'],
    ['5678', '5687', 'transposed'],
    ['44', '4', 'length'],
    ['4', '44', 'length'],
    ['12', '12', null],
    ['125', '152', 'transposed'],
    ['125', '251', null],
    ['5', '555', null],
  ])('between %s and %s', (a, b, kind) => {
    expect(slipBetween(a, b)).toBe(kind)
  })

  it('names the operand whose change makes the total', () => {
    expect(slipsOf('125', ['77', '14', '4']).filter((one) => one.kind === 'digit')).toEqual([
      { kind: 'digit', operand: 1, proposed: '44' },
    ])
    expect(slipsOf('291', ['71', '99', '121'])).toEqual([])
    expect(slipsOf('2.5', ['1', '1'])).toEqual([])
  })

  it('tells only where large uneven figures would hardly show one by chance', () => {
    expect(isTelling('302662', ['9571', '53471', '239720'])).toBe(true)
    expect(isTelling('291', ['71', '99'])).toBe(false)
    expect(isTelling('12000', ['8000', '2000'])).toBe(false)
    expect(isTelling('12.5', ['8'])).toBe(false)
  })
})
