import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesOf } from './matches'

const plain = (matches: Iterable<RegExpMatchArray>) =>
  [...matches].map((match) => ({ at: match.index, all: [...match] }))

describe('all matches of a pattern', () => {
  it('are those of matchAll, wherever the pattern was left', () => {
    const patterns = [/[ab]+/g, /a(b)?/g, /b|$/g, /x*/g, /(?<=a)b/g]
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', '。') }), fc.nat(20), (text, at) => {
        for (const pattern of patterns) {
          pattern.lastIndex = at
          expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(new RegExp(pattern, pattern.flags))))
        }
      }),
    )
  })

  it('need a global pattern', () => {
    expect(() => matchesOf('a', /a/)).toThrow('global')
  })
})
