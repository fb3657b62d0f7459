import { describe, expect, test } from 'vitest'
import { sliceSpan } from '@shared/text/span'
import { aContent } from '../../../tests/support/a-content'
import { aRow } from '../../../tests/support/a-report'
import { cellKey, indexContent } from './content-index'
import { evidenceSigns, litOf, nothingLit } from './lit'

// natural persons: 12 + 1 ≠ 11 + 3, and 8 + 2 ≠ 11
const content = aContent({
  cells: {
    'applications.received': aRow('12', '0', '0', '0', '0', '0', '12'),
    'applications.brought-forward': aRow('1', '0', '0', '0', '0', '0', '1'),
    'applications.granted': aRow('8', '0', '0', '0', '0', '0', '8'),
    'applications.partly-granted': aRow('2', '0', '0', '0', '0', '0', '2'),
    'applications.processed': aRow('11', '0', '0', '0', '0', '0', '11'),
    'applications.carried-forward': aRow('3', '0', '0', '0', '0', '0', '3'),
  },
  sections: { other: 'absent' },
})
const index = indexContent(content)
const balance = content.run.findings.find(({ code, column }) => code === 'T3-01' && column === 'natural-person')
const words = (spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  spans.map((at) => sliceSpan(content.document.text, at))

describe('a finding', () => {
  const lit = litOf(index, { kind: 'finding', key: balance?.key ?? '' })

  test('lights its operands in the text, each with its sign', () => {
    expect(lit.spans.map(({ span, role, sign }) => [words([span])[0], role, sign])).toEqual([
      ['12', 'part', '+'],
      ['1', 'part', '+'],
      ['11', 'total', '='],
      ['3', 'total', '+'],
    ])
    expect(words(lit.places)).toEqual(['12', '1', '11', '3'])
  })

  test('lights the same cells of the table', () => {
    const key = (line: string): string => cellKey(`applications.${line}`, 'natural-person')
    expect(Object.fromEntries(lit.cells)).toEqual({
      [key('received')]: 'part',
      [key('brought-forward')]: 'part',
      [key('processed')]: 'total',
      [key('carried-forward')]: 'total',
    })
    expect(lit.signs.get(key('processed'))).toBe('=')
  })

  test('without a place in the text is found at its section, or nowhere', () => {
    const absent = content.run.findings.find(({ code }) => code === 'ST-01')
    expect(absent).toBeDefined()
    expect(litOf(index, { kind: 'finding', key: absent?.key ?? '' }).section).toBe('other')
    expect(litOf(index, { kind: 'finding', key: 'gone' })).toBe(nothingLit)
  })
})

test('a cell lights itself, its characters, and the findings that use it', () => {
  const lit = litOf(index, { kind: 'figure', line: 'applications.processed', column: 'natural-person' })
  expect(words(lit.places)).toEqual(['11'])
  expect(lit.findings.has(balance?.key ?? '')).toBe(true)
  expect([...lit.cells.keys()]).toEqual([cellKey('applications.processed', 'natural-person')])
})

test('a number in the text lights its cell, and a sentence the findings that speak of it', () => {
  const at = index.figures.get(cellKey('applications.processed', 'natural-person'))?.span ?? { start: 0, end: 0 }
  const lit = litOf(index, { kind: 'number', span: at })
  expect([...lit.cells.keys()]).toEqual([cellKey('applications.processed', 'natural-person')])
  const sentence = litOf(index, { kind: 'passage', span: { start: at.start - 2, end: at.end + 2 } })
  expect(sentence.findings.has(balance?.key ?? '')).toBe(true)
})

test('a cell whose figure is stated in prose as well is shown in its own place first', () => {
  const prose = aContent({ prose: { overview: '全年办结申请0件。' } })
  const own = prose.report.figures.find(
    ({ line, column }) => line === 'applications.processed' && column === 'total',
  )?.span
  const elsewhere = { start: prose.document.text.indexOf('0件'), end: prose.document.text.indexOf('0件') + 1 }
  if (own === null || own === undefined) throw new Error('the cell has no place')
  const ticks = [{ check: 'a/b', code: 'NT-02', tick: 'tied' as const, spans: [elsewhere, own] }]
  const tied = indexContent({ ...prose, run: { ...prose.run, ticks } })
  const lit = litOf(tied, { kind: 'figure', line: 'applications.processed', column: 'total' })
  expect(lit.places).toEqual([own, elsewhere])
})

test('a tick lights all that it examined', () => {
  const at = content.run.ticks.findIndex(({ code, column }) => code === 'T3-01' && column === 'business')
  const lit = litOf(index, { kind: 'tick', index: at })
  expect(lit.cells.size).toBe(4)
})

test('a section lights its heading', () => {
  const lit = litOf(index, { kind: 'section', key: 'applications' })
  expect(words(lit.places)).toEqual(['三、收到和处理政府信息公开申请情况'])
  expect(litOf(index, { kind: 'section', key: 'other' })).toMatchObject({ section: 'other', places: [] })
})

test('signs follow the roles', () => {
  const signs = (...roles: ('part' | 'minus' | 'total' | 'stated' | 'label' | 'left' | 'right')[]) =>
    evidenceSigns(roles.map((role) => ({ role, quote: '', span: { start: 0, end: 0 } })))
  expect(signs('part', 'minus', 'total')).toEqual(['+', '−', '='])
  expect(signs('left', 'right', 'right')).toEqual(['+', '=', '+'])
  expect(signs('part', 'stated')).toEqual(['+', '='])
  expect(signs('stated', 'label')).toEqual([null, null])
})
