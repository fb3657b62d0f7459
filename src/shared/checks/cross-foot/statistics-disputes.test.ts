import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { statisticsDisputes } from './statistics-disputes'

const form = '2014' as const

describe('cross-foot/statistics-disputes', () => {
  it('accepts parts that add up', () => {
    const cells = { 'statistics.litigation': { count: '3' }, 'statistics.litigation.upheld': { count: '3' } }
    expect(marksOf(statisticsDisputes, { form, cells })).toMatchObject({ findings: [], untested: [] })
  })

  it('rejects parts above the total as a defect', () => {
    const cells = { 'statistics.litigation': { count: '3' }, 'statistics.litigation.upheld': { count: '4' } }
    expect(marksOf(statisticsDisputes, { form, cells }).findings).toEqual(['differs s7/statistics.litigation/count'])
  })

  it('asks about a remainder, which pending cases may explain, in two findings for two groups', () => {
    const cells = { 'statistics.litigation': { count: '3' }, 'statistics.reconsideration': { count: '1' } }
    expect(marksOf(statisticsDisputes, { form, cells }).findings).toEqual([
      'differs s7/statistics.reconsideration/count S2 query',
      'differs s7/statistics.litigation/count S2 query',
    ])
  })

  it('says bounded where the parts known exceed the total', () => {
    const cells = {
      'statistics.litigation': { count: '3' },
      'statistics.litigation.upheld': { count: '4' },
      'statistics.litigation.other': { count: '/' },
    }
    expect(marksOf(statisticsDisputes, { form, cells }).findings).toEqual(['bounded s7/statistics.litigation/count'])
  })
})
