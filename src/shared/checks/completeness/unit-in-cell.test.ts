import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { unitInCell } from './unit-in-cell'

describe('completeness/unit-in-cell', () => {
  it('accepts bare counts, and amounts with their unit', () => {
    const cells = { 'disclosure.procurement': { projects: '42', amount: '2202万元' } }
    expect(marksOf(unitInCell, { cells }).findings).toEqual([])
    const fees = { 'statistics.fees': { count: '0.2万元' } }
    expect(marksOf(unitInCell, { form: '2014', cells: fees }).findings).toEqual([])
  })

  it('rejects counters in cells, once a line', () => {
    const cells = {
      'disclosure.other-services': { 'prior-items': '2.46万件', change: '1.4万件', decisions: '3.8万件' },
    }
    expect(marksOf(unitInCell, { cells }).findings).toEqual(['unit disclosure/disclosure.other-services'])
    expect(messagesOf(unitInCell, { cells })).toEqual([
      '表二“其他对外管理服务事项”填报“2.46万件、1.4万件、3.8万件”，单元格中不应含单位或以万为单位的约数。',
    ])
  })

  it('rejects two lines with two findings, a scale without a counter too', () => {
    const cells = { 'applications.received': { total: '13件' }, 'disclosure.licensing': { decisions: '3.8万' } }
    expect(marksOf(unitInCell, { cells }).findings).toHaveLength(2)
  })
})
