import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { reportName } from './report-name'

const run = (spec: TextSpec) => runChecks(aText({ year: 2020, ...spec }), [reportName]).findings

describe('TL-04 name and body of the report', () => {
  it.each<TextSpec>([
    { title: '某县教育局2020年政府信息公开工作年度报告' },
    { title: '济南市莱芜区2020年政府信息公开工作年度报告' },
    { title: '2020年某县教育局政府信息公开年度报告' },
    { title: '昆都仑区人民政府2020年度政府信息公开年度报告' },
    { title: '某市2020年政府信息公开和政务公开工作年度报告' },
    { title: '某市人民政府\n2020 年政府信息公开工作年度报告' },
    { intro: '某县教育局2020年政府信息公开工作年度报告根据《条例》编制。' },
    { intro: '根据《2020年政务公开工作年度报告编制要求》，结合实际编制。' },
    { body: '某县教育体育局', intro: '现将某县教育局2020年政府信息公开年度报告公布如下。' },
    { body: '某县市场监督管理局', intro: '某县市场监管局根据《条例》编制本报告。' },
  ])('agrees: %o', (spec) => {
    expect(run(spec)).toEqual([])
  })

  it('finds another name in both title and introduction', () => {
    const found = run({
      title: '某县教育局2020年政务公开工作年度报告',
      intro: '某县教育局2020年政务公开工作年度报告是根据《条例》要求编制而成。',
    })
    expect(found.every((one) => one.severity === 'S3')).toBe(true)
    expect(new Set(found.map((one) => one.evidence[0]?.quote))).toEqual(
      new Set(['政务公开工作年度报告', '某县教育局2020年政务公开工作年度报告']),
    )
  })

  it('finds the year inside the name of the body', () => {
    const [one] = run({ title: '谯城区2020年政府办公室政府信息公开工作年度报告', body: '谯城区政府办公室' })
    expect(one?.evidence[0]?.quote).toBe('谯城区2020年政府办公室政府信息公开工作年度报告')
    expect(one?.message.zh).toContain('年份插在单位名称中间')
  })

  it('finds another bureau in the introduction', () => {
    const [one] = run({ body: '某县教育局', intro: '某县卫生健康局根据《中华人民共和国政府信息公开条例》编制本报告。' })
    expect(one?.message.zh).toContain('导语所示单位为“某县卫生健康局”')
    expect(one?.message.en).toBe('The title names 某县教育局, the introduction names 某县卫生健康局.')
  })

  it('is untested without a title', () => {
    const subject = aText({})
    const result = runChecks({ ...subject, report: { ...subject.report, title: null } }, [reportName])
    expect(result).toMatchObject({ findings: [], untested: [{ code: 'TL-04' }] })
  })
})
