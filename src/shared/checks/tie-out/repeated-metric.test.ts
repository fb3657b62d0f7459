import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { repeatedMetric } from './repeated-metric'

const own = { problems: '解读形式还不够丰富，下一步加强业务培训。', other: '本年度未收取信息处理费。' }
const said = (overview: string) => marksOf(repeatedMetric, { prose: { overview, ...own } })

describe('NA-02 repeated metric', () => {
  it.each([
    '全年累计公开429条重要政务信息。\n2019年,新增公开政府信息429条,累计公开信息1007条。',
    '全县共主动公开政府信息300条。\n在疫情防控方面，共公开政府信息20条。',
    '全县共主动公开政府信息300条。\n县教育局共公开政府信息20条。',
    '注：1.本表数据的统计时间为一月至十二月，未涉及的填零。\n注：1.本表数据的统计时间为一月至十二月，未涉及的填零。',
    '2019年共主动公开政府信息300条，2018年共主动公开政府信息200条。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('ticks the same figure stated twice', () => {
    const { result } = said('全年累计公开429条重要政务信息。\n2019年,新增公开政府信息429条。')
    expect(result.ticks.map((one) => one.spans.length)).toEqual([2])
  })

  it('rejects two figures for one metric: conflict', () => {
    const { findings, result } = said('全县共主动公开政府信息5678条。\n2019年全县共主动公开政府信息5687条。')
    expect(findings).toEqual(['conflict overview'])
    expect(result.findings).toMatchObject([{ severity: 'S2', stated: '5687', expected: '5678' }])
  })

  it('rejects a sentence that stands twice: repeated; two findings in one text', () => {
    const text = [
      '2019年，未发生政府信息公开行政复议、诉讼案件。',
      '2019年，未发生政府信息公开行政复议、诉讼案件。',
      '全县共主动公开政府信息5678条。',
      '2019年全县共主动公开政府信息5687条。',
    ].join('\n')
    expect(said(text).findings).toEqual(['conflict overview', 'repeated overview S4'])
  })
})
