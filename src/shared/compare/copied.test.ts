import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { copiedText } from './copied'
import { staleYears } from './stale-years'

const one = '2019年，我局通过政府网站主动公开政府信息120条。'
const other = '组织全局干部职工开展政务公开业务培训两期。'
const basis = '根据《中华人民共和国政府信息公开条例》规定，编制本报告。'

const subjects = (then: string, now: string, problems = '无') =>
  [
    aSubject({ year: 2019, prose: { overview: then, problems } }),
    aSubject({ year: 2020, prose: { overview: now, problems } }),
  ] as const

describe('copiedText', () => {
  it('counts a sentence as copied whatever its figures and its number', () => {
    const [prior, current] = subjects(one, `一是${one.replace('2019', '2020').replace('120', '98')}${other}`)
    const copied = copiedText(prior, current)
    expect(copied).toMatchObject({ sentences: 2, copied: 1 })
    const [found] = copied.list
    expect(current.document.text.slice(found?.current.start, found?.current.end)).toContain('98条')
    expect(prior.document.text.slice(found?.prior.start, found?.prior.end)).toBe(one)
  })

  it('leaves out what every report says', () => {
    const [prior, current] = subjects(basis + one, basis + other)
    expect(copiedText(prior, current)).toMatchObject({ sentences: 1, copied: 0, excluded: 2 })
  })
})

describe('staleYears', () => {
  const years = (then: string, now: string) => {
    const [prior, current] = subjects(then, now)
    return staleYears(prior, current).map(({ year, current: at }) => [
      year,
      current.document.text.slice(at.start, at.end + 1),
    ])
  }

  it('promotes a year that stands where this year’s should', () => {
    expect(years(one, one)).toEqual([[2019, '2019年']])
    expect(years('较2018年公开政府信息增加12条。', '较2018年公开政府信息增加15条。')).toEqual([[2018, '2018年']])
  })

  it('leaves alone what went on, what stays on purpose and what is a name', () => {
    expect(years(one, one.replace('2019', '2020'))).toEqual([])
    expect(years('2019年以来，持续加强政务公开工作力度。', '2019年以来，持续加强政务公开工作力度。')).toEqual([])
    expect(
      years('落实《2019年政务公开工作要点》各项任务要求。', '落实《2019年政务公开工作要点》各项任务要求。'),
    ).toEqual([])
    expect(years('较2018年公开政府信息增加12条。', '较2019年公开政府信息增加15条。')).toEqual([])
  })
})
