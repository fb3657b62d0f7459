import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { signatureDate } from './signature-date'

const run = (spec: TextSpec) =>
  runChecks(aText({ year: 2020, sections: { other: ['六、其他需要报告的事项', '无。'] }, ...spec }), [signatureDate])
    .findings

describe('TL-05 signature and date', () => {
  it.each<TextSpec>([
    { tail: '某县教育局', signed: '2021年1月13日' },
    { tail: '某县教育局', signed: '二〇二一年一月十三日' },
    { signed: '某县教育局 2021年1月13日' },
    { published: '2021-01-13' },
    { signed: '2020年12月30日' },
    { signed: '（2021年1月13日）' },
  ])('agrees: %o', (spec) => {
    expect(run(spec)).toEqual([])
  })

  it('finds a date cut short', () => {
    const [one, ...more] = run({ tail: '某县人民政府办公室', signed: '          2021年1月 13' })
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S4', evidence: [{ quote: '2021年1月 13' }] })
  })

  it('finds a date without day, and one before the year ended', () => {
    expect(run({ signed: '2021年1月' })[0]?.message.zh).toContain('未写明日')
    expect(run({ signed: '2020年1月13日' })[0]?.message.zh).toContain('早于2020年度终了')
  })

  it('finds nothing to date the report by', () => {
    const [one] = run({})
    expect(one?.message.zh).toContain('文件中未见落款日期')
    expect(one?.evidence.map((each) => each.quote)).toEqual([
      '六、其他需要报告的事项',
      '某县教育局2020年政府信息公开工作年度报告',
    ])
  })

  it('takes no date inside a sentence for the signature’s', () => {
    const sections = { other: ['六、其他需要报告的事项', '本机关于2020年5月，完成整改，见公告2020年5月'] } as const
    expect(run({ sections, published: '2021-01-20' })).toEqual([])
  })
})
