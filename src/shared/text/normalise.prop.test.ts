import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalise, normaliseMapped } from './normalise'

const mixed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        '（一）',
        '　',
        '\u00a0',
        '１２',
        '⺠',
        '⼀',
        '\ud83d',
        '\ude00',
        'e\u0301',
        'ｶﾞ',
        '\u1100\u1161\u11a8',
        '㈠',
        '\ufb03',
        '\u200b',
        '“”',
        '——',
        '葛\u{e0100}',
        '´\u0301',
        '″',
        '˜\u0303',
        '"\u0301',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

test('folding by clusters equals folding the whole text', () => {
  const foldWhole = (raw: string) => {
    const whole = raw.replaceAll(/[´″]/g, '"').replaceAll('˜', '~').normalize('NFKC')
    return Array.from(whole, (character) => normalise(character)).join('')
  }
  fc.assert(
    fc.property(mixed, (raw) => {
      expect(normalise(raw)).toBe(foldWhole(raw))
    }),
    { numRuns: 2000 },
  )
})

test('mapping back lands inside the original, in order, and never splits a pair', () => {
  fc.assert(
    fc.property(mixed, fc.nat(), fc.nat(), (raw, a, b) => {
      const { text, spanOf } = normaliseMapped(raw)
      const start = Math.min(a % (text.length + 1), b % (text.length + 1))
      const end = Math.max(a % (text.length + 1), b % (text.length + 1))
      const at = spanOf(start, end)
      expect(at.start).toBeGreaterThanOrEqual(0)
      expect(at.start).toBeLessThanOrEqual(at.end)
      expect(at.end).toBeLessThanOrEqual(raw.length)
      for (const edge of [at.start, at.end]) {
        const splits = edge > 0 && edge < raw.length && (raw.codePointAt(edge - 1) ?? 0) > 0xffff
        expect(splits).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

test('the raw text of a mapped range, normalised again, holds the range', () => {
  fc.assert(
    fc.property(mixed, fc.nat(), fc.nat(), (raw, a, b) => {
      const { text, spanOf } = normaliseMapped(raw)
      const start = Math.min(a % (text.length + 1), b % (text.length + 1))
      const end = Math.max(a % (text.length + 1), b % (text.length + 1))
      const at = spanOf(start, end)
      expect(normalise(raw.slice(at.start, at.end))).toContain(text.slice(start, end))
    }),
    { numRuns: 2000 },
  )
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'（）“”‘’—－１２３政府⺠ 　,，、。[]〔〕～·•') }), (raw) => {
      expect(normalise(normalise(raw))).toBe(normalise(raw))
    }),
  )
})
