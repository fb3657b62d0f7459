import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import type { Span } from '../text/span'
import { anchorOn, groundOf, placeAnchor, type Place } from './place'

type Subject = ReturnType<typeof aSubject>

const line = 'applications.processed'
const column = 'total'

function cellOf({ report }: Subject): Span {
  return report.figures.find((one) => one.line === line && one.column === column)?.span ?? expect.fail('no such cell')
}

function moved(from: Subject, at: Span, to: Subject): Place {
  const anchor = anchorOn(from.document.text, from.report, at)
  return placeAnchor(groundOf(to.document.text, to.report), anchor)
}

const words = ({ document }: Subject, quote: string): Span => {
  const start = document.text.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('placeAnchor', () => {
  it('keeps a place in the same text', () => {
    const subject = aSubject({ cells: { [line]: { [column]: '12' } } })
    expect(moved(subject, cellOf(subject), subject)).toEqual({ kind: 'placed', why: 'position', span: cellOf(subject) })
  })

  it('knows a cell by line and column, though the same digits stand all around', () => {
    const from = aSubject({})
    const to = aSubject({ prose: { overview: '一年来，工作有序开展，成效明显。' } })
    const place = moved(from, cellOf(from), to)
    expect(place).toEqual({ kind: 'placed', why: 'structure', span: cellOf(to) })
  })

  it('never takes another number for the one that was marked, and offers the cell first', () => {
    const from = aSubject({ cells: { [line]: { [column]: '12' } } })
    for (const now of ['128', '13', '912']) {
      const to = aSubject({ cells: { [line]: { [column]: now } } })
      const place = moved(from, cellOf(from), to)
      expect(place).toMatchObject({ kind: 'orphan', candidates: [{ span: cellOf(to), quote: now }] })
    }
  })

  it('tells like words apart by their section, and leaves a doubt open', () => {
    const same = '无。'
    const from = aSubject({ prose: { problems: same, other: same } })
    const to = aSubject({ prose: { overview: same, problems: same, other: same } })
    const problems = from.report.sections.find(({ key }) => key === 'problems')?.span ?? expect.fail('no section')
    const start = from.document.text.indexOf(same, problems.start)
    const place = moved(from, { start, end: start + same.length }, to)
    if (place.kind === 'placed') {
      const there = to.report.sections.find(({ key }) => key === 'problems')?.span ?? expect.fail('no section')
      expect(place.span.start).toBeGreaterThanOrEqual(there.start)
      expect(place.span.end).toBeLessThanOrEqual(there.end)
    } else expect(place.candidates.length).toBeGreaterThan(1)
  })

  it('says that words are gone, and that a blank quote has no place', () => {
    const from = aSubject({ prose: { overview: '全年召开专题会议研究部署公开工作。' } })
    const to = aSubject({ prose: { overview: '全年工作平稳。' } })
    expect(moved(from, words(from, '召开专题会议'), to)).toEqual({ kind: 'orphan', candidates: [] })
    expect(moved(from, { start: 0, end: 0 }, to)).toMatchObject({ kind: 'orphan' })
  })
})
