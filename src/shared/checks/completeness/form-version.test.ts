import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../../tests/support/a-report'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { formVersion } from './form-version'

const run = (subject: ReturnType<typeof aText>) => runChecks(subject, [formVersion])

describe('ST-10 version of the form', () => {
  it.each([
    ['2019', 2019],
    ['2019', 2020],
    ['2021', 2021],
    ['2021', 2024],
    ['2014', 2016],
  ] as const)('agrees: form %s in %i', (form, year) => {
    const result = run(aSubject({ form, year }))
    expect(result.findings).toEqual([])
    expect(result.ticks).toHaveLength(1)
  })

  it.each([
    ['2019', 2021, '本年新制作数量'],
    ['2019', 2023, '本年新制作数量'],
    ['2021', 2020, '本年制发件数'],
    ['2014', 2020, '制发规范性文件总数'],
  ] as const)('finds form %s in %i', (form, year, word) => {
    const [one, ...more] = run(aSubject({ form, year })).findings
    expect(more).toEqual([])
    expect(one).toMatchObject({ severity: 'S2', code: 'ST-10', stated: form })
    expect(one?.evidence.map((each) => each.quote)).toContain(word)
    expect(one?.message.zh).toContain('请按规定格式重新编制')
  })

  it('takes no sentence for a table', () => {
    const sections = {
      overview: [
        '一、总体情况',
        '按照旧格式中“本年新公开数量”“对外公开总数量”“上一年项目数量”等指标统计的历史数据，已在栏目中集中展示，供公众查询和下载，并做好了与新格式之间的衔接工作。',
      ],
    } as const
    expect(run(aText({ form: '2021', year: 2021, sections }))).toMatchObject({ findings: [], untested: [{}] })
  })

  it('asks nothing of the narrative era, and nothing without a year', () => {
    expect(run(aSubject({ form: '2014', year: 2013 }))).toMatchObject({ findings: [], untested: [] })
    expect(run(aText({ year: null }))).toMatchObject({ findings: [], untested: [{ code: 'ST-10' }] })
  })
})
