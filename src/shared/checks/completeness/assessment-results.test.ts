import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { assessmentResults } from './assessment-results'

const government = (words: string): TextSpec => ({
  body: '某县人民政府',
  bodyKind: 'government',
  sections: { overview: ['一、总体情况', words] },
})
const run = (spec: TextSpec) => runChecks(aText(spec), [assessmentResults])

describe('ST-06 results of assessment, review and accountability', () => {
  it.each([
    '将政务公开纳入绩效考核，占分值4%。邀请群众代表开展社会评议，满意度95%。全年未发生责任追究情况。',
    '考核结果：全县各单位均为良好以上。社会评议结果：良好。责任追究结果：无。',
    '县政府办公室定期开展考核，年终通报。组织社会评议。2020年度没有因政府信息公开工作被追究责任的人员。',
  ])('agrees: %s', (words) => {
    expect(run(government(words)).findings).toEqual([])
  })

  it('finds systems without results once, with the clauses that speak of them', () => {
    const [one] = run(
      government('建立完善政府信息公开社会评议、责任追究等工作制度。制定考核细则由区委组织部牵头加大考核力度。'),
    ).findings
    expect(one).toMatchObject({ severity: 'S3', code: 'ST-06' })
    expect(one?.message.zh).toContain('“工作考核、社会评议、责任追究”')
    expect(one?.evidence.map((each) => each.quote)).toContain('建立完善政府信息公开社会评议、责任追究等工作制度')
    expect(one?.evidence.map((each) => each.quote)).toContain('制定考核细则由区委组织部牵头加大考核力度')
  })

  it('names only what is missing, and the heading where nothing is said', () => {
    const [one] = run(government('考核结果纳入年度绩效，得分92分。组织社会评议，满意度95%。')).findings
    expect(one?.message.zh).toContain('“责任追究”')
    expect(one?.evidence.map((each) => each.quote)).toEqual(['一、总体情况'])
  })

  it('asks nothing of an office, a department or a street', () => {
    const words = government('加强领导。')
    expect(run({ ...words, bodyKind: 'department', body: '某区政府办公室' })).toMatchObject({
      findings: [],
      untested: [],
    })
    expect(run({ ...words, bodyKind: 'township', body: '某街道办事处' })).toMatchObject({ findings: [], untested: [] })
  })

  it('asks the government of a township', () => {
    expect(run({ ...government('加强领导。'), bodyKind: 'township', body: '某镇人民政府' }).findings).toHaveLength(1)
  })

  it('is untested where the body is unknown or section one was not read', () => {
    expect(run({ ...government('加强领导。'), bodyKind: 'unknown' })).toMatchObject({ findings: [], untested: [{}] })
    expect(run({ ...government(''), states: { overview: 'lost' } })).toMatchObject({ findings: [], untested: [{}] })
  })
})
