import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { offTopic } from './off-topic'

const run = (words: string) =>
  runChecks(aText({ year: 2020, sections: { overview: ['一、总体情况', words] } }), [offTopic]).findings

const reform =
  '深入推进“放管服”改革。以提升群众获得感、幸福感为抓手，将“最多跑一次”改革与全面深化改革、优化营商环境紧密结合，以“企业办事不费事，百姓办事不求人”为目标统筹推进区域大厅布局、工程审批项目提速、优化办事流程等各项改革，办事企业和群众获得感明显增强，营商环境不断改善，各项工作取得积极进展，其中90%事项实现一次办，率先试行分类一窗综合受理，一年来已为企业解决40多个具体问题。'
const party =
  '坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的十九大精神，增强“四个意识”，坚定“四个自信”，做到“两个维护”，认真组织开展主题教育，扎实推进党风廉政建设，严格落实中央八项规定精神，持续整治形式主义和官僚主义，努力建设一支忠诚、干净、担当的干部队伍，为全县经济社会高质量发展提供坚强的政治保证和组织保证，推动各项事业不断迈上新的台阶，取得新的成效。'

describe('TX-08 off topic', () => {
  it.each([
    reform.slice(0, 100),
    `${reform}并及时在政府网站公开改革信息。`,
    '2020年，我局认真落实政府信息公开条例，'.repeat(10),
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('finds a long paragraph on something else, by its first sentence', () => {
    const [one, ...more] = run(reform)
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S4', section: 'overview', evidence: [{ quote: '深入推进“放管服”改革。' }] })
  })

  it('finds two of them', () => {
    const found = run(`${reform}\n${party}`)
    expect(found).toHaveLength(2)
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
  })
})
