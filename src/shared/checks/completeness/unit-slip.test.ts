import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { unitSlip } from './unit-slip'

const form = '2021' as const
const of = (collected: string) => ({ form, cells: { 'disclosure.fees': { collected } } })

describe('completeness/unit-slip', () => {
  it('accepts no fees, and fees like last year’s', () => {
    expect(marksOf(unitSlip, of('0'))).toMatchObject({ findings: [], untested: [] })
    expect(marksOf(unitSlip, { ...of('120.5'), prior: of('98') })).toMatchObject({ findings: [], untested: [] })
  })

  it('rejects yuan written in the cell, as unit', () => {
    expect(marksOf(unitSlip, of('1205000元')).findings).toEqual(['unit disclosure/disclosure.fees/collected'])
    expect(messagesOf(unitSlip, of('1205000元'))).toEqual([
      '“行政事业性收费”本年收费金额（单位：万元）填报“1205000元”，表内单位为万元，请核实。',
    ])
  })

  it('rejects ten thousand times last year’s, or a ten-thousandth, as scale', () => {
    expect(marksOf(unitSlip, { ...of('1205000'), prior: of('110') }).findings).toEqual([
      'scale disclosure/disclosure.fees/collected',
    ])
    expect(marksOf(unitSlip, { ...of('0.01'), prior: of('110') }).findings).toHaveLength(1)
  })

  it('rejects both amounts of the 2014 table with two findings', () => {
    const cells = { 'statistics.fees': { count: '400元' }, 'statistics.funds': { count: '90000元' } }
    expect(marksOf(unitSlip, { form: '2014', cells }).findings).toHaveLength(2)
  })

  it('leaves it untested without an amount of last year on the same form', () => {
    const place = 'prior disclosure/disclosure.fees/collected'
    expect(marksOf(unitSlip, of('110')).untested).toEqual([place])
    expect(marksOf(unitSlip, { ...of('110'), prior: { form: '2019' } }).untested).toEqual([place])
    expect(marksOf(unitSlip, { ...of('110'), prior: of('0') }).untested).toEqual([place])
  })
})
