import { expect, test } from 'vitest'
import type { ReviewView } from '@shared/ipc/review-views'
import { aMatrixReport, aPreview, aReview, personIdOf } from '../../../tests/support/an-engagement'
import { blockerGroups } from './blocker-groups'
import { nextRole, signOffRows } from './sign-off-rows'

const report = aMatrixReport('a', { body: '甲市', year: 2020 })
type SignOff = ReviewView['signOffs'][number]
const signOff = (role: SignOff['role'], section: string | null, stale: boolean): SignOff => ({
  act: '1'.repeat(32) as SignOff['act'],
  section,
  role,
  by: { id: personIdOf('a'), name: '张' },
  at: '2026-01-05T09:00:00.000Z',
  seal: aPreview().seal,
  independent: true,
  stale,
  changedBy: [],
  changedFindings: [],
})

test('the whole report comes first, then the sections of the form, then any other that carries something', () => {
  const review = aReview(report, { signOffs: [signOff('preparer', 'other', false), signOff('preparer', 'odd', true)] })
  expect(signOffRows(review, ['overview', 'other']).map(({ section }) => section)).toEqual([
    null,
    'overview',
    'other',
    'odd',
  ])
})

test('of several signatures of a role the last one counts', () => {
  const review = aReview(report, { signOffs: [signOff('preparer', null, true), signOff('preparer', null, false)] })
  expect(signOffRows(review, [])[0]?.signed.preparer?.stale).toBe(false)
})

test('the next role to sign is the first that is open or no longer holds', () => {
  const review = aReview(report, { signOffs: [signOff('preparer', null, false), signOff('reviewer', null, true)] })
  expect(nextRole(review, ['preparer', 'reviewer'])).toBe('reviewer')
  expect(nextRole(review, ['preparer'])).toBe('preparer')
  expect(nextRole(review, [])).toBe('preparer')
})

test('what stands in the way is grouped, and leads to its place or says what it is', () => {
  const groups = blockerGroups(
    [{ kind: 'earlier-stage', role: 'preparer' }, { kind: 'undecided', finding: 'gone' }, { kind: 'not-read' }],
    aReview(report),
  )
  expect(groups.map(({ kind }) => kind)).toEqual(['not-read', 'undecided', 'earlier-stage'])
  expect(groups[1]?.items[0]).toMatchObject({
    said: 'gone',
    target: { kind: 'selection', selection: { kind: 'finding', key: 'gone' } },
  })
})
