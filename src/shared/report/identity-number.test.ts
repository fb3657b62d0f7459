import { describe, expect, it } from 'vitest'
import { isIdentityNumber } from './identity-number'

/** A number of no person: its check digit worked out by hand of the standard's example. */
const sample = '11010519491231002X'

describe('identity numbers', () => {
  it.each([sample, sample.toLowerCase(), '440524188001010014'.replace('1880', '1980').replace(/4$/, '8')])(
    'accepts %s only with its check digit',
    (text) => {
      const digits = Array.from('0123456789X').filter((one) => isIdentityNumber(text.slice(0, 17) + one))
      expect(digits).toHaveLength(1)
    },
  )

  it.each([
    ['another check digit', '110105194912310021'],
    ['no such province', '990105194912310021'],
    ['no such month', '11010519491331002X'],
    ['no such day', '11010519490230002X'],
    ['too short', '11010519491231002'],
    ['zeros', '000000000000000000'],
  ])('refuses %s', (_, text) => {
    expect(isIdentityNumber(text)).toBe(false)
  })
})
