import { expect, test } from 'vitest'
import { ActId, PersonId, ReportId } from '@shared/review/ids'
import { anything, filterOf, isAnything } from './timeline-filter'

test('nothing chosen asks for everything', () => {
  expect(filterOf(anything)).toEqual({})
  expect(isAnything(anything)).toBe(true)
  expect(isAnything({ ...anything, words: '  ' })).toBe(true)
})

test('each choice narrows the question, and is no longer everything', () => {
  const person = PersonId.parse('11111111111111111111111111111111')
  const reportId = ReportId.parse('22222222222222222222222222222222')
  const act = ActId.parse('33333333333333333333333333333333')
  const choice = { acts: [act], person, kind: 'signed', reportId, standing: 'abandoned', words: ' 合计 ' } as const
  expect(filterOf({ ...anything, ...choice })).toEqual({
    acts: [act],
    people: [person],
    kinds: ['signed'],
    reportIds: [reportId],
    standing: ['abandoned'],
    words: '合计',
  })
  expect(isAnything({ ...anything, acts: [act] })).toBe(false)
  expect(isAnything({ ...anything, standing: 'undone' })).toBe(false)
})

test('days are inclusive at both ends', () => {
  expect(filterOf({ ...anything, since: '2026-02-28', until: '2026-02-28' })).toEqual({
    since: new Date(2026, 1, 28).toISOString(),
    before: new Date(2026, 2, 1).toISOString(),
  })
  expect(isAnything({ ...anything, since: '2026-02' })).toBe(true) // not a day yet
})
