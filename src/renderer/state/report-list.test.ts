import { describe, expect, test } from 'vitest'
import type { ReportRow } from '@shared/ipc/views'
import { ReportId } from '@shared/review/ids'
import { aContent, aRow } from '../../../tests/support/a-content'
import { filterReports, neighbourWithFindings, reportName, rowState, sortReports } from './report-list'

const content = aContent()
const counts = (S1: number, S2: number, S3: number, S4: number, corrections = S1 + S2) => ({
  total: S1 + S2 + S3 + S4,
  severity: { S1, S2, S3, S4 },
  class: { defect: corrections, 'likely-defect': 0, 'capture-loss': S1 + S2 - corrections, query: 0 },
  corrections,
})
const row = (letter: string, more: Partial<ReportRow>): ReportRow =>
  aRow(content, { id: ReportId.parse(letter.repeat(32)), fileName: `${letter}.txt`, untested: 0, ...more })

const rows = [
  row('a', { bodyName: '甲县人民政府', year: 2020, findings: counts(0, 0, 0, 2) }),
  row('b', { bodyName: '乙市人民政府', year: 2019, findings: counts(0, 2, 0, 0) }),
  row('c', { bodyName: null, title: null, findings: null, status: 'unreadable' }),
  row('d', { bodyName: '丁区人民政府', year: 2021, findings: counts(1, 0, 0, 0) }),
  row('e', { bodyName: '戊局', year: 2021, findings: counts(0, 0, 0, 0) }),
  row('f', { bodyName: '己局', year: 2021, findings: counts(2, 0, 0, 0, 0) }),
]
const ids = (list: readonly ReportRow[]): string => list.map(({ id }) => id[0]).join('')

describe('the list', () => {
  test('puts the worst first; what the file lost weighs less than what the report got wrong', () => {
    expect(ids(sortReports(rows, 'worst'))).toBe('cdbfae')
  })

  test('finds words in any place, in either width', () => {
    expect(ids(filterReports(rows, '２０２１ 局'))).toBe('ef')
    expect(ids(filterReports(rows, 'C.TXT'))).toBe('c')
    expect(filterReports(rows, '  ')).toBe(rows)
  })

  test('names a report by its body, its title or its file', () => {
    expect(rows.map(reportName)[2]).toBe('c.txt')
  })

  test('walks to the next report that has findings', () => {
    const sorted = sortReports(rows, 'worst')
    expect(neighbourWithFindings(sorted, 'd'.repeat(32), 1)?.id[0]).toBe('b')
    expect(neighbourWithFindings(sorted, 'a'.repeat(32), 1)).toBeNull()
    expect(neighbourWithFindings(sorted, 'd'.repeat(32), -1)).toBeNull()
    expect(neighbourWithFindings(sorted, '', 1)?.id[0]).toBe('d')
  })
})

test('the state of a line is its worst mark, and no findings is not the same as all assessed', () => {
  expect(rows.map(rowState)).toEqual(['minor', 'differs', 'unreadable', 'differs', 'agreed', 'partial'])
  expect(rowState(row('0', { findings: counts(0, 0, 0, 0), untested: 3 }))).toBe('partial')
  expect(rowState(row('1', { status: 'reading', findings: null }))).toBe('reading')
})
