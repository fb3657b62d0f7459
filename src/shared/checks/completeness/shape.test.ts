import { describe, expect, it } from 'vitest'
import type { CaptureNote } from '../../report/report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { shape } from './shape'

const note: CaptureNote = {
  kind: 'row-missing',
  table: 'applications',
  section: 'applications',
  lines: ['applications.refused.law'],
  columns: [],
  span: null,
}

describe('completeness/shape', () => {
  it('accepts tables in the shape of the form', () => {
    expect(marksOf(shape).findings).toEqual([])
  })

  it('accepts what the capture lost: that is not the report’s doing', () => {
    expect(
      marksOf(shape, {
        capture: [
          { ...note, kind: 'table-cut' },
          { ...note, table: null },
        ],
      }).findings,
    ).toEqual([])
  })

  it('rejects a row-missing', () => {
    expect(marksOf(shape, { capture: [note] }).findings).toEqual(['row-missing applications/applications.refused.law'])
    expect(messagesOf(shape, { capture: [note] })).toEqual(['表三缺少格式文件规定的行：“2.其他法律行政法规禁止公开”。'])
  })

  it('rejects an extra-row and an extra-column with two findings', () => {
    const row = { ...note, kind: 'extra-row' as const, lines: [], section: null, span: { start: 0, end: 4 } }
    const column = { ...note, kind: 'extra-column' as const, table: 'disclosure' as const, lines: ['disclosure.fees'] }
    expect(marksOf(shape, { capture: [row, column] }).findings).toEqual([
      'extra-row applications',
      'extra-column applications/disclosure.fees',
    ])
    expect(messagesOf(shape, { capture: [column] })).toEqual(['表二（“行政事业性收费”）增加了格式文件没有的列。'])
    expect(marksOf(shape, { capture: [column] }).result.findings[0]?.evidence.map(({ quote }) => quote)).toEqual([
      '行政事业性收费',
      '0',
      '0',
    ])
  })

  it('takes a cell too many for a column in table two, and leaves it to T3-05 in the others', () => {
    const cell = { ...note, kind: 'extra-cell' as const }
    expect(marksOf(shape, { capture: [cell] }).findings).toEqual([])
    const second = { ...cell, table: 'disclosure' as const, section: 'disclosure', lines: ['unknown'] }
    expect(marksOf(shape, { capture: [second] }).findings).toEqual(['extra-column disclosure/unknown'])
  })
})
