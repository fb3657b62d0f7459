import { expect, test } from 'vitest'
import type { Finding } from '../checks/outcome'
import { maskFor } from './mask'

const exposed = (quote: string): Finding => ({
  key: 'k',
  check: 'wording/personal-data',
  code: 'TX-07',
  version: 1,
  severity: 'S1',
  class: 'defect',
  section: null,
  message: { zh: '', en: '' },
  evidence: [{ role: 'stated', quote, span: { start: 0, end: quote.length } }],
})

test('hides numbers as they stand, and what a check found in whatever way it is broken', () => {
  expect(maskFor([])('身份证11010519491231002X，手机13812345678。')).toBe('身份证110*************2X，手机138******78。')
  const mask = maskFor([exposed('11010519\n491231002X')])
  for (const shown of ['11010519\n491231002X', '11010519 491231002X', '11010519491231002X'])
    expect(mask(`号码${shown}。`)).not.toMatch(/1949|491231/)
})

test('hides a name but for its first character', () => {
  expect(maskFor([exposed('李建国')])('申请人李建国先生')).toBe('申请人李某某先生')
})
