import { expect, test } from 'vitest'
import { aContent } from '../../../tests/support/a-content'
import { aRow } from '../../../tests/support/a-report'
import { indexContent } from './content-index'
import { columnKey, findingVerdict, tableMarks, type EdgeMark, type Verdict, worstMark } from './table-marks'

const marks = tableMarks(
  indexContent(
    aContent({
      cells: {
        'applications.received': aRow('12', null, '0', '0', '0', '0', '12'),
        'applications.processed': aRow('11', '0', '0', '0', '0', '0', '11'),
        'applications.granted': aRow('11', '0', '0', '0', '0', '0', '11'),
      },
    }),
  ),
)
const verdictOf = (table: string, column: string) =>
  worstMark(marks.columns.get(columnKey(table, column)) ?? [])?.verdict

test('every column of table three shows what its footing came to', () => {
  expect(verdictOf('applications', 'natural-person')).toBe('differs')
  expect(verdictOf('applications', 'business')).toBe('not-assessable')
  expect(verdictOf('applications', 'research')).toBe('agreed')
})

test('a total is a column of two tables, and each has its own marks', () => {
  expect(verdictOf('applications', 'total')).toBe('differs')
  expect(verdictOf('disputes', 'total')).toBeUndefined()
})

test('rows show theirs, and an edge without marks shows nothing', () => {
  expect(worstMark(marks.rows.get('applications.processed') ?? [])?.verdict).toBe('agreed')
  expect(worstMark(marks.rows.get('applications.received') ?? [])?.verdict).toBe('not-assessable')
  expect(worstMark([])).toBeNull()
})

test('what the file lost is not assessable, and a hint or a question is a remark', () => {
  expect(findingVerdict({ severity: 'S1', class: 'defect' })).toBe('differs')
  expect(findingVerdict({ severity: 'S2', class: 'likely-defect' })).toBe('differs')
  expect(findingVerdict({ severity: 'S1', class: 'capture-loss' })).toBe('not-assessable')
  expect(findingVerdict({ severity: 'S3', class: 'defect' })).toBe('remark')
  expect(findingVerdict({ severity: 'S2', class: 'query' })).toBe('remark')
})

test('an edge shows the failure first, and a remark unticks nothing', () => {
  const mark = (verdict: Verdict): EdgeMark => ({
    verdict,
    check: '',
    code: '',
    words: null,
    selection: { kind: 'tick', index: 0 },
  })
  expect(worstMark([mark('remark'), mark('agreed')])?.verdict).toBe('agreed')
  expect(worstMark([mark('agreed'), mark('not-assessable'), mark('differs')])?.verdict).toBe('differs')
})
