import { describe, expect, it } from 'vitest'
import { marksOf, messagesOf } from '../../../../tests/support/marks-of'
import { unusualChange } from './unusual-change'

const line = 'applications.received'
const years = (last: string, now: string) => ({
  cells: { [line]: { total: now } },
  prior: { cells: { [line]: { total: last } } },
})

describe('carry-forward/unusual-change', () => {
  it.each([
    ['10', '50'],
    ['9', '9000'],
    ['0', '100'],
    ['50', '10'],
  ])('accepts %s last year and %s now', (last, now) => {
    expect(marksOf(unusualChange, years(last, now)).findings).toEqual([])
  })

  it('rejects more than five times as many, or less than a fifth, as a query', () => {
    expect(messagesOf(unusualChange, years('10', '51'))).toEqual([
      '“一、本年新收政府信息公开申请数量”总计由上年10变为51，同比变动410.0%，请说明原因。',
    ])
    expect(messagesOf(unusualChange, years('51', '10'))).toHaveLength(1)
  })

  it('rejects what appeared from nothing or went to nothing', () => {
    expect(messagesOf(unusualChange, years('0', '101'))).toEqual([
      '“一、本年新收政府信息公开申请数量”总计由上年0变为101，请说明原因。',
    ])
    expect(messagesOf(unusualChange, years('101', '0'))).toHaveLength(1)
  })

  it('finds two lines with two findings, and passes over columns of change and figures not read', () => {
    const penalties = 'disclosure.penalties'
    const said = marksOf(unusualChange, {
      cells: { [line]: { total: '900' }, [penalties]: { decisions: '900', change: '900', 'prior-items': null } },
      prior: {
        cells: { [line]: { total: '20' }, [penalties]: { decisions: '20', change: '-20', 'prior-items': '20' } },
      },
    })
    expect(said.findings).toEqual([`moved disclosure/${penalties}/decisions`, `moved applications/${line}/total`])
  })
})
