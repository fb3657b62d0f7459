/** Floors for faults between two years: what does not carry forward is found, and clean years are left alone. */

import { describe, expect, test } from 'vitest'
import { scoreYears } from './years'

const scores = scoreYears(Array.from({ length: 36 }, (_, i) => 701 + i))

describe('consecutive years', () => {
  test('clean ones get no finding of S1 or S2', () => {
    expect(scores.clean).toBe(36)
    expect(scores.falseAlarms).toEqual([])
  })

  test('at least 99 in 100 planted breaks are found in their cell', () => {
    expect(scores.planted).toBeGreaterThan(200)
    expect(scores.missed.length / scores.planted, scores.missed.join('\n')).toBeLessThanOrEqual(0.01)
  })
})
