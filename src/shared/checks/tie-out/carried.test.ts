import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf } from '../../../../tests/support/marks-of'
import { carried } from './carried'

const only = (value: string | null) => aRow('0', '0', '0', '0', '0', '0', value)
const cells = {
  'applications.received': only('30'),
  'applications.brought-forward': only('2'),
  'applications.processed': only('28'),
  'applications.carried-forward': only('4'),
}
const lost = Object.fromEntries(Object.keys(cells).map((line) => [line, only(null)]))
const said = (overview: string, more = {}) => marksOf(carried, { cells, prose: { overview }, ...more })

describe('NT-03 carried', () => {
  it.each([
    '收到政府信息公开申请30件，上年结转2件，办结28件，结转下年度继续办理4件。',
    '收到政府信息公开申请30件（含2018年结转2件），有4件正在办理。',
    '收到政府信息公开申请30件，结转上年度2件，尚有4件结转至2020年继续办理。',
    '各部门收到政府信息公开申请20件，结转下年度3件。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('rejects numbers that are not the table’s: carriedForward, broughtForward, two findings', () => {
    expect(said('收到政府信息公开申请30件，上年结转3件，办结28件，结转下年度继续办理5件。').findings).toEqual([
      'broughtForward overview/applications.brought-forward/total',
      'carriedForward overview/applications.carried-forward/total',
    ])
  })

  it('knows 结转申请 for applications of this kind', () => {
    expect(said('2019年我局收到申请30件，上一年度结转申请5件；全年办结28件。').findings).toEqual([
      'broughtForward overview/applications.brought-forward/total',
    ])
  })

  it('rejects prose that does not balance where no table tells: unbalanced', () => {
    const balanced = '收到政府信息公开申请30件，上年结转2件，办结28件，结转下年度4件。'
    expect(said(balanced, { cells: lost }).findings).toEqual([])
    const { findings, result } = said(balanced.replace('28件', '27件'), { cells: lost })
    expect(findings).toEqual(['unbalanced overview'])
    expect(result.findings).toMatchObject([{ stated: '32', expected: '31', difference: '1' }])
  })

  it('leaves untested what the text implies and the table would tell', () => {
    expect(said('收到政府信息公开申请30件，办结28件。', { cells: lost }).untested).toEqual([
      'implied overview/applications.carried-forward/total',
    ])
  })
})
