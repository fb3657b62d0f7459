import { describe, expect, it } from 'vitest'
import { aFinding } from '../../../tests/support/a-run-record'
import { canonical } from './canonical'
import { evidenceOf, untestedKeys } from './evidence'

const seen = (changes: Parameters<typeof aFinding>[1]): string => canonical(evidenceOf(aFinding('k', changes)))
const total = { role: 'total' as const, quote: '12', span: { start: 3, end: 5 } }
const part = { role: 'part' as const, quote: '7', span: { start: 8, end: 9 } }
const context = { role: 'context' as const, quote: '全年共', span: { start: 0, end: 3 } }

describe('evidence', () => {
  it('is the same wherever it stands, in whatever order and width', () => {
    const one = seen({ evidence: [total, part] })
    expect(seen({ evidence: [part, { ...total, span: { start: 90, end: 92 } }] })).toBe(one)
    expect(
      seen({
        evidence: [
          { ...total, quote: '１２' },
          { ...part, quote: ' 7' },
        ],
      }),
    ).toBe(one)
  })

  it('is another when a number, a value or the gravity is another', () => {
    const one = seen({ evidence: [total, part], expected: '12' })
    expect(seen({ evidence: [{ ...total, quote: '13' }, part], expected: '12' })).not.toBe(one)
    expect(seen({ evidence: [total, part], expected: '13' })).not.toBe(one)
    expect(seen({ evidence: [total, part], expected: '12', severity: 'S3' })).not.toBe(one)
    expect(seen({ evidence: [total, part], expected: '12', priorEvidence: [total] })).not.toBe(one)
  })

  it('rests on operands where there are some, else on all quotes', () => {
    expect(seen({ evidence: [total, context] })).toBe(seen({ evidence: [total, { ...context, quote: '全年' }] }))
    expect(seen({ evidence: [context] })).not.toBe(seen({ evidence: [{ ...context, quote: '全年' }] }))
  })

  it('gives places that were not assessed keys of their own', () => {
    const reason = { zh: '', en: '' }
    const place = { check: 'a/b', code: 'X', section: 'disputes', line: 'l', column: 'c', reason }
    const { column: _, ...whole } = place
    expect(untestedKeys([place, place, whole])).toEqual(['a/b@disputes/l/c', 'a/b@disputes/l/c~2', 'a/b@disputes/l/'])
  })
})
