import { describe, expect, it } from 'vitest'
import { aRow, aSubject } from '../../../tests/support/a-report'
import { cellAt, columnLabel, isBlank, isExact, isMissing, labelEvidence, lineLabel } from './cell'

const { document, report } = aSubject({
  cells: { 'applications.granted': aRow('3', '', '/', null, { unreadable: '1 2' }, '2.4万', '3') },
})

describe('cellAt', () => {
  it('tells the states of a cell apart', () => {
    const columns = ['natural-person', 'business', 'research', 'public-interest', 'legal-service', 'other-organisation']
    const cells = columns.map((column) => cellAt(report, 'applications.granted', column))
    expect(cells.map((cell) => cell.state)).toEqual([
      'stated',
      'blank',
      'placeholder',
      'absent',
      'unreadable',
      'stated',
    ])
    expect(cells.map(isExact)).toEqual([true, false, false, false, false, false])
    expect(cells.map(isBlank)).toEqual([false, true, true, false, false, false])
    expect(cells.map(isMissing)).toEqual([false, false, false, true, true, false])
  })

  it('is absent for a cell that no form has', () => {
    expect(cellAt(report, 'applications.granted', 'nobody')).toMatchObject({ state: 'absent', value: null, span: null })
  })
})

describe('labels', () => {
  it('are found by line, quoted as evidence', () => {
    expect(lineLabel(report, 'applications.granted')?.printed).toBe('（一）予以公开')
    expect(labelEvidence(document, report, 'applications.granted')).toMatchObject([
      { role: 'label', quote: '（一）予以公开', line: 'applications.granted' },
    ])
    expect(labelEvidence(document, report, 'nothing')).toEqual([])
  })

  it('of columns are the last one printed before the cell', () => {
    const penalties = cellAt(report, 'disclosure.penalties', 'change')
    const licensing = cellAt(report, 'disclosure.licensing', 'change')
    const [first, second] = [licensing, penalties].map(
      (figure) => columnLabel(report, 'disclosure', figure)?.span.start,
    )
    expect(first).toBeLessThan(second ?? 0)
    expect(columnLabel(report, 'disclosure', { ...penalties, span: null })?.span.start).toBeGreaterThan(second ?? 0)
    expect(columnLabel(report, 'disputes', penalties)).toBeUndefined()
  })
})
