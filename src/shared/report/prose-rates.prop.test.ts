/** Whatever is printed from true figures, rounded or cut off, is accepted; what is two units off is not. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasBase, isGrowthOf, isShareOf, shareOf } from './prose-rates'

const places = fc.integer({ min: 0, max: 2 })

/** 100 part / whole with `decimals` places, cut off or rounded up at the last. */
function printed(part: number, whole: number, decimals: number, up: boolean): string {
  const units = (BigInt(part) * 100n * 10n ** BigInt(decimals)) / BigInt(whole) + (up ? 1n : 0n)
  const digits = String(units).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

describe('shares', () => {
  it('accepts 4.34 and 4.35 for 1 of 23, and no other', () => {
    const accepted = ['4.33', '4.34', '4.35', '4.36'].filter((one) => isShareOf(one, 2, '1', '23'))
    expect(accepted).toEqual(['4.34', '4.35'])
    expect(shareOf('157', '160', 2)).toBe('98.13')
    expect(isShareOf('1', 0, '1', '0')).toBe(false)
    expect(shareOf('1', '0', 2)).toBeNull()
  })

  it('accepts what was cut off, and refuses two units more', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), places, (part, whole, decimals) => {
        const cut = printed(part, whole, decimals, false)
        expect(isShareOf(cut, decimals, String(part), String(whole))).toBe(true)
        const off = (BigInt(cut.replace('.', '')) + 2n).toString().padStart(decimals + 1, '0')
        const wrong = decimals === 0 ? off : `${off.slice(0, -decimals)}.${off.slice(-decimals)}`
        expect(isShareOf(wrong, decimals, String(part), String(whole))).toBe(false)
      }),
    )
  })
})

describe('growth', () => {
  it('is 35.9 % from 92 to 125, the only base', () => {
    expect(isGrowthOf('35.9', 1, '125', '92', 'up')).toBe(true)
    expect(isGrowthOf('35.9', 1, '125', '93', 'up')).toBe(false)
    expect(isGrowthOf('35.9', 1, '92', '125', 'up')).toBe(false)
    expect(hasBase('35.9', 1, '125', 'up')).toBe(true)
    expect(hasBase('40.2', 1, '1496', 'up')).toBe(true)
    expect(hasBase('10', 0, '3', 'up')).toBe(false)
    expect(hasBase('100', 0, '0', 'down')).toBe(true)
    expect(hasBase('10', 0, '3.5', 'up')).toBe(true)
  })

  it('has a base wherever it was computed from one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(6000), places, fc.boolean(), (base, now, decimals, up) => {
        const direction = now >= base ? 'up' : 'down'
        const change = Math.abs(now - base)
        const exact = (change * 100 * 10 ** decimals) % base === 0
        const text = printed(
          change,
          base,
          decimals,
          up && !exact && (change * 200 * 10 ** decimals) % (2 * base) >= base,
        )
        expect(isGrowthOf(text, decimals, String(now), String(base), direction)).toBe(true)
        expect(hasBase(text, decimals, String(now), direction)).toBe(true)
      }),
    )
  })
})
