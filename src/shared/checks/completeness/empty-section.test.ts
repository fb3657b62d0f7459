import { describe, expect, it } from 'vitest'
import type { CaptureNote } from '../../report/report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { emptySection } from './empty-section'

const note: CaptureNote = { kind: 'table-cut', table: 'disputes', section: null, lines: [], columns: [], span: null }
const noDisputes = {
  'disputes.reconsideration': { upheld: null, corrected: null, other: null, pending: null, total: null },
  'disputes.litigation': { upheld: null, corrected: null, other: null, pending: null, total: null },
  'disputes.litigation-after-reconsideration': {
    upheld: null,
    corrected: null,
    other: null,
    pending: null,
    total: null,
  },
}

describe('completeness/empty-section', () => {
  it('accepts sections with content, and sections that are not there', () => {
    expect(marksOf(emptySection).findings).toEqual([])
    expect(marksOf(emptySection, { sections: { disputes: 'absent', other: 'lost' } }).findings).toEqual([])
  })

  it('rejects a heading with nothing below it', () => {
    expect(marksOf(emptySection, { sections: { other: 'empty' } }).findings).toEqual(['empty other'])
    expect(messagesOf(emptySection, { sections: { other: 'empty' } })).toEqual([
      '“六、其他需要报告的事项”只有标题，没有内容。',
    ])
  })

  it('rejects two sections that owe a table with two findings of the first severity: noData', () => {
    expect(marksOf(emptySection, { sections: { applications: 'empty', disputes: 'empty' } }).findings).toEqual([
      'noData applications S1 likely-defect',
      'noData disputes S1 likely-defect',
    ])
  })

  it('rejects prose where a table is due: noTable', () => {
    const prose = { disputes: '本年度未发生行政复议、行政诉讼。' }
    expect(marksOf(emptySection, { cells: noDisputes, prose }).findings).toEqual(['noTable disputes S1 likely-defect'])
  })

  it('does not blame the report where the reader or the conversion lost the table', () => {
    const numbers = { disputes: '0 0 0 0 0 0 0' }
    expect(marksOf(emptySection, { cells: noDisputes, prose: numbers }).findings).toEqual([])
    expect(marksOf(emptySection, { cells: noDisputes, capture: [note] }).findings).toEqual([])
    expect(marksOf(emptySection, { sections: { disputes: 'unreadable' } }).findings).toEqual([])
  })

  it('does not ask for the annex of the 2014 form inside the report', () => {
    expect(marksOf(emptySection, { form: '2014', fill: null }).findings).toEqual([])
    expect(marksOf(emptySection, { form: '2008', sections: { s3: 'empty' } }).findings).toEqual(['empty s3'])
  })
})
