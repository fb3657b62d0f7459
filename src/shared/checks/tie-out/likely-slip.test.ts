import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { likelySlip } from './likely-slip'

const said = (overview: string) => marksOf(likelySlip, { prose: { overview } })

describe('NA-05 likely slip', () => {
  it.each([
    '共收到政府信息公开申请125件，其中网上申请77件，信函申请44件，当面申请4件。',
    '共召开会议10次，其中专题会议3次、调度会2次。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('rejects the one figure whose change restores the sum: slip', () => {
    const { findings, result } = said('共收到政府信息公开申请125件，其中网上申请77件，信函申请14件，当面申请4件。')
    expect(findings).toEqual(['slip overview'])
    expect(result.findings).toMatchObject([{ severity: 'S4', class: 'query', stated: '14', expected: '44' }])
  })

  it('gives two findings for two lists', () => {
    const text =
      '共收到政府信息公开申请125件，其中网上申请77件，信函申请14件，当面申请4件。\n共收到依申请公开225件，其中网络申请177件，邮寄申请14件，现场申请4件。'
    expect(said(text).findings).toHaveLength(2)
  })
})
