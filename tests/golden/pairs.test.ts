/** Pairs of years on the disk: what a comparison of each must say, and what the checks across the years must find in it. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareReports } from '../../src/shared/compare/compare'
import { examine, type ReadExamination } from '../../src/main/worker/examine'

const folder = path.join(import.meta.dirname, 'pairs')

const Expected = z.strictObject({
  forms: z.tuple([z.string(), z.string()]),
  /** Columns of the opening row that do not continue last year's closing; null = the pair is not about it. */
  broken: z.array(z.string()),
  /** `S2 XY-01 applications.brought-forward total`, in order: findings that rest on both reports, S4 aside. */
  findings: z.array(z.string()),
  /** Least and most similarity, in whole per cent. */
  similarity: z.tuple([z.int(), z.int()]),
  /** Least number of moved paragraphs or sentences. */
  moved: z.int(),
  /** Sections of both reports that must be set beside each other. */
  paired: z.array(z.string()),
})

function read(pair: string, side: 'prior' | 'current', prior?: ReadExamination): ReadExamination {
  const name = readdirSync(path.join(folder, pair)).find((one) => one.startsWith(`${side}.`)) ?? ''
  const found = examine(readFileSync(path.join(folder, pair, name)), name, prior ? { prior } : {})
  if (found.status !== 'read') throw new Error(`${pair}: ${name} could not be read`)
  return found
}

describe.each(readdirSync(folder).toSorted())('%s', (pair) => {
  const expected = Expected.parse(JSON.parse(readFileSync(path.join(folder, pair, 'expected.json'), 'utf8')))
  const prior = read(pair, 'prior')
  const current = read(pair, 'current', prior)
  const comparison = compareReports(prior, current)

  it('is read under the forms of its years', () => {
    expect([prior.form.id, current.form.id]).toEqual(expected.forms)
  })

  it('carries forward column by column as it must', () => {
    const { carryForward } = comparison
    expect(carryForward).toHaveLength(7)
    expect(carryForward.filter(({ agrees }) => agrees !== true).map(({ column }) => column)).toEqual(expected.broken)
  })

  it('has the findings that rest on both years, and no other', () => {
    const found = current.run.findings
      .filter(({ code, severity }) => code.startsWith('XY-') && severity !== 'S4')
      .map(({ severity, code, line, section, column }) => `${severity} ${code} ${line ?? section ?? '-'} ${column ?? '-'}`)
    expect(found).toEqual(expected.findings)
    for (const { evidence, priorEvidence } of current.run.findings.filter(({ code }) => code === 'XY-01')) {
      expect(evidence.length).toBeGreaterThan(0)
      expect(priorEvidence?.length).toBeGreaterThan(0)
    }
  })

  it('is as alike as it is, moves found, sections paired', () => {
    const percent = comparison.similarity * 100
    expect(percent).toBeGreaterThanOrEqual(expected.similarity[0])
    expect(percent).toBeLessThanOrEqual(expected.similarity[1])
    expect(comparison.counts.moved).toBeGreaterThanOrEqual(expected.moved)
    const paired = comparison.sections
      .filter(({ blocks }) => blocks.some((one) => one.prior) && blocks.some((one) => one.current))
      .map(({ key }) => key)
    expect(paired).toEqual(expect.arrayContaining(expected.paired))
  })

  it('gives both texts back exactly', () => {
    for (const side of ['prior', 'current'] as const) {
      const { text } = { prior, current }[side].document
      const spans = comparison.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block[side] ?? []))
      const sorted = spans.toSorted((a, b) => a.start - b.start)
      expect(sorted.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    }
  })
})
