import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { runChecks } from '../run'
import { aSubject } from '../../../../tests/support/a-report'
import { ownPatternBroken } from './own-pattern-broken'

const pattern = {
  'disclosure.penalties': { 'prior-items': '257', change: '-18', decisions: '239' },
  'disclosure.coercion': { 'prior-items': '72', change: '-41', decisions: '31' },
  'disclosure.other-services': { 'prior-items': '1', change: '2', decisions: '3' },
}

describe('cross-foot/own-pattern-broken', () => {
  it('accepts rows that all close on the report’s own reading', () => {
    const said = marksOf(ownPatternBroken, { cells: pattern })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(4)
  })

  it('rejects the odd row out and proposes the balance', () => {
    const cells = { ...pattern, 'disclosure.licensing': { 'prior-items': '519', change: '165', decisions: '784' } }
    expect(marksOf(ownPatternBroken, { cells }).findings).toEqual(['breaks disclosure/disclosure.licensing/decisions'])
    expect(messagesOf(ownPatternBroken, { cells })).toEqual([
      '“行政许可”行按本表自身填列口径亦不平：519与本年增减165合计为684，填报784，差100。',
    ])
    expect(marksOf(ownPatternBroken, { cells }).result.findings[0]).toMatchObject({
      stated: '784',
      expected: '684',
      difference: '100',
      suspect: { column: 'decisions', proposed: '684', kind: 'digit' },
    })
  })

  it('rejects two rows with two findings where three others hold', () => {
    const cells = {
      ...pattern,
      'disclosure.licensing': { 'prior-items': '519', change: '165', decisions: '784' },
      'disclosure.fees': { 'prior-items': '2.5万', change: '1.4万', decisions: '9' },
    }
    expect(marksOf(ownPatternBroken, { cells }).findings).toHaveLength(1)
    const two = {
      ...cells,
      'disclosure.other-services': { 'prior-items': '2.46万', change: '1.4万', decisions: '4.9万' },
    }
    const three = { ...two, 'disclosure.licensing': { 'prior-items': '1', change: '1', decisions: '2' } }
    expect(marksOf(ownPatternBroken, { cells: three }).findings).toEqual([
      'breaks disclosure/disclosure.other-services/decisions',
    ])
  })

  it('has nothing to say where the report does not follow the pattern', () => {
    const cells = { 'disclosure.licensing': { 'prior-items': '519', change: '165', decisions: '784' } }
    expect(marksOf(ownPatternBroken, { cells })).toMatchObject({ findings: [], ticks: [], untested: [] })
  })

  it('does not conclude from rounded figures that can close', () => {
    const cells = {
      ...pattern,
      'disclosure.other-services': { 'prior-items': '2.46万', change: '1.4万', decisions: '3.8万' },
    }
    expect(marksOf(ownPatternBroken, { cells })).toMatchObject({
      findings: [],
      untested: ['rounded disclosure/disclosure.other-services/decisions'],
    })
  })

  it('reads a third number that the report added to 行政事业性收费, where the capture noted it', () => {
    const built = aSubject({
      cells: { ...pattern, 'disclosure.fees': { 'prior-items': '397', change: '-101\t295' } },
    })
    const text = built.document.text
    const at = text.indexOf('-101\t295')
    const figures = built.report.figures.map((figure) =>
      figure.line === 'disclosure.fees' && figure.column === 'change'
        ? { ...figure, state: 'stated' as const, raw: '-101', value: '-101', span: { start: at, end: at + 4 } }
        : figure,
    )
    const note = {
      kind: 'extra-column' as const,
      table: 'disclosure' as const,
      section: 'disclosure',
      lines: [],
      columns: [],
      span: null,
    }
    const noted = { ...built, report: { ...built.report, figures, capture: [note] } }
    const [finding] = runChecks(noted, [ownPatternBroken]).findings
    expect(finding).toMatchObject({ line: 'disclosure.fees', stated: '295', expected: '296', suspect: null })
    expect(finding?.evidence.at(-1)?.quote).toBe('295')
    const unnoted = { ...built, report: { ...built.report, figures } }
    expect(runChecks(unnoted, [ownPatternBroken]).findings).toEqual([])
  })
})
