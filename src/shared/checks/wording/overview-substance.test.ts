import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { overviewSubstance } from './overview-substance'

const overview = (words: string): TextSpec => ({ sections: { overview: ['一、总体情况', words] } })
const run = (spec: TextSpec) => runChecks(aText(spec), [overviewSubstance])

const general =
  '我局高度重视政府信息公开工作，加强组织领导，完善工作制度，丰富公开形式，提高公开质量，自觉接受社会监督。'.repeat(5)
const other =
  '深入推进改革，优化营商环境，提升群众获得感和幸福感，推动经济社会高质量发展，统筹做好各项民生保障事业。'.repeat(5)

describe('ST-11 substance of section one', () => {
  it.each([
    `${general}全年主动公开政府信息120条。`,
    `${general}全年召开专题会议两次。`,
    `${general}未收到政府信息公开申请。`,
    general.slice(0, 100),
  ])('agrees: %s', (words) => {
    expect(run(overview(words)).findings).toEqual([])
  })

  it('finds a section one without a single figure', () => {
    const [one] = run(overview(`2020年，${general}`)).findings
    expect(one).toMatchObject({ severity: 'S4', evidence: [{ quote: '一、总体情况' }] })
    expect(one?.message.zh).toContain('没有一项具体数据')
  })

  it('finds both faults at once', () => {
    const found = run(overview(`${other}\n公开工作有序。`)).findings
    expect(found.map((one) => one.key)).toEqual([
      'wording/overview-substance@overview#figure',
      'wording/overview-substance@overview#share',
    ])
  })

  it('is untested where section one was not read', () => {
    expect(run({ states: { overview: 'lost' } })).toMatchObject({ findings: [], untested: [{ code: 'ST-11' }] })
  })
})
