import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { sectionNumbering } from './section-numbering'

/** The report with other ordinals printed before its headings. */
const numbered = (...ordinals: readonly (number | null)[]) => {
  const built = aSubject()
  const sections = built.report.sections.map((section, index) => ({ ...section, ordinal: ordinals[index] ?? null }))
  return runChecks({ ...built, report: { ...built.report, sections } }, [sectionNumbering]).findings
}

describe('completeness/section-numbering', () => {
  it('accepts one to six, and a gap left by a section that is missing', () => {
    expect(marksOf(sectionNumbering).findings).toEqual([])
    expect(marksOf(sectionNumbering, { sections: { disputes: 'lost' } }).findings).toEqual([])
    expect(marksOf(sectionNumbering, { sections: { disputes: 'absent' } }).findings).toEqual([])
  })

  it('accepts headings without ordinals', () => {
    expect(numbered(null, null)).toEqual([])
  })

  it('rejects an ordinal that is repeated', () => {
    expect(numbered(1, 2, 3, 3, 4, 5).map((finding) => finding.message.zh)).toEqual([
      '一级标题序号“三”重复：“四、政府信息公开行政复议、行政诉讼情况”。',
    ])
  })

  it('rejects a gap and a step back with two findings', () => {
    expect(numbered(1, 2, 4, 3, 4, 5).map((finding) => finding.message.zh)).toEqual([
      '一级标题序号不连续：由“二”跳至“三、收到和处理政府信息公开申请情况”。',
      '一级标题序号倒序：“四、政府信息公开行政复议、行政诉讼情况”排在序号“四”之后。',
    ])
  })

  it('tells repeated, gap and back apart, and writes ordinals above ten in digits', () => {
    const built = aSubject()
    const sections = built.report.sections.map((section, index) => ({
      ...section,
      ordinal: [1, 1, 5, 4, 13, 14][index] ?? 0,
    }))
    const said = [...sectionNumbering.run({ ...built, report: { ...built.report, sections } })]
    expect(said.map((mark) => (mark.kind === 'finding' ? mark.message : mark.kind))).toEqual([
      'repeated',
      'gap',
      'back',
      'gap',
    ])
    expect(numbered(12, 14)[0]?.message.zh).toContain('由“12”跳至')
  })

  it('reads headings in the order of the text, not of the form', () => {
    expect(messagesOf(sectionNumbering, { headings: { overview: '一、概述' } })).toEqual([])
  })
})
