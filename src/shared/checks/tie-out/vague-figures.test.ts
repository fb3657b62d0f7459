import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../../tests/support/marks-of'
import { vagueFigures } from './vague-figures'

const said = (overview: string) => marksOf(vagueFigures, { prose: { overview } })

describe('NA-04 vague figures', () => {
  it.each([
    '全年发布政策解读类信息30条。',
    '项目审批时限减少20多天，为企业解决40多个具体问题，接待群众近4万人次。',
    '全年共主动公开政府信息3.6万条。',
  ])('accepts %s', (text) => {
    expect(said(text).findings).toEqual([])
  })

  it('rejects an approximate core figure: approximate', () => {
    const { findings, result } = said('全年总计发布政策解读类信息30多条。')
    expect(findings).toEqual(['approximate overview'])
    expect(result.findings).toMatchObject([{ severity: 'S4', class: 'query' }])
  })

  it('asks about 截止…累计: cumulative; two findings in one text', () => {
    expect(said('截止2019年12月31日，全县累计主动公开政府信息302662条。\n全年公开信息近500条。').findings).toEqual([
      'cumulative overview',
      'approximate overview',
    ])
  })
})
