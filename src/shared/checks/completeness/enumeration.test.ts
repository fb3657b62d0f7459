import { describe, expect, it } from 'vitest'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { enumeration } from './enumeration'

const run = (words: string) =>
  runChecks(aText({ year: 2020, sections: { overview: ['一、总体情况', words] } }), [enumeration]).findings
const quotes = (words: string) => run(words).map((one) => one.evidence.map((each) => each.quote))

describe('ST-04 numbering of items', () => {
  it.each([
    '一是加强领导。二是完善制度。三是强化培训。',
    '（一）主动公开。一是加强。二是完善。\n（二）依申请公开。一是规范。二是答复。',
    // seed 001: the list goes on after a page break, and begins anew below the next heading
    '（二）推进平台建设\n一是根据国务院办公厅关于规范平台有关要求，进一步建立健全政府网站，\n\n并以平台为依托，推动公开。二是充分发挥作用。三是设立专区。\n（三）规范流程\n一是建立制度。二是编制办事一本通。',
    '存在的问题：一是不够主动。二是不够及时。改进措施：一是加强。二是完善。',
    '1、加强领导。\n2、完善制度。\n（一）其他\n1、培训。',
    '一是加强组织。一是成立小组。二是明确分工。\n二是强化培训。',
    '首先加强领导。二是完善制度。',
    '一是加强领导，二是完善制度，并统一是非标准。',
    '一是着力推进规范化二是强化政策解读。三是积极回应。',
    '一要统一思想。二要落实责任。',
    '做到一是一、二是二。',
    '一是落实《关于二是三是的通知》。二是加强。',
    '依据第二十条第（一）项规定。\n（一）加强。\n（二）完善。',
    '1.5万件申请。\n2020年工作。',
  ])('agrees: %s', (words) => {
    expect(run(words)).toEqual([])
  })

  it('finds 一是 followed by 三是, with both in evidence', () => {
    expect(
      quotes(
        '一是建立保密审查、责任追究等制度，按照原则公开。同时，完善了制度。三是以为企业和群众“办好一件事”为标准，编制一本通。',
      ),
    ).toEqual([['一是建立保密审查、责任追究等制度', '三是以为企业和群众“办好一件事”为标准']])
  })

  it('finds gaps of two lists, each with its own key', () => {
    const found = run('（一）加强。一是甲。三是乙。\n（二）完善。\n（四）提升。')
    expect(found.map((one) => one.message.zh)).toEqual([
      '段内序号不连续：“一是”之后为“三是”，缺少“二是”，请核实更正。',
      '段内序号不连续：“（二）”之后为“（四）”，缺少“（三）”，请核实更正。',
    ])
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
    expect(found.every((one) => one.severity === 'S3')).toBe(true)
  })

  it('finds 1、3、 and a repeated number', () => {
    expect(quotes('1、加强领导。\n3、完善制度。')).toEqual([['1、加强领导', '3、完善制度']])
    expect(run('一是甲。二是乙。二是丙。三是丁。').map((one) => one.message.zh)).toEqual([
      '段内序号重复：“二是”出现两次，请核实更正。',
    ])
  })

  it('finds a list that begins with 二是', () => {
    expect(run('我局加强领导。二是完善制度。三是强化培训。').map((one) => one.message.en)).toEqual([
      'Items begin with “二是”; “一是” is missing.',
    ])
  })
})
