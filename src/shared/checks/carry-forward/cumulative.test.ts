import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { cumulative } from './cumulative'

const report = (year: number, words: string) => ({ form: '2008' as const, year, prose: { s2: words } })
const words = (year: number, added: number, total: number): string =>
  `${year}年，新增公开政府信息${added}条，累计公开信息${total}条。`
const spec = (total: number, before: string) => ({
  ...report(2013, words(2013, 429, total)),
  prior: report(2012, before),
})

describe('carry-forward/cumulative', () => {
  it('accepts a number that is last year’s plus this year’s', () => {
    const { findings, ticks } = marksOf(cumulative, spec(1007, words(2012, 100, 578)))
    expect(findings).toEqual([])
    expect(ticks).toHaveLength(1)
  })

  it('rejects one that is not, with last year’s number', () => {
    const broken = spec(1007, words(2012, 100, 600))
    expect(messagesOf(cumulative, broken)).toEqual([
      '“累计公开信息”1007与上年度报告的累计数600加本年429之和1029不符，相差22。',
    ])
    expect(marksOf(cumulative, broken).result.findings[0]?.priorEvidence?.map(({ quote }) => quote)).toEqual(['600条'])
    expect(marksOf(cumulative, broken).findings).toEqual(['differs s2'])
  })

  it('gives two findings for two numbers', () => {
    const two = (a: number, b: number) =>
      `${words(a, 1, b)}截至${a}年底，网站累计发布解读${b * 2}篇，其中本年新增${b}篇。`
    const { findings } = marksOf(cumulative, { ...report(2013, two(2013, 90)), prior: report(2012, two(2012, 50)) })
    expect(findings).toHaveLength(2)
  })

  it('asks nothing of a year’s total, and says where last year states nothing', () => {
    expect(
      marksOf(cumulative, { ...report(2013, '全年累计公开信息429条。'), prior: report(2012, '无。') }).ticks,
    ).toEqual([])
    expect(marksOf(cumulative, spec(1007, '公开信息12条。')).untested).toEqual(['unread s2'])
  })
})
