/** The scoreboard's floors: what the engine finds in a sample of planted faults must not fall below these. */

import { beforeAll, describe, expect, test } from 'vitest'
import type { Verdict } from './judge'
import { announced, misses } from './print'
import type { Scores } from './scoreboard'
import { ofFamily, score, share } from './scoreboard'

describe('planted faults', () => {
  let scores: Scores
  let verdicts: readonly Verdict[]
  let cells: readonly Verdict[]
  const found = (one: Verdict): boolean => one.isDetected

  beforeAll(() => {
    // Other seeds than those of docs/scoreboard.md, so that neither is tuned to.
    scores = score({ clean: [501, 502], cells: [511], others: [521, 522, 523], oneLabelIn: 8 })
    verdicts = scores.verdicts
    cells = verdicts.filter(({ fault }) => fault.isTested === true)
  }, 240_000)

  test('every changed cell of an identity is found', () => {
    expect(cells.length).toBeGreaterThan(350)
    expect(share(cells, found), misses(scores)).toBeGreaterThanOrEqual(0.99)
  })

  test('the faulty cell and the right value are named', () => {
    expect(
      share(cells, (one) => one.isLocalised),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.93)
    const three = cells.filter(ofFamily('table three'))
    expect(
      share(three, (one) => one.isLocalised),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.99)
  })

  test('clean reports of every form in every layout get nothing above S3', () => {
    expect(scores.cleanReports).toBeGreaterThanOrEqual(80)
    expect(scores.falseAlarms, misses(scores)).toEqual([])
  })

  test('a fault is blamed on nothing else', () => {
    expect(
      verdicts.flatMap((one) => one.strangers),
      misses(scores),
    ).toEqual([])
  })

  test('numbers of the prose that something refutes are found', () => {
    const prose = verdicts.filter(ofFamily('prose'))
    expect(prose.length).toBeGreaterThan(90)
    expect(share(prose.filter(announced), found), misses(scores)).toBeGreaterThanOrEqual(0.98)
    // Of short lists that nothing makes complete, some slips look like a remainder, and nobody could tell.
    expect(share(prose, found), misses(scores)).toBeGreaterThanOrEqual(0.94)
  })

  test('faults of form, of labels and of wording are found', () => {
    const form = verdicts.filter(ofFamily('labels', 'structure', 'identity and time', 'wording', 'table two'))
    expect(share(form, found), misses(scores)).toBeGreaterThanOrEqual(0.98)
  })
})
