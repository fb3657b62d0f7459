import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { templateResidue } from './template-residue'

const run = (words: string) =>
  runChecks(aText({ year: 2021, sections: { overview: ['一、总体情况', words] } }), [templateResidue]).findings

describe('TX-04 template residue', () => {
  it.each([
    '电子版可从 http://www.example.gov.cn/xxgk/xxgknb/2021.html 下载。',
    '（见附件）；（注：含委托办件）；（含批准服务、批准结果）。',
    '办理Ｘ光机采购信息公开。',
    '邮箱：xxgk_2021@example.gov.cn。',
    '做到“填写规范、流程清晰”。',
    '编制说明书和服务指南。',
    '申请表填写说明清晰。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it.each([
    ['2021年，××局主动公开信息120条。', '××'],
    ['2021年，XX县教育局主动公开信息120条。', 'XX'],
    ['20XX年，我局主动公开信息。', '20XX'],
    ['主动公开信息____条。', '____'],
    ['主动公开信息（此处填写数量）条。', '（此处填写数量）'],
    ['【请填写本单位情况】', '【请填写本单位情况】'],
    ['填报说明：数据须与统计一致。', '填报说明：'],
    ['某某局主动公开信息。', '某某'],
    ['见错误!未找到引用源。', '错误!未找到引用源'],
  ])('finds %s', (words, quote) => {
    const [one, ...more] = run(words)
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S3', code: 'TX-04' })
    expect(one?.evidence[0]?.quote).toBe(quote)
  })

  it('says nothing of a report that was made anonymous', () => {
    const sections = { overview: ['一、总体情况', '某某局主动公开信息120条。'] } as const
    expect(runChecks(aText({ body: '某某局', year: 2021, sections }), [templateResidue]).findings).toEqual([])
  })

  it('finds two in one paragraph, each with its own key', () => {
    const found = run('××局主动公开信息120条，由××科负责解释。')
    expect(found).toHaveLength(2)
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
  })
})
