/** Consistent prose, whatever its words and figures, yields no finding; one altered number is found, and by the right check. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applicationStyles,
  disputeStyles,
  otherStyles,
  printedOf,
  slotsOf,
  specOf,
  sumOf,
  type Piece,
  type Year,
} from '../../../../tests/support/a-narrative'
import { aSubject } from '../../../../tests/support/a-report'
import { checks } from '../index'
import { runChecks } from '../run'

const tieOuts = checks.filter((check) => check.id.startsWith('tie-out/'))

const count = fc.oneof(fc.nat(9), fc.nat(60), fc.nat(900))
const years: fc.Arbitrary<Year> = fc
  .record({
    year: fc.integer({ min: 2021, max: 2024 }),
    received: fc.array(count, { minLength: 6, maxLength: 6 }),
    broughtForward: fc.array(fc.nat(8), { minLength: 6, maxLength: 6 }),
    shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
    disputes: fc.array(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    documents: fc.record({ made: fc.nat(40), repealed: fc.nat(20), inForce: fc.integer({ min: 21, max: 700 }) }),
    published: fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 3, maxLength: 3 }),
    lastYear: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ shares, ...one }) => {
    const open = sumOf(one.received) + sumOf(one.broughtForward)
    const parts = shares.map((share) => Math.floor((open * share) / sumOf(shares)))
    const [carriedForward = 0, ...results] = parts
    results[0] = (results[0] ?? 0) + open - sumOf(parts)
    return { ...one, results, carriedForward }
  })

const told = fc
  .tuple(years, fc.nat(applicationStyles.length - 1), fc.nat(disputeStyles.length - 1), fc.nat(otherStyles.length - 1))
  .map(([year, application, dispute, other]) => ({
    year,
    pieces: [
      ...(otherStyles[other]?.(year) ?? []),
      '\n',
      ...(applicationStyles[application]?.(year) ?? []),
      '\n',
      ...(disputeStyles[dispute]?.(year) ?? []),
    ] satisfies Piece[],
  }))

const found = (year: Year, prose: string) => runChecks(aSubject(specOf(year, prose)), tieOuts)

describe('narratives', { timeout: 120_000 }, () => {
  it('yield no finding while they are consistent', () => {
    fc.assert(
      fc.property(told, ({ year, pieces }) => {
        const { findings, outcomes } = found(year, printedOf(pieces))
        expect(findings.map((one) => [one.code, one.message.zh])).toEqual([])
        expect(outcomes.filter((one) => one.state === 'could-not-run')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('tie every number that a table or a total holds', () => {
    fc.assert(
      fc.property(told, ({ year, pieces }) => {
        const prose = printedOf(pieces)
        const { coverage } = found(year, prose)
        const inProse = slotsOf(pieces).length
        expect(coverage.filter((one) => one.status === 'tied').length).toBeGreaterThanOrEqual(inProse - 4)
      }),
      { numRuns: 60 },
    )
  })

  it('betray one altered number to the check whose it is', () => {
    let altered = 0
    let seen = 0
    const missed: unknown[] = []
    fc.assert(
      fc.property(
        told,
        fc.nat(1000),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(4),
        ({ year, pieces }, pick, digit, place) => {
          const slots = slotsOf(pieces)
          const slot = pick % slots.length
          const before = slots[slot]
          if (before === undefined) return
          const places = String(before.value).split('')
          const at = place % places.length
          places[at] = String((Number(places[at]) + digit) % 10)
          const value = Number(places.join(''))
          if (value === before.value) return
          const prose = printedOf(pieces, { slot, value })
          const { findings } = found(year, prose)
          altered += 1
          const codes = findings.filter((one) => one.severity !== 'S4').map((one) => one.code)
          if (codes.some((code) => before.codes.includes(code))) seen += 1
          else missed.push([before.value, value, before.codes, codes, prose])
        },
      ),
      { numRuns: 500, seed: 20_240_101 },
    )
    expect(altered).toBeGreaterThan(300)
    expect({
      seen: seen / altered >= 0.97,
      missed: seen / altered >= 0.97 ? [] : missed.slice(0, 6),
      rate: seen / altered,
    }).toMatchObject({ seen: true })
  })
})
