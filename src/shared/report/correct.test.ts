import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../tests/support/a-report'
import { runChecks } from '../checks/run'
import { applyCorrections } from './correct'

const line = 'applications.processed'
const column = 'total'

describe('applyCorrections', () => {
  it('lays the person’s reading over the cell and leaves characters, place and the report beneath alone', () => {
    const { report, document } = aSubject({ cells: { [line]: { [column]: '12' } } })
    const before = structuredClone(report)
    const { report: corrected, missed } = applyCorrections(report, [{ line, column, after: '13' }])
    const figure = corrected.figures.find((f) => f.line === line && f.column === column)
    expect(figure).toMatchObject({
      state: 'stated',
      value: '13',
      raw: '12',
      interval: null,
      reading: { kind: 'corrected', candidates: ['12'] },
    })
    expect(figure?.span && document.text.slice(figure.span.start, figure.span.end)).toBe('12')
    expect(missed).toEqual([])
    expect(report).toEqual(before)
    expect(corrected.figures.filter((f) => f !== figure)).toEqual(
      report.figures.filter((f) => f.line !== line || f.column !== column),
    )
  })

  it('fills what was not read, and says what a report has no cell for', () => {
    const { report } = aSubject({ cells: { [line]: { [column]: null } } })
    const wrong = { line: 'applications.no-such-line', column, after: '1' }
    const { report: corrected, missed } = applyCorrections(report, [{ line, column, after: '0' }, wrong])
    expect(corrected.figures.find((f) => f.line === line && f.column === column)).toMatchObject({
      state: 'stated',
      value: '0',
      raw: null,
      span: null,
      reading: { candidates: [] },
    })
    expect(missed).toEqual([wrong])
  })

  it('takes the last correction of a cell', () => {
    const { report } = aSubject({})
    const { report: corrected } = applyCorrections(report, [
      { line, column, after: '1' },
      { line, column, after: '2' },
    ])
    expect(corrected.figures.find((f) => f.line === line && f.column === column)?.value).toBe('2')
  })

  it('decides what the checks see', () => {
    const subject = aSubject({ cells: { [line]: { [column]: '12' } } })
    const found = (given: typeof subject): readonly string[] =>
      runChecks(given)
        .findings.filter((finding) => finding.line === line)
        .map(({ key }) => key)
    expect(found(subject)).not.toEqual([])
    const { report } = applyCorrections(subject.report, [{ line, column, after: '0' }])
    expect(found({ ...subject, report })).toEqual([])
  })
})
