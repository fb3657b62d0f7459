import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { introduction } from './introduction'

const six = {
  overview: ['一、总体情况', '公开。'],
  disclosure: ['二、主动公开政府信息情况', '无。'],
  applications: ['三、收到和处理政府信息公开申请情况', '无。'],
  disputes: ['四、政府信息公开行政复议、行政诉讼情况', '无。'],
  problems: ['五、存在的主要问题及改进情况', '无。'],
  other: ['六、其他需要报告的事项', '无。'],
} as const

const run = (intro: string, spec: TextSpec = {}) =>
  runChecks(aText({ year: 2020, intro, sections: six, ...spec }), [introduction])

const all =
  '总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况'

describe('ST-09 introduction and body', () => {
  it.each([
    `本报告全文由${all}，其他需要报告的事项等六个部分组成。`,
    '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等内容组成。',
    `本报告包括${all}等。`,
    '本报告根据《条例》编制，由某县教育局发布。',
    '报告内容包括主动公开和依申请公开。',
  ])('agrees: %s', (intro) => {
    expect(run(intro).findings).toEqual([])
  })

  it('finds a part that the list leaves out', () => {
    const [one, ...more] = run(`报告主要包括信息公开${all}。所列数据统计期限为2020年。`).findings
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S4', code: 'ST-09' })
    expect(one?.message.zh).toContain('报告组成部分时未列“其他需要报告的事项”')
    expect(one?.evidence[0]?.quote).toBe('存在的主要问题及改进情况')
  })

  it('finds names of older reports, and another number of parts', () => {
    const [name] = run(
      '全文包括概述，主动公开政府信息情况，收到和处理政府信息公开申请情况，行政复议、行政诉讼情况，工作中存在的主要问题和改进措施等。',
    ).findings
    expect(name?.message.zh).toContain('导语将报告部分称为“概述”')
    expect(name?.evidence.map((each) => each.quote)).toEqual(['概述', '工作中存在的主要问题和改进措施等'])
    const found = run(
      `本报告由概述、主动公开政府信息情况、申请公开情况、复议诉讼情况、存在的问题、其他事项等五个部分组成。`,
    ).findings
    expect(found.map((one) => one.message.en)).toEqual([
      'The introduction speaks of 5 parts; the report has 6.',
      'The introduction calls a part “概述”; its heading reads “一、总体情况”.',
    ])
  })

  it('leaves missing parts to the check on sections', () => {
    const { other: _, ...five } = six
    const intro = `本报告由${all}，其他需要报告的事项等六个部分组成。`
    expect(run(intro, { sections: five, states: { other: 'absent' } }).findings).toEqual([])
  })

  it('asks older reports nothing', () => {
    expect(run('全文包括概述等。', { form: '2008', year: 2013 }).outcomes[0]?.state).toBe('not-applicable')
  })
})
