import { describe, expect, it } from 'vitest'
import type { TextSpec } from '../../../../tests/support/a-text'
import { aText } from '../../../../tests/support/a-text'
import { runChecks } from '../run'
import { publishedInTime } from './published-in-time'

const run = (spec: TextSpec) => runChecks(aText(spec), [publishedInTime])
const department = { year: 2020, bodyKind: 'department' } as const

describe('TL-01 published in time', () => {
  it.each<TextSpec>([
    { ...department, published: '2021-01-31' },
    { year: 2020, bodyKind: 'government', published: '2021-03-31' },
    { year: 2013, form: '2008', bodyKind: 'department', published: '2014-03-20' },
    { year: 2018, form: '2014', bodyKind: 'department', published: '2019-03-31' },
    { year: 2020, bodyKind: 'unknown', published: '2021-01-20' },
    { ...department, published: '2020-12-31' },
  ])('agrees: %o', (spec) => {
    const result = run(spec)
    expect(result.findings).toEqual([])
    expect(result.ticks).toHaveLength(1)
  })

  it('finds a department a day late, and a government', () => {
    const [one] = run({ ...department, published: '2021-02-01' }).findings
    expect(one).toMatchObject({ severity: 'S2', class: 'defect', code: 'TL-01' })
    expect(one?.evidence[0]?.quote).toBe('2021-02-01')
    expect(one?.message.zh).toContain('2021-01-31')
    expect(run({ year: 2020, bodyKind: 'government', published: '2021-04-01' }).findings).toHaveLength(1)
  })

  it('takes an earlier day from the settings', () => {
    const settings = { departmentDeadline: '01-21', governmentDeadline: '02-20' }
    expect(run({ ...department, published: '2021-01-25', settings }).findings).toHaveLength(1)
  })

  it('is one step milder for a township', () => {
    const [one] = run({ year: 2020, bodyKind: 'township', published: '2021-02-05' }).findings
    expect(one?.severity).toBe('S3')
  })

  it('asks whether a date years later is a later posting', () => {
    const [one] = run({ ...department, published: '2023-06-01' }).findings
    expect(one?.class).toBe('likely-defect')
    expect(one?.message.zh).toContain('首次发布日期')
  })

  it('takes a late signature as late, a timely one as no proof', () => {
    const [one] = run({ ...department, signed: '2021年3月2日' }).findings
    expect(one).toMatchObject({ class: 'likely-defect', severity: 'S2' })
    expect(run({ ...department, signed: '2021年1月12日' })).toMatchObject({
      findings: [],
      ticks: [],
      untested: [{ code: 'TL-01' }],
    })
    expect(run({ ...department, signed: '2021年3月 2' }).findings).toEqual([])
  })

  it('judges a body of unknown kind only where both days agree', () => {
    expect(run({ year: 2020, bodyKind: 'unknown', published: '2021-02-20' })).toMatchObject({
      findings: [],
      untested: [{}],
    })
    expect(run({ year: 2020, bodyKind: 'unknown', published: '2021-04-20' }).findings).toHaveLength(1)
  })

  it('is untested without date or year, and where the date lies before the year ended', () => {
    expect(run(department)).toMatchObject({
      findings: [],
      untested: [{ reason: { zh: expect.stringContaining('未见发布日期') } }],
    })
    expect(run({ ...department, year: null, published: '2021-05-01' })).toMatchObject({ findings: [], untested: [{}] })
    expect(run({ ...department, published: '2020-01-15' })).toMatchObject({ findings: [], ticks: [], untested: [{}] })
  })
})
