import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { inForce } from './in-force'

const line = 'disclosure.normative-documents'
const regulations = 'disclosure.regulations'
const last = (count: string) => ({ form: '2021' as const, cells: { [line]: { 'in-force': count } } })
const now = (made: string, repealed: string, count: string) => ({
  form: '2021' as const,
  cells: { [line]: { made, repealed, 'in-force': count } },
})

describe('carry-forward/in-force', () => {
  it('accepts last year plus issued less repealed', () => {
    const said = marksOf(inForce, { ...now('12', '2', '110'), prior: last('100') })
    expect(said.findings).toEqual([])
    expect(said.ticks).toContain(`disclosure/${line}/in-force`)
  })

  it('rejects any other count', () => {
    expect(messagesOf(inForce, { ...now('12', '2', '115'), prior: last('100') })).toEqual([
      '行政规范性文件现行有效件数115与“上年100＋制发12－废止2＝110”不符，相差5，请核实或说明清理、失效情况。',
    ])
  })

  it('rejects both lines with two findings', () => {
    const cells = { [line]: { 'in-force': '1' }, [regulations]: { 'in-force': '1' } }
    expect(marksOf(inForce, { form: '2021', cells, prior: { form: '2021' } }).findings).toEqual([
      `differs disclosure/${regulations}/in-force`,
      `differs disclosure/${line}/in-force`,
    ])
  })

  it('does not compare across a change of form', () => {
    expect(marksOf(inForce, { ...now('12', '2', '110'), prior: { form: '2019' } }).untested).toEqual([
      `other-form disclosure/${regulations}/in-force`,
      `other-form disclosure/${line}/in-force`,
    ])
  })

  it('leaves a line untested of which a figure was not read', () => {
    const said = marksOf(inForce, {
      ...now('12', '2', '110'),
      prior: { form: '2021', cells: { [line]: { 'in-force': null } } },
    })
    expect(said.untested).toEqual([`unread disclosure/${line}/in-force`])
  })
})
