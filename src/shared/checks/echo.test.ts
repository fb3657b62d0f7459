import { describe, expect, it } from 'vitest'
import { aSubject, type ReportSpec } from '../../../tests/support/a-report'
import type { Fact } from '../report/fact'
import { cellAt } from './cell'
import { echoOf } from './echo'

const clauses = ['全年行政诉讼6件', '其中败诉1件', '收到申请约20件', '受理申请第3号', '复议后起诉的4件', '另有8件']
const values = ['6', '1', '20', '3', '4', '8']

const facts: NonNullable<ReportSpec['facts']> = (document) =>
  clauses.map((clause, index): Fact => {
    const start = document.text.indexOf(clause)
    const span = { start, end: start + clause.length }
    return {
      span,
      quote: clause,
      number: { start: start + clause.search(/\d/), end: span.end },
      value: values[index] ?? null,
      interval: index === 2 ? { low: '15', high: '25' } : null,
      counter: '件',
      head: null,
      scope: null,
      period: null,
      direction: null,
      role: 'plain',
      section: 'overview',
      clause: span,
      explanation: index === 3 ? 'ordinal' : null,
    }
  })

const subject = aSubject({
  facts,
  prose: { overview: clauses.join('，') },
  cells: { 'disputes.litigation': { total: '7', corrected: '1', upheld: '' } },
})
const echo = (line: string, column: string, proposed: string): number =>
  echoOf(subject, cellAt(subject.report, line, column), proposed)

describe('echoOf', () => {
  it('hears the proposed number, or the stated one', () => {
    expect(echo('disputes.litigation', 'total', '6')).toBe(1)
    expect(echo('disputes.litigation', 'corrected', '2')).toBe(-1)
  })

  it('takes lawsuits without a word on 复议 for both lines together', () => {
    const both = aSubject({
      facts,
      prose: { overview: clauses.join('，') },
      cells: {
        'disputes.litigation': { total: '7' },
        'disputes.litigation-after-reconsideration': { total: '5' },
      },
    })
    const at = (line: string, proposed: string): number => echoOf(both, cellAt(both.report, line, 'total'), proposed)
    expect(at('disputes.litigation', '6')).toBe(0)
    expect(at('disputes.litigation', '1')).toBe(1)
    expect(at('disputes.litigation-after-reconsideration', '4')).toBe(1)
  })

  it('hears outcomes of the 2014 table by the name of their line', () => {
    const old = aSubject({
      form: '2014',
      facts,
      prose: { s5: clauses.join('，') },
      cells: { 'statistics.litigation.corrected': { count: '2' }, 'statistics.litigation': { count: '9' } },
    })
    const at = (line: string, proposed: string): number => echoOf(old, cellAt(old.report, line, 'count'), proposed)
    expect(at('statistics.litigation.corrected', '1')).toBe(1)
    expect(at('statistics.litigation', '6')).toBe(1)
    expect(at('statistics.litigation', '1')).toBe(0)
  })

  it('hears nothing where the prose speaks of another line, outcome or number', () => {
    expect(echo('disputes.litigation', 'total', '1')).toBe(0)
    expect(echo('disputes.reconsideration', 'total', '6')).toBe(0)
    expect(echo('applications.granted', 'total', '6')).toBe(0)
  })

  it('hears no rounded number, no ordinal, no blank', () => {
    expect(echo('applications.received', 'total', '20')).toBe(0)
    expect(echo('applications.received', 'total', '3')).toBe(0)
    expect(echo('disputes.litigation', 'upheld', '6')).toBe(0)
  })

  it('hears the lines of the 2014 table that are the same number in most years', () => {
    const cells = {
      'statistics.received': { count: '96' },
      'statistics.closed': { count: '69' },
      'statistics.answered': { count: '' },
    }
    const old = aSubject({ form: '2014', cells })
    const at = (line: string, proposed: string): number => echoOf(old, cellAt(old.report, line, 'count'), proposed)
    expect([at('statistics.received', '69'), at('statistics.received', '70'), at('statistics.staff', '69')]).toEqual([
      1, 0, 0,
    ])
    expect(at('statistics.closed', '96')).toBe(1)
  })

  it('hears nothing without facts', () => {
    const silent = aSubject()
    expect(echoOf(silent, cellAt(silent.report, 'disputes.litigation', 'total'), '6')).toBe(0)
  })
})
