import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { wrongYear } from './wrong-year'

const overview = (words: string): TextSpec => ({ year: 2020, sections: { overview: ['一、总体情况', words] } })
const run = (spec: TextSpec) => runChecks(aText(spec), [wrongYear]).findings

describe('TL-03 wrong year in the text', () => {
  it.each([
    '2020年，我局主动公开政府信息120条。',
    '2020年主动公开信息120条，2019年主动公开信息100条。',
    '及时发布了《2018年度政府债务有关情况说明》，公开了限额情况。',
    '2021年，我局将进一步做好主动公开政府信息工作。',
    '2019年12月，我局主动公开了财政决算。',
    '2019年以来，我局主动公开政府信息稳步增加。',
    '与2019年相比，主动公开信息增长35.9%。',
    '2018年至今，我局未收到行政复议。',
    '2019年结转的申请均已答复。',
    '列席会议的代表参与2020年《政府工作报告》讨论。',
    '根据2019年政务公开工作要点，主动公开信息。',
    '皖政办秘〔2019〕66号要求公开信息。',
    '2019年度财政决算已主动公开。',
    '较2019年收到申请数减少2件。',
    '2019年，我局被评为政务公开先进单位，主动公开工作成效明显。',
    '2019年，县政府印发了工作制度，对主动公开作出规定。',
    '2021年，我局将继续做好答复工作。',
    '2018年，全县主动公开信息80条。2019年，全县主动公开信息100条。2020年，全县主动公开信息120条。',
  ])('agrees: %s', (words) => {
    expect(run(overview(words))).toEqual([])
  })

  it.each([
    ['2019年，我局主动公开政府信息120条。', '2019年，我局主动公开政府信息120条'],
    [
      '（一）主动公开：2019年，我局通过各类渠道主动公开政府信息120条。',
      '2019年，我局通过各类渠道主动公开政府信息120条',
    ],
    ['2019年度，全县各部门共受理申请12件，均已答复。', '2019年度，全县各部门共受理申请12件'],
    ['2020年，我局主动公开信息120条。2019年，我局共收到申请3件，同比增长50%。', '2019年，我局共收到申请3件'],
    [
      '（三） 政府信息管理情况 2019年，某镇人民政府办公室共制定规范性文件0件。',
      '2019年，某镇人民政府办公室共制定规范性文件0件',
    ],
    ['2019年，我乡新收政府信息公开申请17件，结转下年度1件。', '2019年，我乡新收政府信息公开申请17件'],
    ['2019年1月1日至12月31日，我局共收到申请2件。', '2019年1月1日至12月31日，我局共收到申请2件'],
    ['2019年无其他需要报告的事项。', '2019年无其他需要报告的事项'],
    ['2019年，我镇政府信息公开工作取得一定成效，但仍存在一些不足。', '2019年，我镇政府信息公开工作取得一定成效'],
    ['一是2018年我局未收到政府信息公开申请。', '2018年我局未收到政府信息公开申请'],
    ['2021年，某县教育局共收到申请3件。', '2021年，某县教育局共收到申请3件'],
  ])('finds %s', (words, stated) => {
    const [one, ...more] = run(overview(words))
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S2', class: 'defect', expected: '2020' })
    expect(one?.message.zh).toContain(`“${stated}”所述年份`)
  })

  it('finds the year that an introduction announces', () => {
    const [one] = run({ year: 2020, intro: '现将我局2019年政府信息公开工作年度报告公布如下。' })
    expect(one?.evidence[0]?.quote).toBe('2019')
    expect(one?.message.zh).toContain('导语所述报告年份')
  })

  it('finds two statements of one paragraph', () => {
    const found = run(overview('2019年，我局主动公开信息12条。2019年，我局未收到申请。'))
    expect(found).toHaveLength(2)
    expect(new Set(found.map((one) => one.key)).size).toBe(2)
  })

  it('is untested without a report year', () => {
    const result = runChecks(aText({ year: null }), [wrongYear])
    expect(result).toMatchObject({ findings: [], untested: [{ code: 'TL-03' }] })
  })

  describe('with last year’s report', () => {
    const both = (words: string, before = words) => {
      const { document, form, report, facts } = aText({
        ...overview(before),
        year: 2019,
      })
      return runChecks({ ...aText(overview(words)), prior: { document, form, report, facts } }, [wrongYear]).findings
    }

    it('shows the sentence that was left standing, and finds it once', () => {
      const [one, ...more] = both('2019年，我局主动公开政府信息120条。')
      expect(more).toEqual([])
      expect(one).toMatchObject({ severity: 'S2', class: 'defect' })
      expect(one?.priorEvidence?.map(({ quote }) => quote)).toEqual(['2019', '2019年'])
    })

    it('finds the base of a comparison that did not go on: unchanged', () => {
      const [one, ...more] = both(
        '全年主动公开政府信息较2018年增加12条，更新栏目5个。',
        '全年主动公开政府信息较2018年增加9条，更新栏目3个。',
      )
      expect(more).toEqual([])
      expect(one).toMatchObject({ severity: 'S3', class: 'likely-defect', stated: '2018' })
      expect(one?.message.zh).toContain('与上年度报告相同，所述2018年未随报告年度2020年更新')
      expect(one?.priorEvidence?.[1]?.quote).toContain('较2018年增加9条')
    })

    it('leaves alone what went on and what stays on purpose', () => {
      expect(both('全年主动公开政府信息较2019年增加12条。', '全年主动公开政府信息较2018年增加9条。')).toEqual([])
      expect(both('2018年以来，持续公开重点领域信息。')).toEqual([])
    })
  })
})
