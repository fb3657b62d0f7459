import { describe, expect, it } from 'vitest'
import type { CaptureNote } from '../../report/report'
import { aRow, aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { blankCells } from './blank-cells'

const dropped: CaptureNote = {
  kind: 'blanks-dropped',
  table: 'disputes',
  section: 'disputes',
  lines: [],
  columns: [],
  span: null,
}

describe('completeness/blank-cells', () => {
  it('accepts noughts, and cells that were not captured', () => {
    expect(marksOf(blankCells).findings).toEqual([])
    expect(marksOf(blankCells, { cells: { 'applications.other': aRow(null) } }).findings).toEqual([])
  })

  it('rejects a single blank as a hint, shown by the label of its row', () => {
    const cells = { 'applications.other': aRow('5', '0', '0', '0', '0', '', '5') }
    expect(marksOf(blankCells, { cells }).findings).toEqual([
      'blank applications/applications.other/other-organisation defect',
    ])
    expect(messagesOf(blankCells, { cells })).toEqual(['表三“（六）其他处理”行“其他”列空白，没有数据的应填0。'])
    expect(marksOf(blankCells, { cells }).result.findings[0]?.evidence[0]?.quote).toBe('（六）其他处理')
  })

  it('rejects a blank and a placeholder with two findings', () => {
    const cells = { 'applications.other': aRow('5', '/', '0', '0', '0', '', '5') }
    expect(marksOf(blankCells, { cells }).findings).toEqual([
      'placeholder applications/applications.other/business defect',
      'blank applications/applications.other/other-organisation defect',
    ])
  })

  it('advises once where a table has many', () => {
    const cells = { 'disputes.litigation': { upheld: '', corrected: '', other: '—', pending: '无' } }
    expect(marksOf(blankCells, { cells }).findings).toEqual(['many disputes S3 defect'])
  })

  it('doubts a capture that drops blanks', () => {
    const cells = { 'disputes.litigation': { upheld: null, corrected: null, other: null, pending: null } }
    expect(marksOf(blankCells, { cells, capture: [dropped] }).findings).toEqual(['dropped disputes S3 likely-defect'])
    expect(marksOf(blankCells, { cells, capture: [{ ...dropped, table: 'applications' }] }).findings).toEqual([])
    const one = { 'disputes.litigation': { upheld: '' } }
    const built = aSubject({ cells: one })
    const shown = { ...built, report: { ...built.report, layout: 'cell-per-line' as const } }
    expect(runChecks(shown, [blankCells]).findings.map((finding) => finding.class)).toEqual(['likely-defect'])
  })

  it('does not ask for lines that need not be filled', () => {
    const cells = { 'statistics.disclosed.normative-documents': { count: '' } }
    expect(marksOf(blankCells, { form: '2014', cells }).findings).toEqual([])
  })
})
