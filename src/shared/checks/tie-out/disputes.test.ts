import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { disputes } from './disputes'

const row = (upheld: number, corrected: number, other: number, pending: number) => ({
  upheld: String(upheld),
  corrected: String(corrected),
  other: String(other),
  pending: String(pending),
  total: String(upheld + corrected + other + pending),
})
const cells = {
  'disputes.reconsideration': row(10, 5, 6, 2),
  'disputes.litigation': row(2, 1, 0, 0),
  'disputes.litigation-after-reconsideration': row(1, 0, 0, 0),
}
const said = (overview: string, more = {}) => marksOf(disputes, { cells, prose: { overview }, ...more })

describe('NT-06 disputes', () => {
  it.each([
    '因政府信息公开被申请行政复议23件，其中维持10件，纠正5件，其他结果6件，尚未审结2件。',
    '政府信息公开行政诉讼案件4件，其中未经复议直接起诉3件，复议后起诉1件。',
    '因政府信息公开引发的行政复议、行政诉讼共27件。',
    '全年办理行政复议案件320件，审结300件。',
    '2018年因政府信息公开被申请行政复议9件。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('rejects a number that is not the table’s: differs', () => {
    const { findings } = said('因政府信息公开被申请行政复议24件，维持10件。')
    expect(findings).toEqual(['differs overview/disputes.reconsideration/total'])
  })

  it('knows the section of an older report by its heading', () => {
    const older = {
      form: '2014' as const,
      year: 2016,
      cells: { 'statistics.reconsideration': { count: '2' } },
      prose: { s5: '全年发生行政复议3件。' },
    }
    expect(marksOf(disputes, older).findings).toEqual(['differs s5/statistics.reconsideration/count'])
    expect(marksOf(disputes, { ...older, prose: { s5: '全年发生行政复议2件。' } }).findings).toEqual([])
  })

  it('gives two findings for two wrong numbers', () => {
    expect(said('因政府信息公开被申请行政复议22件，被提起行政诉讼5件。').findings).toEqual([
      'differs overview/disputes.reconsideration/total',
      'differs overview/disputes.litigation/total',
    ])
  })

  it('rejects 均获维持 beside corrections or open cases: notAllUpheld', () => {
    expect(said('因政府信息公开被申请行政复议23件，均获维持。').findings).toEqual([
      'notAllUpheld overview/disputes.reconsideration/corrected',
    ])
    const clean = { ...cells, 'disputes.reconsideration': row(23, 0, 0, 0) }
    expect(said('因政府信息公开被申请行政复议23件，均获维持。', { cells: clean }).findings).toEqual([])
  })
})
