import { describe, expect, it } from 'vitest'
import { aRow, aSubject, type CellSpec, type ReportSpec } from '../../../tests/support/a-report'
import { footings, gapOf } from './footing'

const of = (spec: ReportSpec, identity = 'I-03', place = 'applications.granted') => {
  const { form, report } = aSubject(spec)
  const found = footings(form, report).find(
    (one) => one.identity.equation.identity === identity && (one.identity.line ?? one.identity.column) === place,
  )
  if (found === undefined) throw new Error('no such identity')
  return found
}
const granted = (...cells: readonly CellSpec[]): ReportSpec => ({
  cells: { 'applications.granted': aRow(...cells) },
})

describe('footings', () => {
  it('stand at every column or line where all operands exist', () => {
    const count = (form: ReportSpec['form'], identity: string) => {
      const built = aSubject(form === undefined ? {} : { form })
      return footings(built.form, built.report).filter((one) => one.identity.equation.identity === identity).length
    }
    expect(['I-01', 'I-02', 'I-03', 'I-04'].map((identity) => count('2019', identity))).toEqual([7, 7, 23, 3])
    expect(['I-01', 'I-02', 'I-03', 'I-04'].map((identity) => count('2021', identity))).toEqual([7, 7, 25, 3])
    expect(count('2014', 'S-01')).toBe(1)
    expect(count('2008', 'I-01')).toBe(0)
  })

  it('are worked out once for a report', () => {
    const { form, report } = aSubject()
    expect(footings(form, report)).toBe(footings(form, report))
  })

  it('leave out an equation whose lines or columns the table does not have', () => {
    const { form, report } = aSubject()
    const equations = [
      { identity: 'X', table: 'applications', direction: 'across', left: ['nobody'], right: ['total'] },
      { identity: 'X', table: 'applications', direction: 'down', left: ['nothing'], right: ['applications.processed'] },
      { identity: 'X', table: 'applications', direction: 'down', left: ['applications.granted'], right: ['nothing'] },
    ] as const
    expect(footings({ ...form, equations }, report)).toEqual([])
  })
})

describe('the state of a footing', () => {
  it.each([
    ['holds', granted('1', '2', '0', '0', '0', '0', '3')],
    ['holds', granted('3', '', '0', '/', '0', '0', '3')],
    ['fails', granted('1', '2', '0', '0', '0', '0', '4')],
    ['fails', granted('5', '', '0', '0', '0', '0', '4')],
    ['fails', granted('5', null, '0', '0', '0', '0', '4')],
    ['fails', granted('2.4万', '0', '0', '0', '0', '0', '24600')],
    ['rounded', granted('2.4万', '0', '0', '0', '0', '0', '24010')],
    ['rounded', granted('24010', '0', '0', '0', '0', '0', '2.4万')],
    ['open', granted('3', '', '0', '0', '0', '0', '4')],
    ['open', granted('3', '0', '0', '0', '0', '0', '')],
    ['open', granted('2.4万', '', '0', '0', '0', '0', '2.4万')],
    ['open', granted('', '', '', '', '', '', '')],
    ['missing', granted('3', null, '0', '0', '0', '0', '3')],
    ['missing', granted('3', { unreadable: '1 2' }, '0', '0', '0', '0', '4')],
    ['missing', granted(null, null, null, null, null, null, null)],
  ])('is %s', (state, spec) => {
    expect(of(spec).state).toBe(state)
  })

  it('is exact only where it holds or fails with nothing rounded or unread', () => {
    expect(of(granted('1', '', '0', '0', '0', '0', '1')).exact).toBe(true)
    expect(of(granted('5', '', '0', '0', '0', '0', '4')).exact).toBe(true)
    expect(of(granted('5', null, '0', '0', '0', '0', '4')).exact).toBe(false)
    expect(of(granted('2.4万', '0', '0', '0', '0', '0', '24600')).exact).toBe(false)
    expect(of(granted('3', '', '0', '0', '0', '0', '4')).exact).toBe(false)
  })

  it('knows the gap between its sides', () => {
    expect(gapOf(of(granted('1', '2', '0', '0', '0', '0', '4'))).toFixed()).toBe('-1')
  })
})
