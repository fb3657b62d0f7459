import { describe, expect, it } from 'vitest'
import { aRow, aSubject, type ReportSpec } from '../../../../tests/support/a-report'
import { runChecks } from '../run'
import { versions } from './versions'

const received = (n: string): NonNullable<ReportSpec['cells']> => ({
  'applications.received': aRow(n, '0', '0', '0', '0', '0', n),
})
const words = '全年通过政府网站主动公开政府信息120条，发布政策解读稿件15篇。'

function run(own: ReportSpec, other: ReportSpec) {
  const { document, form, report, facts } = aSubject(other)
  return runChecks({ ...aSubject(own), version: { source: 'v2', document, form, report, facts } }, [versions])
}

describe('XY-09 two versions of a report', () => {
  it('accepts versions that agree, whatever punctuation and dates', () => {
    const own = { cells: received('12'), prose: { overview: words } }
    const other = { cells: received('12'), published: '2020-01-15', prose: { overview: words.replaceAll('，', ',') } }
    expect(run(own, other).findings).toEqual([])
    expect(run(own, other).ticks.length).toBeGreaterThan(100)
  })

  it('finds figures that differ, two in one row, with the other version’s', () => {
    const { findings } = run({ cells: received('12') }, { cells: received('15') })
    expect(findings.map(({ column, stated, expected }) => [column, stated, expected])).toEqual([
      ['natural-person', '12', '15'],
      ['total', '12', '15'],
    ])
    expect(findings[0]?.message.zh).toContain('本版本为12，另一版本为15')
    expect(findings[0]?.elsewhere?.[0]).toMatchObject({ source: 'v2', evidence: [{ quote: '15' }] })
  })

  it('finds text that differs once, with the passages of both', () => {
    const { findings } = run({ prose: { overview: words } }, { prose: { overview: words.replace('15篇', '18篇') } })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message.zh).toContain('两个版本的正文有1处不同')
    expect(findings[0]?.elsewhere?.[0]?.evidence[0]?.quote).toContain('18篇')
  })

  it('does not apply to a report of which there is one version', () => {
    expect(runChecks(aSubject({}), [versions]).outcomes[0]?.state).toBe('not-applicable')
  })
})
