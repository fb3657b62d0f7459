import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { contactData } from './contact-data'

const run = (intro: string) => runChecks(aText({ year: 2020, intro }), [contactData]).findings

describe('TL-06 contact data', () => {
  it.each([
    '如有疑问，请与某县教育局办公室联系（地址：某县解放路1号；邮编：014060；电话：0472-5618198）。',
    '联系电话:(0472)5618198。',
    '电话:0472—8517617\n传真:0472—8517617',
    '本年度报告电子版可以从县政府门户网站（http://www.example.gov.cn）下载。',
    '如对本报告有疑问，请与某县教育局办公室联系。',
    '电话：13800001111。',
    '咨询热线12345。',
  ])('agrees: %s', (intro) => {
    expect(run(intro)).toEqual([])
  })

  it('finds that nobody is named to ask', () => {
    expect(run('我局认真落实政府信息公开工作，全年接听政府热线2500个。')).toMatchObject([
      { severity: 'S4', evidence: [{ quote: '某县教育局2020年政府信息公开工作年度报告' }] },
    ])
  })

  it('finds numbers without area code, each once', () => {
    const found = run('地址：某区文化北路1号，电话：6117870，联系电话：61178700。')
    expect(found.map((one) => one.evidence[0]?.quote)).toEqual(['6117870', '61178700'])
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
  })
})
