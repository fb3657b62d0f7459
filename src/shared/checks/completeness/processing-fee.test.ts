import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { processingFee } from './processing-fee'

const other = (words: string, year: number | null = 2021): TextSpec => ({
  form: year !== null && year < 2021 ? '2019' : '2021',
  year,
  sections: { other: ['六、其他需要报告的事项', words] },
})
const run = (spec: TextSpec) => runChecks(aText(spec), [processingFee])

describe('ST-08 information-processing fee', () => {
  it.each([
    '依据《政府信息公开信息处理费管理办法》规定，全市实际收取信息处理费共计400元。',
    '本年度未收取信息处理费。',
    '2021年，我局未产生信息公开处理费。',
    '本机关2021年度未收取任何费用。',
    '无收费情况。',
  ])('agrees: %s', (words) => {
    expect(run(other(words)).findings).toEqual([])
  })

  it('asks nothing before report year 2021', () => {
    expect(run(other('无。', 2020))).toMatchObject({ findings: [], untested: [], ticks: [] })
  })

  it('finds both a section six of 无 and one that speaks of other things', () => {
    for (const words of ['无。', '本年度办理人大建议12件。', '行政事业性收费项目按规定公示。']) {
      const [one] = run(other(words)).findings
      expect(one).toMatchObject({ severity: 'S3', section: 'other' })
      expect(one?.evidence.map((each) => each.quote)).toEqual(['六、其他需要报告的事项', words])
    }
  })

  it('is untested where section six was not read or is absent', () => {
    for (const state of ['absent', 'lost', 'unreadable'] as const) {
      expect(run({ form: '2021', year: 2022, states: { other: state } })).toMatchObject({
        findings: [],
        untested: [{}],
      })
    }
    expect(run({ form: '2019', year: null })).toMatchObject({ findings: [], untested: [{}] })
  })
})
