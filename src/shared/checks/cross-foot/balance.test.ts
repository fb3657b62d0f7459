import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { balance } from './balance'

const agreeing = {
  'applications.received': aRow('151', '0', '0', '1', '3', '1', '156'),
  'applications.brought-forward': aRow('3', '1', '0', '0', '0', '0', '4'),
  'applications.processed': aRow('151', '1', '0', '1', '3', '1', '157'),
  'applications.carried-forward': aRow('3', '0', '0', '0', '0', '0', '3'),
}

describe('cross-foot/balance', () => {
  it('accepts a table whose seven columns balance', () => {
    const said = marksOf(balance, { cells: agreeing })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(7)
  })

  it('rejects a column that is one out, with both sides in the words of the form', () => {
    const cells = { ...agreeing, 'applications.processed': aRow('150', '1', '0', '1', '3', '1', '156') }
    expect(marksOf(balance, { cells }).findings).toEqual([
      'differs applications/natural-person',
      'differs applications/total',
    ])
    expect(messagesOf(balance, { cells })[0]).toBe(
      '表三“自然人”列勾稽关系不成立：本年新收151＋上年结转3＝154，办理结果总计150＋结转下年度3＝153，相差1。请核实更正。',
    )
    const [finding] = marksOf(balance, { cells }).result.findings
    expect(finding).toMatchObject({ severity: 'S1', stated: '153', expected: '154', difference: '-1' })
    expect(finding?.evidence.map(({ role, quote }) => [role, quote])).toEqual([
      ['left', '151'],
      ['left', '3'],
      ['right', '150'],
      ['right', '3'],
    ])
  })

  it('rejects two columns with two findings, each with the cell that explains it', () => {
    const cells = {
      ...agreeing,
      'applications.received': aRow('161', '0', '0', '1', '5', '1', '156'),
      'applications.granted': aRow('151', '1', '0', '1', '3', '1', '157'),
    }
    const findings = marksOf(balance, { cells }).result.findings
    expect(findings.map(({ column, suspect }) => [column, suspect?.line, suspect?.column, suspect?.proposed])).toEqual([
      ['natural-person', 'applications.received', 'natural-person', '151'],
      ['legal-service', 'applications.received', 'legal-service', '3'],
    ])
  })

  it('takes a blank as nought where the column then closes', () => {
    const cells = { ...agreeing, 'applications.carried-forward': aRow('3', '', '0', '0', '0', '0', '3') }
    const said = marksOf(balance, { cells })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(7)
  })

  it('leaves a column untested where a blank does not close it, naming the blank', () => {
    const cells = { ...agreeing, 'applications.carried-forward': aRow('', '0', '0', '0', '0', '0', '3') }
    const said = marksOf(balance, { cells })
    expect(said.untested).toEqual(['blank applications/natural-person'])
    expect(said.result.untested[0]?.reason.zh).toContain('“四、结转下年度继续办理”行“自然人”列')
  })

  it('leaves a column untested where an operand was not captured or cannot be read', () => {
    const cells = {
      'applications.carried-forward': aRow(null, { unreadable: '1 2' }, '0', '0', '0', '0', '0'),
    }
    expect(marksOf(balance, { cells }).untested).toEqual([
      'missing applications/natural-person',
      'missing applications/business',
    ])
  })

  it('says bounded where what is known already refutes the column, more carefully where a cell was not read', () => {
    const cells = {
      'applications.received': aRow('2', '2', '0', '0', '0', '0', '4'),
      'applications.brought-forward': aRow('', null, '0', '0', '0', '0', '0'),
      'applications.granted': aRow('1', '1', '0', '0', '0', '0', '2'),
      'applications.processed': aRow('1', '1', '0', '0', '0', '0', '2'),
    }
    expect(marksOf(balance, { cells }).findings).toEqual([
      'bounded applications/natural-person',
      'bounded applications/business likely-defect',
      'differs applications/total',
    ])
  })

  it('does not conclude from a rounded figure that can still balance', () => {
    const cells = {
      'applications.received': aRow('2.46万', '0', '0', '0', '0', '0', '0'),
      'applications.processed': aRow('24590', '0', '0', '0', '0', '0', '0'),
    }
    expect(marksOf(balance, { cells }).untested).toEqual(['rounded applications/natural-person'])
    const apart = { ...cells, 'applications.processed': aRow('24700', '0', '0', '0', '0', '0', '0') }
    expect(marksOf(balance, { cells: apart }).findings).toEqual(['differs applications/natural-person'])
  })

  it('ticks nothing where nothing is stated', () => {
    const said = marksOf(balance, { fill: '' })
    expect(said.ticks).toEqual([])
    expect(said.untested).toHaveLength(7)
  })
})
