/** The five real reports: what a sharp reviewer finds in them is found, what he would leave alone is left alone, what agrees is ticked. */

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examineText } from '../support/examine-text'
import type { Expected, ExpectedFinding, Forbidden } from './expected'
import { placesOf, readExpected } from './expected'

const here = import.meta.dirname
const samples = join(here, '..', '..', 'resources', 'samples')
const seeds = readdirSync(here, { withFileTypes: true })
  // seeds are numbered; pairs of years have a test of their own
  .filter((entry) => entry.isDirectory() && /^\d+$/.test(entry.name))
  .map((entry) => entry.name)
  .sort()

describe.each(seeds)('seed %s', (seed) => {
  const expected: Expected = readExpected(readFileSync(join(here, seed, 'expected.json'), 'utf8'))
  const { subject, result } = examineText(readFileSync(join(samples, expected.file), 'utf8'))
  const { text } = subject.document

  const touches = (quote: string, spans: readonly { start: number; end: number }[]): boolean =>
    placesOf(text, quote).some((place) => spans.some((at) => at.start < place.end && place.start < at.end))

  const isFound = (wanted: ExpectedFinding): boolean => {
    const spans = result.findings
      .filter(
        (one) => one.code === wanted.code && one.severity === wanted.severity && one.class === wanted.class,
      )
      .flatMap((one) => one.evidence.map((evidence) => evidence.span))
    return wanted.quotes.every((quote) => touches(quote, spans))
  }

  it.each(['MUST', 'SHOULD'] as const)('has every finding that it %s have', (tier) => {
    const missing = expected.findings.filter((one) => one.tier === tier && !isFound(one))
    const near = missing.map((one) => ({
      ...one,
      found: result.findings
        .filter((other) => other.code === one.code)
        .map((other) => [other.severity, other.class, other.message.zh]),
    }))
    expect(near).toEqual([])
  })

  it('has no finding that a reviewer would strike out', () => {
    const isHit = (forbidden: Forbidden) =>
      result.findings.filter(
        (one) =>
          (forbidden.codes === undefined || forbidden.codes.includes(one.code)) &&
          (forbidden.section === undefined || forbidden.section === one.section) &&
          (forbidden.atLeast === undefined || one.severity <= forbidden.atLeast) &&
          (forbidden.quote === undefined ||
            touches(
              forbidden.quote,
              one.evidence.map((evidence) => evidence.span),
            )),
      )
    const hits = expected.never.flatMap(({ what, forbid }) =>
      forbid.flatMap(isHit).map((one) => ({
        what,
        code: one.code,
        severity: one.severity,
        message: one.message.zh,
        quotes: one.evidence.map((evidence) => evidence.quote.slice(0, 60)),
      })),
    )
    expect(hits).toEqual([])
  })

  it('ticks what agrees', () => {
    const missing = expected.ticks.flatMap(({ what, codes, within, numbers }) => {
      const spans = result.ticks.filter((one) => codes.includes(one.code)).flatMap((one) => one.spans)
      const place = placesOf(text, within)[0]
      if (place === undefined) return [{ what, not: 'in the text' }]
      let from = place.start
      return numbers.flatMap((number) => {
        const at = numberAfter(text, number, from)
        from = at + number.length
        const isTicked = spans.some((span) => span.start <= at && at + number.length <= span.end)
        return isTicked ? [] : [{ what, not: number }]
      })
    })
    expect(missing).toEqual([])
  })

  it('runs every check', () => {
    const failed = result.outcomes.filter((one) => one.state === 'could-not-run' && one.reason?.zh.includes('出错') === true)
    expect(failed).toEqual([])
  })

  it('accounts for every number exactly once', () => {
    const runs = [...text.matchAll(/[0-9]+/g)].map((match) => match.index)
    const counts = runs.map(
      (at) => result.coverage.filter((one) => one.span.start <= at && at < one.span.end).length,
    )
    expect(counts.filter((count) => count !== 1)).toEqual([])
  })

  it('quotes the text and nothing else', () => {
    const wrong = result.findings.flatMap((one) =>
      one.evidence.filter(({ quote, span }) => text.slice(span.start, span.end) !== quote),
    )
    expect(wrong).toEqual([])
    expect(new Set(result.findings.map((one) => one.key)).size).toBe(result.findings.length)
  })
})

function numberAfter(text: string, number: string, from: number): number {
  for (const match of text.slice(from).matchAll(/[0-9]+(?:\.[0-9]+)?/g)) {
    if (match[0] === number) return from + match.index
  }
  throw new Error(`the golden file names a number that is not there: ${number}`)
}
