import { describe, expect, it } from 'vitest'
import type { CaptureNote } from '../../report/report'
import { aRow, aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { captureLoss } from './capture-loss'

const cut: CaptureNote = {
  kind: 'table-cut',
  table: 'applications',
  section: 'applications',
  lines: [],
  columns: [],
  span: { start: 0, end: 4 },
}
const orphan: CaptureNote = { ...cut, kind: 'orphan-row', table: 'disputes', section: null }

describe('completeness/capture-loss', () => {
  it('accepts a file that lost nothing, and notes of another kind', () => {
    expect(marksOf(captureLoss).findings).toEqual([])
    expect(marksOf(captureLoss, { capture: [{ ...cut, kind: 'repeated-header' }] }).findings).toEqual([])
  })

  it('rejects a table that was cut, and counts the rows that are gone', () => {
    const gone = aRow(null, null, null, null, null, null, null)
    const cells = { 'applications.processed': gone, 'applications.carried-forward': gone }
    expect(marksOf(captureLoss, { cells, capture: [cut] }).findings).toEqual(['cut applications'])
    expect(messagesOf(captureLoss, { cells, capture: [cut] })).toEqual([
      '表三在文件转换中缺损，缺2行，相关勾稽无法核对，请提供原件。',
    ])
    const [finding] = marksOf(captureLoss, { cells, capture: [cut] }).result.findings
    expect(finding).toMatchObject({ class: 'capture-loss', severity: 'S1' })
    expect(finding?.evidence.at(-1)?.line).toBe('applications.other')
  })

  it('rejects two tables with two findings, a lost header as damaged', () => {
    const heading: CaptureNote = { ...orphan, kind: 'heading-lost', table: null, section: 'disputes', span: null }
    expect(marksOf(captureLoss, { capture: [cut, orphan, orphan, heading] }).findings).toEqual([
      'cut applications',
      'damaged disputes',
    ])
  })

  it('tells a section that was lost whole, once: with its table where that left a trace', () => {
    expect(marksOf(captureLoss, { sections: { problems: 'lost' } }).findings).toEqual(['section problems'])
    expect(messagesOf(captureLoss, { sections: { problems: 'lost' } })).toEqual([
      '“五、存在的主要问题及改进情况”部分在文件转换中缺失（导语或序号表明原有该部分），请提供原件。',
    ])
    expect(marksOf(captureLoss, { sections: { disputes: 'lost' } }).findings).toEqual(['section disputes'])
    expect(marksOf(captureLoss, { sections: { disputes: 'lost' }, capture: [orphan] }).findings).toEqual([
      'damaged disputes',
    ])
  })

  it('owns up to numbers that it could not place: unread', () => {
    const prose = { disputes: '结果维持 0 结果纠正 0 其他结果 1 尚未审结 0 总计 1' }
    expect(marksOf(captureLoss, { fill: null, prose }).findings).toEqual(['unread disputes'])
    expect(marksOf(captureLoss, { fill: null, prose: { disputes: '本年度0件。' } }).findings).toEqual([])
    expect(marksOf(captureLoss, { fill: null, sections: { disputes: 'empty' } }).findings).toEqual([])
    expect(marksOf(captureLoss, { form: '2014', fill: null, prose: { s7: '1 2 3 4 5 6' } }).findings).toEqual([])
  })

  it('owns up to them in a section without a heading too', () => {
    const built = aSubject({ fill: null, prose: { disputes: '0 0 1 0 1 0 1' } })
    const sections = built.report.sections.map((section) => ({ ...section, heading: null, headingSpan: null }))
    const [finding] = runChecks({ ...built, report: { ...built.report, sections } }, [captureLoss]).findings
    expect(finding).toMatchObject({ section: 'disputes', evidence: [] })
  })

  it('shows nothing where nothing survived', () => {
    const [finding] = marksOf(captureLoss, { fill: null, capture: [{ ...cut, span: null }] }).result.findings
    expect(finding?.evidence).toEqual([])
  })
})
