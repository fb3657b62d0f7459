import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { missingSection } from './missing-section'

const signed = '2020年1月13日'

describe('completeness/missing-section', () => {
  it('accepts six sections and ticks their headings', () => {
    const said = marksOf(missingSection)
    expect(said.findings).toEqual([])
    expect(said.ticks).toEqual(['overview', 'disclosure', 'applications', 'disputes', 'problems', 'other'])
  })

  it('accepts a section that is empty or a picture: it is there', () => {
    expect(marksOf(missingSection, { sections: { disputes: 'empty', disclosure: 'unreadable' } }).findings).toEqual([])
  })

  it('rejects a missing last section of a signed report, at the heading before it', () => {
    const spec = { signed, sections: { other: 'absent' } as const }
    expect(marksOf(missingSection, spec).findings).toEqual(['absent other defect'])
    expect(messagesOf(missingSection, spec)).toEqual(['缺少“六、其他需要报告的事项”部分。'])
    const [finding] = marksOf(missingSection, spec).result.findings
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['五、存在的主要问题及改进情况'])
  })

  it('doubts the file where the last sections are missing and no signature follows: cut', () => {
    expect(marksOf(missingSection, { sections: { other: 'absent' } }).findings).toEqual(['cut other likely-defect'])
    expect(marksOf(missingSection, { sections: { disputes: 'absent' } }).findings).toEqual(['absent disputes defect'])
  })

  it('rejects two missing sections with two findings', () => {
    const sections = { overview: 'absent', disputes: 'absent' } as const
    expect(marksOf(missingSection, { signed, sections }).findings).toHaveLength(2)
  })

  it('leaves a section lost in conversion untested', () => {
    const said = marksOf(missingSection, { sections: { disputes: 'lost' } })
    expect(said).toMatchObject({ findings: [], untested: ['lost disputes'] })
  })

  it('does without headings: a section known by its table, a report with none at all', () => {
    const built = aSubject({ signed })
    const headless = built.report.sections.map((section) => ({ ...section, heading: null, headingSpan: null }))
    const known = { ...built, report: { ...built.report, sections: headless } }
    expect(runChecks(known, [missingSection])).toMatchObject({ findings: [], ticks: [] })
    const none = { ...built, report: { ...built.report, sections: [] } }
    expect(runChecks(none, [missingSection]).findings[0]?.evidence[0]?.quote).toContain('政府信息公开工作年度报告')
    const untitled = { ...none, report: { ...none.report, title: null } }
    expect(runChecks(untitled, [missingSection]).findings[0]?.evidence).toEqual([])
  })
})
