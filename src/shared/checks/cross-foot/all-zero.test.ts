import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { allZero } from './all-zero'

describe('cross-foot/all-zero', () => {
  it('accepts a government with a document, an office without one, a bureau with penalties', () => {
    const cells = { 'disclosure.normative-documents': { 'total-disclosed': '3' } }
    expect(marksOf(allZero, { cells }).findings).toEqual([])
    expect(marksOf(allZero, { body: '某区政府办公室', bodyKind: 'department' }).findings).toEqual([])
    const penalties = { 'disclosure.penalties': { decisions: '12' } }
    expect(marksOf(allZero, { cells: penalties, body: '某市公安局', bodyKind: 'department' }).findings).toEqual([])
  })

  it('rejects a government without any normative document', () => {
    expect(marksOf(allZero).findings).toEqual(['zero disclosure/disclosure.normative-documents'])
    expect(messagesOf(allZero)).toEqual(['“规范性文件”各栏均为0，与某县人民政府的职能不相称，请核实。'])
  })

  it('rejects an enforcement bureau without a penalty; a body has one such duty, so never two findings', () => {
    const spec = { form: '2021' as const, body: '某县市场监督管理局', bodyKind: 'department' as const }
    expect(marksOf(allZero, spec).findings).toEqual(['zero disclosure/disclosure.penalties'])
  })

  it('does not take a blank for a zero', () => {
    expect(marksOf(allZero, { cells: { 'disclosure.normative-documents': { made: '' } } }).findings).toEqual([])
  })
})
