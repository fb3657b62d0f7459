import { describe, expect, it } from 'vitest'
import { aDocument, aReport, aSubject } from '../../../tests/support/a-report'
import { cellAt } from './cell'
import { evidenceAt, figureEvidence, finding, tick, untested } from './mark'

describe('evidence', () => {
  it('quotes the text at its span', () => {
    expect(evidenceAt(aDocument('收到11件'), 'stated', { start: 2, end: 4 })).toEqual({
      role: 'stated',
      quote: '11',
      span: { start: 2, end: 4 },
    })
  })

  it('names the cell of a figure, and is nothing for a cell that was not captured', () => {
    const { document, report } = aSubject({ cells: { 'applications.granted': { total: '7', business: null } } })
    expect(figureEvidence(document, 'total', cellAt(report, 'applications.granted', 'total'))).toMatchObject([
      { role: 'total', quote: '7', line: 'applications.granted', column: 'total' },
    ])
    const absent = cellAt(aReport({ fill: null }), 'applications.granted', 'business')
    expect(figureEvidence(document, 'part', absent)).toEqual([])
  })
})

describe('marks', () => {
  const place = { section: 'applications' }

  it('are plain values', () => {
    expect(tick('footed', place, [{ start: 1, end: 2 }])).toEqual({
      kind: 'tick',
      tick: 'footed',
      place,
      spans: [{ start: 1, end: 2 }],
    })
    expect(untested('missing', place)).toEqual({ kind: 'untested', reason: 'missing', place, values: {} })
    expect(finding('differs', {}, place, [], { severity: 'S4' })).toEqual({
      kind: 'finding',
      message: 'differs',
      values: {},
      place,
      evidence: [],
      severity: 'S4',
    })
  })
})
