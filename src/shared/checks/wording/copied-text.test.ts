import { describe, expect, it } from 'vitest'
import { aText, type TextSpec } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { copiedFromLastYear } from './copied-text'

const matters = [
  '教育',
  '医疗',
  '住房',
  '交通',
  '环保',
  '就业',
  '养老',
  '文化',
  '农业',
  '水利',
  '税务',
  '科技',
] as const
const sentence = (matter: string, year: number, n: number): string =>
  `${year}年，围绕${matter}领域群众关切，主动公开政策文件和办事指南${n}条。`
const other = (matter: string): string => `推动${matter}部门建立信息发布审核机制，明确专人负责更新维护。`

/** So many of the sentences as last year but for figures, the others new. */
function overview(year: number, same: number): string {
  return matters.map((one, i) => (i < same ? sentence(one, year, year - 2000 + i) : other(one))).join('')
}
const problems = [
  '公开内容的深度与群众期待仍有差距。',
  '基层工作人员变动频繁业务不够熟练。',
  '政策解读形式还不够丰富多样。',
] as const

function run(current: TextSpec, before: TextSpec) {
  const { document, form, report, facts } = aText({ year: 2019, ...before })
  return runChecks({ ...aText({ year: 2020, ...current }), prior: { document, form, report, facts } }, [
    copiedFromLastYear,
  ])
}
const sections = (words: string, five = ''): TextSpec => ({
  sections: { overview: ['一、总体情况', words], problems: ['五、存在的主要问题及改进情况', five] },
})
const last = sections(overview(2019, 12))

describe('XY-05 copied from last year', () => {
  it('accepts a text of which less than three fifths stood there last year', () => {
    const { findings, ticks } = run(sections(overview(2020, 7)), last)
    expect(findings).toEqual([])
    expect(ticks).toHaveLength(1)
  })

  it('finds a report that was copied for the most part, with every sentence at both places', () => {
    const [one, ...more] = run(sections(overview(2020, 11)), last).findings
    expect(more).toEqual([])
    expect(one).toMatchObject({ code: 'XY-05', severity: 'S2', class: 'defect', section: null, stated: '92' })
    expect(one?.message.zh).toContain('12句（不含模板和法定表述）中有11句与上年度报告相同')
    expect(one?.evidence).toHaveLength(11)
    expect(one?.priorEvidence?.[0]?.quote).toContain('2019年，围绕教育领域')
    expect(run(sections(overview(2020, 9)), last).findings[0]).toMatchObject({ severity: 'S3', stated: '75' })
  })

  it('judges the section on problems by itself: two findings', () => {
    const five = problems.join('')
    const found = run(sections(overview(2020, 11), five), sections(overview(2019, 12), five)).findings
    expect(found.map(({ section }) => section)).toEqual([null, 'problems'])
    expect(found[1]?.message.zh).toContain('存在问题及改进部分3句中有3句')
  })

  it('says that too few sentences tell nothing', () => {
    const few = sections(overview(2020, 12).slice(0, 150))
    const { findings, untested } = run(few, few)
    expect(findings).toEqual([])
    expect(untested.map(({ reason }) => reason.zh)).toEqual(['正文仅有4句可供比对，不足以判断是否照抄上年报告。'])
  })

  it('cannot run without last year’s report', () => {
    expect(runChecks(aText(), [copiedFromLastYear]).outcomes[0]?.state).toBe('could-not-run')
  })
})
