import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { unbalancedMarks } from './unbalanced-marks'

const run = (words: string) =>
  runChecks(aText({ year: 2020, sections: { overview: ['一、总体情况', words] } }), [unbalancedMarks]).findings

describe('TX-06 marks in pairs', () => {
  it.each([
    '开设“六稳六保”专题，落实《条例》（以下简称《条例》）的要求。',
    '《关于印发〈方案〉的通知》（皖政办秘〔2020〕66号）。',
    '《关于转发《方案》的通知》。',
    '深入实施 "科学发展" 战略。',
    '1）加强领导；2）完善制度。',
    '一）主动公开。',
    '可以从“政府信息公开网”(http://www.example.gov.cn）上下载。',
    '特别是对可能存在“误\n\n解误读”等重大政务舆情，主动跟进，快速反应。',
    '（本列数据的勾稽关系为：第一项加第二项之和，\n等于第三项加第四项之和）',
    '（本列数据的勾稽\n关系为：第一项加\n第二项之和，等于\n第三项加第四项之\n和）',
    '印发《某市人民政府办公室关于印发某市全面推进基层政务公开标准化规范化\n工作实施方案的通知》。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('finds one mark too many', () => {
    const [one, ...more] = run('2019年，“生态莱芜”微信公众号”共发布信息1010条。')
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S4', evidence: [{ quote: '“生态莱芜”微信公众号”共发布信息1010条' }] })
    expect(one?.message.zh).toContain('没有与之配对的前一半')
  })

  it('finds marks never closed, each by itself', () => {
    const found = run('落实《条例的要求，做到“能公开的尽公开，加强（监督。')
    expect(found.map((one) => one.evidence[0]?.quote)).toEqual([
      '落实《条例的要求',
      '做到“能公开的尽公开',
      '加强（监督',
    ])
    expect(found[0]?.message.zh).toContain('没有与之配对的后一半')
    expect(new Set(found.map((one) => one.key)).size).toBe(3)
  })

  it('finds a quotation that begins with a closing mark', () => {
    expect(run('推进”五公开”工作。')).toHaveLength(2)
  })
})
