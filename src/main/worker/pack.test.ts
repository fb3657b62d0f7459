import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from './examine'
import { packMarks, unpackMarks, type Marks } from './pack'
import { recordOf } from './record'

const samples = join(import.meta.dirname, '../../../resources/samples')

const span = fc.tuple(fc.nat(), fc.nat(99)).map(([start, length]) => ({ start, end: start + length }))
const word = fc.string()
const place = fc.record({ line: word, column: word }, { requiredKeys: [] })
const reason = fc.record({ zh: word, en: word })
const head = { check: word, code: word }

const marks: fc.Arbitrary<Marks> = fc.record({
  outcomes: fc.array(
    fc.record({
      ...head,
      version: fc.nat(),
      state: fc.constantFrom('ran' as const, 'not-applicable' as const, 'could-not-run' as const),
      reason: fc.option(reason),
    }),
  ),
  untested: fc.array(
    fc.tuple(fc.record({ ...head, reason, section: fc.option(word) }), place).map(([a, b]) => ({ ...a, ...b })),
  ),
  ticks: fc.array(
    fc
      .tuple(
        fc.record({ ...head, tick: fc.constantFrom('footed' as const, 'tied' as const), spans: fc.array(span) }),
        place,
      )
      .map(([a, b]) => ({ ...a, ...b })),
  ),
  coverage: fc.array(
    fc.record({
      span,
      status: fc.constantFrom('tied' as const, 'explained' as const, 'open' as const),
      by: fc.array(word),
    }),
  ),
})

describe('packed marks', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(unpackMarks(packMarks(given).bytes)).toEqual(structuredClone(given))
      }),
    )
  })

  it('of the samples come back exactly', () => {
    for (const name of readdirSync(samples)) {
      const examined = examine(readFileSync(join(samples, name)), name)
      if (examined.status !== 'read') return expect.fail(name)
      const { outcomes, untested, ticks, coverage } = examined.run
      expect(unpackMarks(packMarks(examined.run).bytes)).toEqual({ outcomes, untested, ticks, coverage })
    }
  })

  it('are refused where they are not as they were written', () => {
    const pack = (value: unknown): Uint8Array => deflateRawSync(JSON.stringify(value))
    const empty = { v: 1, words: [], outcomes: [], untested: [], ticks: [], coverage: [] }
    expect(unpackMarks(pack(empty))).toEqual({ outcomes: [], untested: [], ticks: [], coverage: [] })
    expect(() => unpackMarks(pack({ ...empty, v: 2 }))).toThrow('v')
    expect(() => unpackMarks(pack({ ...empty, ticks: [[7]] }))).toThrow('not as they were written')
  })
})

describe('the digest of a run', () => {
  it('is the same for the same bytes and another for other ones', () => {
    const [name = ''] = readdirSync(samples)
    const bytes = readFileSync(join(samples, name))
    const digest = (given: Uint8Array): string => recordOf(examine(given, name)).digest
    expect(digest(bytes)).toBe(digest(bytes))
    expect(digest(new TextEncoder().encode(bytes.toString('utf8').replace('784', '783')))).not.toBe(digest(bytes))
  })
})
