/** The scoreboard's floors: what the engine finds in a sample of planted faults must not fall below these. */

import { describe, expect, test } from 'vitest'
import { misses } from './print'
import { ofFamily, score, share } from './scoreboard'

// Other seeds than those of docs/scoreboard.md, so that neither is tuned to.
const scores = score({ clean: [501, 502, 503], cells: [511], others: [521, 522, 523, 524], oneLabelIn: 6 })
const { verdicts } = scores
const cells = verdicts.filter(({ fault }) => fault.isTested === true)

describe('planted faults', () => {
  test('every changed cell of an identity is found', () => {
    expect(cells.length).toBeGreaterThan(350)
    expect(
      share(cells, (one) => one.isDetected),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.99)
  })

  test('the faulty cell and the right value are named', () => {
    expect(
      share(cells, (one) => one.isLocalised),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.93)
    expect(
      share(cells.filter(ofFamily('table three')), (one) => one.isLocalised),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.99)
  })

  test('clean reports of every form in every layout get nothing above S3', () => {
    expect(scores.cleanReports).toBe(120)
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
    expect(prose.length).toBeGreaterThan(100)
    expect(
      share(prose, (one) => one.isDetected),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.97)
  })

  test('faults of form, of labels and of wording are found', () => {
    const form = verdicts.filter(ofFamily('labels', 'structure', 'identity and time', 'wording', 'table two'))
    expect(
      share(form, (one) => one.isDetected),
      misses(scores),
    ).toBeGreaterThanOrEqual(0.95)
  })
})
