import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { statisticsPeriod } from './statistics-period'

const run = (spec: TextSpec) => runChecks(aText(spec), [statisticsPeriod])
const intro = (words: string): TextSpec => ({ year: 2020, intro: words })

describe('TL-02 statistics period', () => {
  it.each([
    '所列数据统计期限为 2020 年 1 月 1 日至 2020 年 12 月 31 日。',
    '本报告中所列数据的统计时限自2020年1月1日起至2020年12月31日止。',
    '本报告所列数据统计期限为2020年1月1日—12月31日。',
    '本报告数据的统计期限为1月1日至12月31日。',
    '本报告的统计时间为２０２０年１月１日至２０２０年年底。',
    '数据统计期限为2020.01.01-2020.12.31。',
    '数据统计年度为2020年度。',
    '本报告中所列数据的统计期限从2020年1月1日至12月31止。',
  ])('agrees: %s', (words) => {
    expect(run(intro(words)).findings).toEqual([])
  })

  it('accepts the first year of the 2007 rules from May on', () => {
    const spec = { year: 2008, form: '2008', intro: '数据统计期限为2008年5月1日至2008年12月31日。' } as const
    expect(run(spec).findings).toEqual([])
  })

  it('finds another year, and two statements give two findings', () => {
    const result = run(
      intro('数据统计期限为2019年1月1日至2019年12月31日。报告数据的统计范围为2019年1月1日至2020年12月31日。'),
    )
    expect(result.findings.map((one) => one.severity)).toEqual(['S2', 'S2'])
    expect(result.findings[0]?.evidence[0]?.quote).toBe('2019年1月1日至2019年12月31日')
  })

  it('finds another year although some sentence names the right days', () => {
    const events = '2020年1月1日至12月31日，我局共公开信息20条。'
    const wrong = run(intro(`所列数据统计期限为2019年1月1日至2019年12月31日。${events}`))
    expect(wrong.findings.map((one) => one.severity)).toEqual(['S2'])
    const compared = '统计期限为2020年1月1日至12月31日。与2019年1月1日至12月31日的统计数据相比，公开信息增加20条。'
    expect(run(intro(compared)).findings).toEqual([])
  })

  it('hints at a missing statement, and at part of one', () => {
    const [missing] = run(intro('我局认真落实。')).findings
    expect(missing).toMatchObject({ severity: 'S4', evidence: [{ quote: '某县教育局2020年政府信息公开工作年度报告' }] })
    const [partly] = run(intro('1-12月,全区共主动公开各类政府信息291条。')).findings
    expect(partly?.evidence.map((one) => one.quote)).toEqual([
      '1-12月',
      '1-12月,全区共主动公开各类政府信息291条。',
      '某县教育局2020年政府信息公开工作年度报告',
    ])
  })

  it('hints at part of a year', () => {
    const [one] = run(intro('统计期限为2020年1月1日至2020年11月30日。')).findings
    expect(one).toMatchObject({ severity: 'S4', message: { zh: expect.stringContaining('完整年度') } })
  })

  it('takes no other range of days for the period', () => {
    const [one] = run(intro('2019年3月1日至2019年3月31日开展宣传月活动。')).findings
    expect(one?.message.zh).toContain('未写明')
  })

  it('is untested without a year', () => {
    expect(run({ year: null })).toMatchObject({ findings: [], untested: [{}] })
  })
})
