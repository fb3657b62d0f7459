import { expect, test } from 'vitest'
import type { Finding } from '@shared/checks/outcome'
import { aContent } from '../../../tests/support/a-content'
import { aRow } from '../../../tests/support/a-report'
import { indexContent } from './content-index'
import { evidenceRows, formulaOf } from './evidence-rows'

const content = aContent({
  cells: {
    'applications.received': aRow('12', '0', '0', '0', '0', '0', '12'),
    'applications.brought-forward': aRow('2.46万', '0', '0', '0', '0', '0', '0'),
    'applications.processed': aRow('11', '0', '0', '0', '0', '0', '11'),
  },
})
const index = indexContent(content)
const column = 'natural-person'
const span = (line: string) => index.figures.get(`${line}|${column}`)?.span ?? { start: 0, end: 0 }
const finding = (evidence: Finding['evidence']): Finding => ({
  key: 'k',
  check: 'a/b',
  code: 'X-01',
  version: 1,
  severity: 'S1',
  class: 'defect',
  section: null,
  message: { zh: '', en: '' },
  evidence,
})

test('each operand has its sign, its name, what was printed, and its bounds', () => {
  const rows = evidenceRows(
    index,
    finding([
      { role: 'left', quote: '12', span: span('applications.received'), line: 'applications.received', column },
      {
        role: 'left',
        quote: '2.46万',
        span: span('applications.brought-forward'),
        line: 'applications.brought-forward',
        column,
      },
      { role: 'right', quote: '11', span: span('applications.processed'), line: 'applications.processed', column },
    ]),
  )
  expect(rows.map(({ sign, reported, min, max }) => [sign, reported, min, max])).toEqual([
    ['+', '12', '12', '12'],
    ['+', '2.46万', '24550', '24650'],
    ['=', '11', '11', '11'],
  ])
  expect(rows[0]?.label?.zh).toBe('一、本年新收政府信息公开申请数量 · 自然人')
  expect(formulaOf(rows, true)).toBe('12 + 2.46万 [24550, 24650) = 11')
  expect(formulaOf(rows, false)).toBe('12 + 2.46万 [24550, 24650) ≠ 11')
})

test('a quote that the text no longer holds is told, never repaired', () => {
  const [row] = evidenceRows(index, finding([{ role: 'stated', quote: '13', span: span('applications.received') }]))
  expect(row?.isMismatch).toBe(true)
  expect(row?.label).toBeNull()
})

test('what is no sum has no formula', () => {
  expect(
    formulaOf(
      evidenceRows(index, finding([{ role: 'stated', quote: '12', span: span('applications.received') }])),
      true,
    ),
  ).toBeNull()
})
