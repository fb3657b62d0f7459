import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, uniqueKeys } from './key'

describe('keyOf', () => {
  it('names check and place in words, leaving out what is not set', () => {
    const check = 'cross-foot/totals'
    expect(keyOf(check, { section: 'applications', line: 'applications.processed', column: 'total' })).toBe(
      'cross-foot/totals@applications/applications.processed/total',
    )
    expect(keyOf(check, { section: 'applications' })).toBe('cross-foot/totals@applications')
    expect(keyOf(check, { section: 'applications', column: 'total' })).toBe('cross-foot/totals@applications//total')
    expect(keyOf(check, { section: null, passage: '今年以来' })).toBe('cross-foot/totals@#今年以来')
  })
})

describe('uniqueKeys', () => {
  it('numbers repetitions in order', () => {
    expect(uniqueKeys(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a~2', 'a~3'])
  })

  it('never takes a key that stands there already', () => {
    expect(uniqueKeys(['a', 'a', 'a~2'])).toEqual(['a', 'a~3', 'a~2'])
  })

  it('gives as many different keys as it got, the first of each unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a~2', 'a~3', 'b', 'a~2~2')), (keys) => {
        const unique = uniqueKeys(keys)
        expect(new Set(unique).size).toBe(keys.length)
        for (const key of new Set(keys)) expect(unique[keys.indexOf(key)]).toBe(key)
      }),
    )
  })
})
