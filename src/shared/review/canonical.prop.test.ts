import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type CanonicalValue } from './canonical'

const value = fc.letrec<{ any: CanonicalValue }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).any

/** The same members, the last first. */
function reversed(of: CanonicalValue): CanonicalValue {
  if (typeof of !== 'object' || of === null) return of
  if (Array.isArray(of)) return (of as readonly CanonicalValue[]).map(reversed)
  const members = Object.entries(of) as [string, CanonicalValue][]
  return Object.fromEntries(members.toReversed().map(([key, member]) => [key, reversed(member)]))
}

describe('canonical', () => {
  it('is JSON that gives the value back', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(JSON.parse(canonical(one))).toEqual(JSON.parse(JSON.stringify(one)))
      }),
    )
  })

  it('does not depend on the order of members, and is its own canonical form', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(canonical(reversed(one))).toBe(canonical(one))
        expect(canonical(JSON.parse(canonical(one)) as CanonicalValue)).toBe(canonical(one))
      }),
    )
  })

  it('tells different values apart', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const isSame = JSON.stringify(JSON.parse(canonical(a))) === JSON.stringify(JSON.parse(canonical(b)))
        expect(canonical(a) === canonical(b)).toBe(isSame)
      }),
    )
  })

  it('leaves out what is not there, and refuses fractions', () => {
    expect(canonical({ b: 1, a: undefined })).toBe('{"b":1}')
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => canonical(number)).toThrow(RangeError)
    }
  })
})
