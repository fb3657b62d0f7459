import { describe, expect, test } from 'vitest'
import type { ReportId } from '@shared/review/ids'
import { startHistory, stepHistory } from './history'
import { reportsPlace, reviewPlace } from './place'

const id = 'a'.repeat(32) as ReportId
const finding = reviewPlace(id, { kind: 'finding', key: 'k' })

describe('history', () => {
  test('goes back and forward through every jump', () => {
    let history = startHistory(reportsPlace)
    history = stepHistory(history, { kind: 'visit', place: reviewPlace(id) })
    history = stepHistory(history, { kind: 'visit', place: finding })
    history = stepHistory(history, { kind: 'back' })
    expect(history.here).toEqual(reviewPlace(id))
    history = stepHistory(history, { kind: 'back' })
    expect(history.here).toEqual(reportsPlace)
    expect(stepHistory(history, { kind: 'back' })).toBe(history)
    history = stepHistory(stepHistory(history, { kind: 'forward' }), { kind: 'forward' })
    expect(history.here).toEqual(finding)
  })

  test('a visit forgets the way forward; the same place is no step', () => {
    let history = stepHistory(startHistory(reportsPlace), { kind: 'visit', place: finding })
    history = stepHistory(history, { kind: 'visit', place: reviewPlace(id, { kind: 'finding', key: 'k' }, 2) })
    expect(history.past).toEqual([reportsPlace])
    expect(history.here).toMatchObject({ occurrence: 2 })
    history = stepHistory(stepHistory(history, { kind: 'back' }), { kind: 'visit', place: reviewPlace(id) })
    expect(history.future).toEqual([])
  })
})
