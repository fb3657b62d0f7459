import { expect, test } from 'vitest'
import type { TimelineEntry } from '@shared/ipc/trail-views'
import type { Bilingual } from '@shared/checks/check'
import { say as speak, type SayValues } from '@shared/words/say'
import { personIdOf, reportIdOf } from '../../../tests/support/an-engagement'
import { deedDetail, deedName, findingOf } from './deed-text'

const say = (words: Bilingual, values?: SayValues): string => speak(words, 'en', values)
const entry = (change: Partial<TimelineEntry>): TimelineEntry => ({
  seq: 1,
  id: '1'.repeat(32) as TimelineEntry['id'],
  engagementId: '2'.repeat(32) as TimelineEntry['engagementId'],
  at: '2026-01-05T09:00:00.000Z',
  by: { id: personIdOf('a'), name: 'A' },
  kind: 'unlocked',
  reportId: null,
  subject: null,
  size: 1,
  from: null,
  to: null,
  reason: null,
  standing: 'in-force',
  hash: 'f'.repeat(64),
  ...change,
})

test('an act is named, with its change and its reason', () => {
  expect(deedName('unlocked', say)).toBe('Unlocked')
  expect(deedName('of-a-later-version', say)).toBe('of-a-later-version')
  expect(deedDetail(entry({ reason: 'a slip' }), say)).toBe('Reason: a slip')
  expect(deedDetail(entry({}), say)).toBeNull()
  expect(deedDetail(entry({ kind: 'figure-corrected', from: '1', to: '2' }), say)).toBe('from “1” to “2”')
})

test('values of the app are said in the language of the screen, checksums not at all', () => {
  expect(deedDetail(entry({ kind: 'signed', to: 'reviewer', reason: 'not-independent' }), say)).toBe(
    '“Reviewer” · Not independently reviewed',
  )
  expect(deedDetail(entry({ kind: 'person-added', to: 'Li preparer reviewer' }), say)).toBe('“Li Preparer Reviewer”')
  expect(deedDetail(entry({ kind: 'report-added', to: 'f'.repeat(64) }), say)).toBeNull()
  expect(deedDetail(entry({ kind: 'findings-disposed', size: 14, from: 'undecided', to: 'dismissed' }), say)).toBe(
    '14 at once · from “Undecided” to “Dismissed”',
  )
})

test('an act on one finding leads to it, an act on anything else does not', () => {
  const reportId = reportIdOf('a')
  expect(findingOf(entry({ kind: 'findings-disposed', reportId, subject: 'key' }))).toBe('key')
  expect(findingOf(entry({ kind: 'findings-disposed', reportId, size: 2 }))).toBeNull()
  expect(findingOf(entry({ kind: 'signed', reportId, subject: 'overview' }))).toBeNull()
})
