import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { totalBelowFlow } from './total-below-flow'

const documents = 'disclosure.normative-documents'

describe('cross-foot/total-below-flow', () => {
  it('accepts a total that holds this year’s documents', () => {
    const old = { [documents]: { made: '48', disclosed: '48', 'total-disclosed': '176' } }
    expect(marksOf(totalBelowFlow, { cells: old })).toMatchObject({ findings: [], untested: [] })
    const now = { [documents]: { made: '5', repealed: '2', 'in-force': '3' } }
    expect(marksOf(totalBelowFlow, { form: '2021', cells: now }).findings).toEqual([])
  })

  it('rejects a total below this year’s count', () => {
    const old = { [documents]: { made: '48', disclosed: '48', 'total-disclosed': '46' } }
    expect(marksOf(totalBelowFlow, { cells: old }).findings).toEqual([`below disclosure/${documents}/total-disclosed`])
    const now = { [documents]: { made: '5', repealed: '1', 'in-force': '3' } }
    expect(marksOf(totalBelowFlow, { form: '2021', cells: now }).findings).toEqual([
      `below disclosure/${documents}/in-force`,
    ])
    expect(messagesOf(totalBelowFlow, { form: '2021', cells: now })).toEqual([
      '“行政规范性文件”行现行有效件数3小于本年4，逻辑不成立。',
    ])
  })

  it('rejects both lines with two findings', () => {
    const cells = {
      [documents]: { disclosed: '2', 'total-disclosed': '1' },
      'disclosure.regulations': { disclosed: '2', 'total-disclosed': '1' },
    }
    expect(marksOf(totalBelowFlow, { cells }).findings).toHaveLength(2)
  })

  it('leaves untested what is blank, and what rounding leaves open', () => {
    const blank = { [documents]: { 'total-disclosed': '' } }
    expect(marksOf(totalBelowFlow, { cells: blank }).untested).toEqual([
      `unread disclosure/${documents}/total-disclosed`,
    ])
    const rounded = { [documents]: { disclosed: '10020', 'total-disclosed': '1.0万' } }
    expect(marksOf(totalBelowFlow, { cells: rounded }).untested).toEqual([
      `rounded disclosure/${documents}/total-disclosed`,
    ])
  })
})
