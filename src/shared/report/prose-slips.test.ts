import { describe, expect, it } from 'vitest'
import { isSurprising, isTelling, slipBetween, slipsOf } from './prose-slips'

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

  it('is surprised by a slip that few others could have been, or that comes close', () => {
    const surprised = (total: string, parts: readonly string[]): boolean =>
      slipsOf(total, parts).some((slip) => isSurprising(total, parts, slip))
    expect(surprised('440', ['30', '29', '81'])).toBe(true) // 140
    expect(surprised('270', ['19', '2', '6'])).toBe(true) // 27 with a nought
    expect(surprised('131', ['22', '3', '102'])).toBe(true) // 106
    expect(surprised('9', ['1', '4'])).toBe(false)
    expect(surprised('96', ['6', '13', '23'])).toBe(true) // 60
    expect(surprised('96', ['5', '13', '23'])).toBe(false)
    expect(surprised('12000', ['8000', '2000'])).toBe(false)
    expect(surprised('12085', ['8134', '146', '141', '62', '206', '90'])).toBe(false)
  })

  it('tells only where large uneven figures would hardly show one by chance', () => {
    expect(isTelling('302662', ['9571', '53471', '239720'])).toBe(true)
    expect(isTelling('291', ['71', '99'])).toBe(false)
    expect(isTelling('12000', ['8000', '2000'])).toBe(false)
    expect(isTelling('12.5', ['8'])).toBe(false)
  })
})
