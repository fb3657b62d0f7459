import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { statisticsBounds } from './statistics-bounds'

const form = '2014' as const
const cells = {
  'statistics.disclosed': { count: '100' },
  'statistics.disclosed.normative-documents': { count: '10' },
  'statistics.channels.website': { count: '90' },
  'statistics.channels.wechat': { count: '40' },
}

describe('cross-foot/statistics-bounds', () => {
  it('accepts items between the largest channel and all of them, of-which below its total', () => {
    expect(marksOf(statisticsBounds, { form, cells })).toMatchObject({ findings: [], untested: [] })
  })

  it('rejects an of-which above its total, as exceeds', () => {
    const wrong = { ...cells, 'statistics.disclosed.normative-documents': { count: '101' } }
    expect(marksOf(statisticsBounds, { form, cells: wrong }).findings).toEqual([
      'exceeds s7/statistics.disclosed.normative-documents/count',
    ])
    expect(messagesOf(statisticsBounds, { form, cells: wrong })).toEqual([
      '统计表“其中：主动公开规范性文件数”101大于“（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）”100，逻辑不成立。',
    ])
  })

  it('rejects a channel above the items and asks about items that no channel carried: two findings', () => {
    const above = { ...cells, 'statistics.channels.website': { count: '190' } }
    expect(marksOf(statisticsBounds, { form, cells: above }).findings).toEqual([
      'exceeds s7/statistics.channels.website/count',
    ])
    const uncovered = {
      ...cells,
      'statistics.disclosed': { count: '200' },
      'statistics.responses.interviews.principal': { count: '1' },
    }
    expect(marksOf(statisticsBounds, { form, cells: uncovered }).findings).toEqual([
      'exceeds s7/statistics.responses.interviews.principal/count',
      'uncovered s7/statistics.disclosed/count query',
    ])
  })

  it('leaves untested what is blank, rounded or not captured', () => {
    const blank = { ...cells, 'statistics.channels.gazette': { count: '' } }
    expect(marksOf(statisticsBounds, { form, cells: blank }).untested).toEqual([
      'unread s7/statistics.channels.gazette/count',
      'unread s7/statistics.disclosed/count',
    ])
  })
})
