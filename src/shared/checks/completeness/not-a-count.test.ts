import { describe, expect, it } from 'vitest'
import { aSubject } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { notACount } from './not-a-count'

describe('completeness/not-a-count', () => {
  it('accepts counts, a negative change, decimals in an amount', () => {
    const cells = {
      'disclosure.licensing': { change: '-2', decisions: '3.8万件' },
      'disclosure.procurement': { amount: '256096.2581(万元)' },
    }
    expect(marksOf(notACount, { cells }).findings).toEqual([])
  })

  it('rejects a negative number, a fraction, words', () => {
    const cells = { 'applications.received': { total: '-5', business: '3.5', research: '详见附表' } }
    expect(marksOf(notACount, { cells }).findings).toEqual([
      'count applications/applications.received/business',
      'count applications/applications.received/research',
      'count applications/applications.received/total',
    ])
    expect(messagesOf(notACount, { cells })[1]).toBe(
      '表三“一、本年新收政府信息公开申请数量”行“科研机构”列填报“详见附表”，应为非负整数。',
    )
  })

  it('rejects a negative amount and half an item with two findings', () => {
    const cells = { 'disclosure.procurement': { projects: '0.5', amount: '-3' } }
    expect(marksOf(notACount, { cells }).findings).toEqual([
      'count disclosure/disclosure.procurement/projects',
      'amount disclosure/disclosure.procurement/amount',
    ])
  })

  it('reads words that stand whole in a cell, but no piece of a label that strayed there', () => {
    const of = (raw: string) => {
      const built = aSubject({ cells: { 'applications.received': { total: raw } } })
      const figures = built.report.figures.map((figure) =>
        figure.state === 'unreadable'
          ? { ...figure, reading: { kind: 'fragment' as const, candidates: [raw] } }
          : figure,
      )
      return runChecks({ ...built, report: { ...built.report, figures } }, [notACount]).findings
    }
    expect(of('详见附表')).toHaveLength(1)
    expect(of('度继续办理')).toEqual([])
    expect(of('见第3页')).toEqual([])
  })

  it('does not blame the report for what the reader could not make out', () => {
    const cells = { 'applications.received': { total: { unreadable: '1 2' } } }
    expect(marksOf(notACount, { cells }).findings).toEqual([])
    const built = aSubject({ cells: { 'applications.received': { total: '详见附表' } } })
    const figures = built.report.figures.map((figure) =>
      figure.state === 'unreadable'
        ? { ...figure, reading: { kind: 'disagreement' as const, candidates: ['1', '2'] } }
        : figure,
    )
    expect(runChecks({ ...built, report: { ...built.report, figures } }, [notACount]).findings).toEqual([])
  })
})
