import { expect, test } from 'vitest'
import type { MigrationItem, MigrationRow } from '@shared/ipc/trail-views'
import { EngagementId, ReportId } from '@shared/review/ids'
import { filterMigrations, groupLanded } from './migration'

const nothing = { kept: 0, 'needs-look': 0, resolved: 0, orphaned: 0, new: 0 }

function row(seq: number, report: string, counts: Partial<MigrationRow['counts']>): MigrationRow {
  return {
    seq,
    engagementId: EngagementId.parse('e'.repeat(32)),
    reportId: ReportId.parse(report.repeat(32)),
    at: '2026-01-01T00:00:00.000Z',
    cause: 'rule-set',
    counts: { ...nothing, ...counts },
  }
}

function annotation(id: string, landing: MigrationItem['landing']): MigrationItem {
  return { kind: 'annotation', id, landing, quote: id, place: null }
}

test('every item stands in one group, and what needs a person comes first', () => {
  const items = [
    annotation('a', 'kept'),
    annotation('b', 'needs-look'),
    annotation('c', 'orphaned'),
    annotation('d', 'kept'),
  ]
  expect(
    groupLanded(items).map(({ landing, items: some }) => [landing, some.map((one) => 'id' in one && one.id)]),
  ).toEqual([
    ['orphaned', ['c']],
    ['needs-look', ['b']],
    ['kept', ['a', 'd']],
  ])
})

test('filtered by report, and by whether anything changed', () => {
  const rows = [row(3, 'a', { kept: 4 }), row(2, 'b', { kept: 1, new: 1 }), row(1, 'a', { resolved: 2 })]
  const seqs = (choice: Parameters<typeof filterMigrations>[1]): readonly number[] =>
    filterMigrations(rows, choice).map(({ seq }) => seq)
  expect(seqs({ reportId: null, onlyMoved: false })).toEqual([3, 2, 1])
  expect(seqs({ reportId: null, onlyMoved: true })).toEqual([2, 1])
  expect(seqs({ reportId: ReportId.parse('a'.repeat(32)), onlyMoved: true })).toEqual([1])
})
