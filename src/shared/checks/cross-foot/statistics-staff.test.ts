import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { statisticsStaff } from './statistics-staff'

const form = '2014' as const

describe('cross-foot/statistics-staff', () => {
  it('accepts full-time and part-time that add up', () => {
    const cells = { 'statistics.staff': { count: '5' }, 'statistics.staff.part-time': { count: '5' } }
    expect(marksOf(statisticsStaff, { form, cells })).toMatchObject({
      findings: [],
      ticks: ['s7/statistics.staff/count'],
    })
  })

  it('rejects a number of staff that differs, and never has two findings: the table has one such sum', () => {
    const cells = { 'statistics.staff': { count: '5' }, 'statistics.staff.part-time': { count: '4' } }
    expect(marksOf(statisticsStaff, { form, cells }).findings).toEqual(['differs s7/statistics.staff/count'])
  })

  it('says bounded where one part exceeds the total', () => {
    const cells = {
      'statistics.staff': { count: '5' },
      'statistics.staff.part-time': { count: '6' },
      'statistics.staff.full-time': { count: '' },
    }
    expect(marksOf(statisticsStaff, { form, cells }).findings).toEqual(['bounded s7/statistics.staff/count'])
  })
})
