import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { problemsAndMeasures } from './problems-and-measures'

const problems = (words: string): TextSpec => ({ sections: { problems: ['五、存在的主要问题及改进情况', words] } })
const run = (spec: TextSpec) => runChecks(aText(spec), [problemsAndMeasures])

describe('ST-07 problems and measures', () => {
  it.each([
    '存在的问题：一是部分科室报送信息不及时，全年有12条信息超过20个工作日才公开；二是政策解读形式单一。改进措施：已建立月度通报制度，并组织培训2次。',
    '（一）公开保障力量需提升。县政府办公室仅有1名兼职人员，人员力量相对薄弱。改进情况：针对人员力量不足问题，聘请第三方开展评估，及时发现问题。',
    '部分部门重视不够，认识程度有待深化；仍存在应公开公文空缺断档现象；公开目录有待细化。针对这些问题，将采取以下措施予以改进。一是加强培训。二是完善制度。',
  ])('agrees: %s', (words) => {
    const result = run(problems(words))
    expect(result.findings).toEqual([])
    expect(result.ticks).toHaveLength(1)
  })

  it.each(['无。', '无', '暂无问题。', '不存在问题。', '没有。'])('finds %s alone to be S2', (words) => {
    const [one] = run(problems(words)).findings
    expect(one).toMatchObject({ severity: 'S2', section: 'problems' })
    expect(one?.evidence.map((each) => each.quote)).toEqual(['五、存在的主要问题及改进情况', words])
  })

  it('finds a few words', () => {
    expect(run(problems('工作中还有一些不足，今后将进一步加强。')).findings).toMatchObject([
      { severity: 'S3', message: { zh: expect.stringContaining('仅19字') } },
    ])
  })

  it('finds problems without measures, and measures without problems', () => {
    const only =
      '部分单位公开不及时，个别栏目长期空白，政策文件与解读材料不同步发布，工作人员业务不熟悉，群众查询信息不便利，互动交流栏目回复质量不高，公开渠道单一。'
    expect(run(problems(only)).findings[0]?.message.en).toContain('no measure')
    const plans =
      '加强组织领导，完善工作机制，扩大公开范围，提高公开质量，推进平台建设，开展业务培训，做好政策解读，强化监督考核，落实工作责任，确保取得实效。'
    expect(run(problems(plans)).findings[0]?.message.en).toContain('no problem')
  })

  it('finds formulas, each in evidence', () => {
    const words =
      '一是主动公开力度有待加强；二是公开内容有待进一步丰富；三是队伍建设还需加强。改进措施：一是加大公开力度。二是丰富公开内容。三是加强队伍建设，提升工作人员能力。'
    const [one] = run(problems(words)).findings
    expect(one).toMatchObject({ severity: 'S3' })
    expect(one?.evidence.map((each) => each.quote)).toEqual([
      '一是主动公开力度有待加强',
      '二是公开内容有待进一步丰富',
      '三是队伍建设还需加强',
    ])
  })

  it('takes a part of its own for measures in older reports, and is milder there', () => {
    const sections = {
      s7: [
        '七、存在的问题',
        '(一)基础设施建设还需进一步加强;\n(二)信息公开力度需进一步加大;\n(三)政务公开制度需进一步健全,工作措施需进一步完善。',
      ],
      s8: ['八、改进措施', '一是加强标准化建设。'],
    } as const
    const [one] = run({ form: '2008', year: 2013, sections }).findings
    expect(one).toMatchObject({ severity: 'S4', section: 's7' })
    expect(one?.evidence.map((each) => each.quote)).toEqual([
      '(一)基础设施建设还需进一步加强',
      '(二)信息公开力度需进一步加大',
      '(三)政务公开制度需进一步健全,工作措施需进一步完善',
    ])
  })

  it('is untested where the part was not read', () => {
    expect(run({ states: { problems: 'lost' } })).toMatchObject({ findings: [], untested: [{ code: 'ST-07' }] })
    expect(run({ form: '2008', year: 2012, sections: { s1: ['一、概述', '公开。'] } })).toMatchObject({
      untested: [{}],
    })
  })
})
