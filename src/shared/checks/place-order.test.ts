import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { finding, untested } from './mark'
import { inPlaceOrder } from './place-order'

const { form, report, document } = aSubject()

describe('inPlaceOrder', () => {
  it('orders by section, line and column of the form, then by place in the text', () => {
    const at = (start: number) => [
      { role: 'stated' as const, quote: document.text[start] ?? '', span: { start, end: start + 1 } },
    ]
    const marks = [
      untested('unknown line', { section: 'other', line: 'nowhere' }),
      finding('late', {}, { section: null }, at(9)),
      finding('early', {}, { section: null }, at(3)),
      untested('total', { section: 'applications', line: 'applications.granted', column: 'total' }),
      untested('natural', { section: 'applications', line: 'applications.granted', column: 'natural-person' }),
      untested('received', { section: 'applications', line: 'applications.received', column: 'total' }),
      untested('first', { section: 'overview' }),
      untested('second', { section: 'overview' }),
      finding('no evidence', {}, { section: 'overview' }, []),
    ]
    const words = inPlaceOrder(marks, form, report).map((mark) => ('reason' in mark ? mark.reason : mark.message))
    expect(words).toEqual([
      'early',
      'late',
      'first',
      'second',
      'no evidence',
      'received',
      'natural',
      'total',
      'unknown line',
    ])
  })
})
