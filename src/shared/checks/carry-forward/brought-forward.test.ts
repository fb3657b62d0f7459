import { describe, expect, it } from 'vitest'
import { aRow } from '../../../../tests/support/a-report'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { broughtForward } from './brought-forward'

const opening = 'applications.brought-forward'
const closing = 'applications.carried-forward'

describe('carry-forward/brought-forward', () => {
  it('accepts an opening that is last year’s closing in every column', () => {
    const said = marksOf(broughtForward, {
      cells: { [opening]: aRow('3', '1', '0', '0', '0', '0', '4') },
      prior: { cells: { [closing]: aRow('3', '1', '0', '0', '0', '0', '4') } },
    })
    expect(said.findings).toEqual([])
    expect(said.ticks).toHaveLength(7)
  })

  it('rejects another opening in one column and in the total, with two findings', () => {
    const spec = {
      cells: { [opening]: aRow('4', '0', '0', '0', '0', '0', '4') },
      prior: { cells: { [closing]: aRow('3', '0', '0', '0', '0', '0', '3') } },
    }
    expect(marksOf(broughtForward, spec).findings).toEqual([
      `differs applications/${opening}/natural-person`,
      `differs applications/${opening}/total`,
    ])
    expect(messagesOf(broughtForward, spec)[1]).toBe(
      '本年“上年结转”4件与上年度报告“结转下年度继续办理”3件不一致（“总计”列），相差1件，请说明。',
    )
  })

  it('rejects a column as a query only where the totals agree: applicants sorted anew', () => {
    const said = marksOf(broughtForward, {
      cells: { [opening]: aRow('2', '2', '0', '0', '0', '0', '4') },
      prior: { cells: { [closing]: aRow('3', '1', '0', '0', '0', '0', '4') } },
    })
    expect(said.findings).toEqual([
      `moved applications/${opening}/natural-person S3 query`,
      `moved applications/${opening}/business S3 query`,
    ])
  })

  it('shows the evidence in both reports', () => {
    const { result } = marksOf(broughtForward, {
      cells: { [opening]: aRow('4', '0', '0', '0', '0', '0', '4') },
      prior: { cells: { [closing]: aRow('3', '0', '0', '0', '0', '0', '3') } },
    })
    const [first] = result.findings
    expect(first?.evidence.map(({ quote }) => quote)).toEqual(['4'])
    expect(first?.priorEvidence?.map(({ quote }) => quote)).toEqual(['3'])
    expect(first).toMatchObject({ stated: '4', expected: '3', difference: '1' })
  })

  it('leaves a column untested whose closing was not read last year', () => {
    const said = marksOf(broughtForward, { prior: { cells: { [closing]: { total: null } } } })
    expect(said.untested).toEqual([`unread applications/${opening}/total`])
  })
})
