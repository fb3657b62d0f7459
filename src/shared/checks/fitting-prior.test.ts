import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import type { Check } from './check'
import { misfitOf } from './fitting-prior'
import { checks } from './index'
import { runChecks } from './run'

const prose = { overview: '无', problems: '无', other: '无' }
const subject = (body: string, year: number) => aSubject({ body, year, prose })
const given = (prior: ReturnType<typeof subject>, isPaired = false) => ({
  ...subject('青川县教育局', 2021),
  prior: { ...prior, isPaired },
})

describe('a report given as last year’s', () => {
  it('is taken of the same body, under any of its spellings, one year before', () => {
    expect(misfitOf(given(subject('青川县教育局', 2020)))).toBeNull()
    expect(misfitOf(given(subject('广元市青川县教育局', 2020)))).toBeNull()
    expect(misfitOf(subject('青川县教育局', 2021))).toBeNull()
  })

  it('is taken of a body that may have changed its name', () => {
    expect(misfitOf(given(subject('青川县教育体育局', 2020)))).toBeNull()
  })

  it('is refused of the same year, of an earlier and of a later one, with the reason', () => {
    for (const year of [2019, 2021, 2022])
      expect(misfitOf(given(subject('青川县教育局', year)))?.zh).toContain(`${year}年度报告`)
  })

  it('is refused of another body, unless a person paired them', () => {
    expect(misfitOf(given(subject('云溪区水利局', 2020)))?.zh).toContain('云溪区水利局')
    expect(misfitOf(given(subject('云溪区水利局', 2020), true))).toBeNull()
    expect(misfitOf(given(subject('青川县教育局', 2019), true))).toBeNull()
  })

  it('is held against nothing where it is refused: the checks say why they could not run', () => {
    const { findings, outcomes } = runChecks(given(subject('青川县教育局', 2021)))
    const needing = new Set<string>(checks.filter((one: Check) => one.needs?.includes('prior')).map(({ id }) => id))
    const across = outcomes.filter(({ check, state }) => needing.has(check) && state !== 'not-applicable')
    expect(across.length).toBeGreaterThan(3)
    for (const { state, reason } of across) {
      expect(state).toBe('could-not-run')
      expect(reason?.en).toContain('2021')
    }
    expect(findings.filter(({ priorEvidence }) => priorEvidence !== undefined)).toEqual([])
  })
})
