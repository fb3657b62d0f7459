import { describe, expect, it } from 'vitest'
import { slipKind, slipRank } from './slip'

describe('slipKind', () => {
  it.each([
    ['784', '684', 'digit'],
    ['3', '8', 'digit'],
    ['165', '156', 'transposed'],
    ['132', '231', 'transposed'],
    ['123', '321', 'transposed'],
    ['120', '12', 'zero'],
    ['105', '15', 'zero'],
    ['12', '1200', 'scale'],
    ['12', '123', 'split'],
    ['132', '12', 'split'],
    ['5', '-5', 'sign'],
    ['15', '-5', 'other'],
    ['156', '123', 'other'],
    ['1234', '4321', 'other'],
    ['12', '3456', 'other'],
    ['12', '345', 'other'],
    ['1', '2200', 'other'],
  ])('%s for %s is %s', (stated, proposed, kind) => {
    expect(slipKind(stated, proposed)).toBe(kind)
    expect(slipKind(proposed, stated)).toBe(kind)
  })
})

describe('slipRank', () => {
  it('puts what has one outcome first and what has any last', () => {
    const kinds = ['zero', 'transposed', 'digit', 'other'] as const
    expect(kinds.toSorted((a, b) => slipRank(b) - slipRank(a)).toReversed()).toEqual(kinds)
  })
})
