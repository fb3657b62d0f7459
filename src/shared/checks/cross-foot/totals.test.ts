import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { totals } from './totals'

const cells = {
  'applications.granted': aRow('2', '1', '0', '0', '0', '0', '3'),
  'applications.refused.third-party': aRow('1', '0', '0', '0', '0', '0', '1'),
  'applications.processed': aRow('3', '1', '0', '0', '0', '0', '4'),
}

describe('cross-foot/totals', () => {
  it('accepts results that add up in every column, on both forms', () => {
    expect(marksOf(totals, { cells })).toMatchObject({ findings: [], untested: [] })
    expect(marksOf(totals, { cells, form: '2021' }).ticks).toHaveLength(7)
  })

  it('rejects a column whose results do not add up', () => {
    const wrong = { ...cells, 'applications.processed': aRow('3', '2', '0', '0', '0', '0', '4') }
    expect(marksOf(totals, { cells: wrong }).findings).toEqual(['differs applications/applications.processed/business'])
    expect(messagesOf(totals, { cells: wrong })).toEqual([
      '表三“商业企业”列各项办理结果之和为1，与（七）总计2不符，相差1。',
    ])
  })

  it('rejects two columns with two findings', () => {
    const wrong = { ...cells, 'applications.other': aRow('4', '0', '0', '0', '0', '0', '4') }
    expect(marksOf(totals, { cells: wrong }).findings).toEqual([
      'differs applications/applications.processed/natural-person',
      'differs applications/applications.processed/total',
    ])
  })

  it('says bounded where the results known exceed the total whatever the blank', () => {
    const wrong = {
      ...cells,
      'applications.partly-granted': aRow('', '0', '0', '0', '0', '0', '1'),
      'applications.processed': aRow('2', '1', '0', '0', '0', '0', '4'),
    }
    expect(marksOf(totals, { cells: wrong }).findings).toEqual([
      'bounded applications/applications.processed/natural-person',
      'differs applications/applications.processed/total',
    ])
  })

  it('counts the three rows of （六） on the 2021 form', () => {
    const spec = {
      form: '2021' as const,
      cells: { 'applications.other.fee-unpaid': aRow('1', '0', '0', '0', '0', '0', '1') },
    }
    expect(marksOf(totals, spec).findings).toHaveLength(2)
  })
})
