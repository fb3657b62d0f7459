import { expect, test } from 'vitest'
import type { Finding } from '@shared/checks/outcome'
import { everything, filterFindings, orderFindings, stepFinding } from './finding-list'

const finding = (key: string, more: Partial<Finding> = {}): Finding => ({
  key,
  check: 'a/b',
  code: 'X-01',
  version: 1,
  severity: 'S2',
  class: 'defect',
  section: null,
  message: { zh: '', en: '' },
  evidence: [],
  ...more,
})
const at = (start: number): Finding['evidence'] => [{ role: 'stated', quote: '1', span: { start, end: start + 1 } }]

const findings = orderFindings([
  finding('hint', { severity: 'S4', evidence: at(0) }),
  finding('late', { severity: 'S1', evidence: at(90), section: 'disputes' }),
  finding('early', { severity: 'S1', evidence: at(5) }),
  finding('nowhere', { severity: 'S1' }),
  finding('lost', { class: 'capture-loss', evidence: at(1) }),
])

test('worst first, then in the order of the text, what has no place last', () => {
  expect(findings.map(({ key }) => key)).toEqual(['early', 'late', 'nowhere', 'lost', 'hint'])
})

test('a filter counts what it hides, and what of it matters', () => {
  expect(filterFindings(findings, everything)).toMatchObject({ shown: findings, total: 5, hiddenMajor: 0 })
  expect(filterFindings(findings, { ...everything, severities: ['S4'] })).toMatchObject({ total: 5, hiddenMajor: 4 })
  expect(filterFindings(findings, { ...everything, classes: ['capture-loss'] }).shown).toHaveLength(1)
  expect(filterFindings(findings, { ...everything, section: 'disputes' }).shown.map(({ key }) => key)).toEqual(['late'])
  expect(filterFindings(findings, { ...everything, section: '' }).shown).toHaveLength(4)
})

test('stepping ends at the ends, and enters from either', () => {
  expect(stepFinding(findings, null, 1)?.key).toBe('early')
  expect(stepFinding(findings, null, -1)?.key).toBe('hint')
  expect(stepFinding(findings, 'early', 1)?.key).toBe('late')
  expect(stepFinding(findings, 'hint', 1)).toBeNull()
  expect(stepFinding(findings, 'early', -1)).toBeNull()
  expect(stepFinding([], null, 1)).toBeNull()
})
