import { expect, test } from 'vitest'
import type { ReportRow } from '@shared/ipc/views'
import { ReportId } from '@shared/review/ids'
import { aContent, aRow } from '../../../tests/support/a-content'
import { correctedCandidates } from './corrected-files'

const row = (letter: string, more: Partial<ReportRow>): ReportRow =>
  aRow(aContent(), { id: ReportId.parse(letter.repeat(32)), ...more })

test('the same body and year come first, the report itself and files still being read do not come at all', () => {
  const of = row('a', { bodyName: '甲县', year: 2020 })
  const rows = [
    of,
    row('b', { bodyName: '乙市', year: 2020, importedAt: '2026-01-03T00:00:00.000Z' }),
    row('c', { bodyName: '甲县', year: 2019 }),
    row('d', { bodyName: '甲县', year: 2020, importedAt: '2026-01-01T00:00:00.000Z' }),
    row('e', { bodyName: '甲县', year: 2020, importedAt: '2026-01-02T00:00:00.000Z' }),
    row('f', { bodyName: '甲县', year: 2020, status: 'reading' }),
  ]
  const offered = correctedCandidates(rows, of, new Set([of.id]))
  expect(offered.map(({ id }) => id[0]).join('')).toBe('edcb')
})
