import { expect, test } from 'vitest'
import { dayOf, daysUntil, minuteOf, startOfDay } from './moment'

test('a moment is read in the zone of the machine', () => {
  const at = new Date(2026, 0, 5, 9, 7)
  expect(minuteOf(at.toISOString())).toBe('2026-01-05 09:07')
  expect(dayOf(at.toISOString())).toBe('2026-01-05')
})

test('a day begins at midnight of the machine; what is no day has no beginning', () => {
  expect(startOfDay('2026-01-31')).toBe(new Date(2026, 0, 31).toISOString())
  expect(startOfDay('2026-01-31', 1)).toBe(new Date(2026, 1, 1).toISOString())
  expect([startOfDay(''), startOfDay('2026-1-3'), startOfDay('soon')]).toEqual([null, null, null])
})

test('what is no time stays as it is', () => {
  expect(minuteOf('never')).toBe('never')
  expect(dayOf('never')).toBe('never')
})

test('days are counted to the due day, whatever the hour', () => {
  expect(daysUntil('2026-03-01', new Date(2026, 1, 27, 23, 59))).toBe(2)
  expect(daysUntil('2026-03-01', new Date(2026, 2, 1, 0, 1))).toBe(0)
  expect(daysUntil('2026-03-01', new Date(2026, 2, 4, 12))).toBe(-3)
})
