import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { statisticsApplications } from './statistics-applications'

const form = '2014' as const
const cells = {
  'statistics.received': { count: '12' },
  'statistics.received.network': { count: '8' },
  'statistics.received.letter': { count: '4' },
}

describe('cross-foot/statistics-applications', () => {
  it('accepts parts that add up', () => {
    const said = marksOf(statisticsApplications, { form, cells })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(4)
  })

  it('rejects received that differs from its channels', () => {
    const wrong = { ...cells, 'statistics.received': { count: '21' } }
    expect(marksOf(statisticsApplications, { form, cells: wrong }).findings).toEqual([
      'differs s7/statistics.received/count',
    ])
    expect(messagesOf(statisticsApplications, { form, cells: wrong })).toEqual([
      '统计表“（一）收到申请数”所列分项之和为12，填报21，相差9。',
    ])
  })

  it('rejects refusals and answers with two findings', () => {
    const wrong = {
      'statistics.answered.refused': { count: '2' },
      'statistics.answered': { count: '3' },
    }
    expect(marksOf(statisticsApplications, { form, cells: wrong }).findings).toHaveLength(2)
  })

  it('says bounded where the parts known exceed the total', () => {
    const wrong = { ...cells, 'statistics.received': { count: '7' }, 'statistics.received.fax': { count: '' } }
    expect(marksOf(statisticsApplications, { form, cells: wrong }).findings).toEqual([
      'bounded s7/statistics.received/count',
    ])
  })
})
