import { describe, expect, it } from 'vitest'
import { readCellValue } from './cell-value'
import { findQuantities, readQuantity } from './quantity'

const first = (text: string) => findQuantities(text)[0] ?? null

describe('readQuantity', () => {
  it.each([
    ['12085条', '12085', null, '12085'],
    ['3,141 件', '3141', null, '3,141'],
    ['3，141件', '3141', null, '3，141'],
    ['１２３条', '123', null, '１２３'],
    ['邮编:236800,电话', '236800', null, '236800'],
    ['其中146,141,62条', '146', null, '146'],
    ['2.46万件', '24600', { low: '24550', high: '24650' }, '2.46万'],
    ['3万件', '30000', { low: '25000', high: '35000' }, '3万'],
    ['1.2亿次', '120000000', { low: '115000000', high: '125000000' }, '1.2亿'],
    ['30多条', '30', { low: '30', high: '40' }, '30'],
    ['1200余件', '1200', { low: '1200', high: '1300' }, '1200'],
    ['近4万人次', '40000', { low: '30000', high: '40000' }, '4万'],
    ['约110人', '110', { low: '100', high: '120' }, '110'],
    ['逾1200件', '1200', { low: '1200', high: '2200' }, '1200'],
    ['5条以上', '5', { low: '5', high: '6' }, '5'],
    ['2202万元', '2202', null, '2202'],
    ['95.98%', '95.98', null, '95.98'],
    ['增长-5.5%', '-5.5', null, '-5.5'],
    ['最近5年', '5', null, '5'],
    ['3万多条', '30000', { low: '30000', high: '40000' }, '3万多'],
  ])('%s', (text, value, interval, printed) => {
    const quantity = first(text)
    expect(quantity?.value).toBe(value)
    expect(quantity?.interval).toEqual(interval)
    expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe(printed)
  })

  it('takes a hyphen between digits for a range or a telephone number, not for a minus', () => {
    expect(findQuantities('1-12月').map((one) => one.value)).toEqual(['1', '12'])
    expect(findQuantities('0472—8517617').map((one) => one.value)).toEqual(['472', '8517617'])
  })

  it('passes over runs that are no number', () => {
    expect(findQuantities('版本1.2.3共5条').map((one) => one.value)).toEqual(['5'])
    expect(readQuantity('件', 0)).toBeNull()
  })

  it('does not read superscripts as digits', () => {
    expect(findQuantities('10²').map((one) => one.value)).toEqual(['10'])
  })
})

const cell = (text: string) => readCellValue(text, { start: 0, end: text.length })
const value = (text: string) => {
  const read = cell(text)
  return read.kind === 'number' ? [read.quantity.value, read.unit] : read.kind
}

describe('readCellValue', () => {
  it.each([
    ['0', ['0', null]],
    [' 12 ', ['12', null]],
    ['０', ['0', null]],
    ['１２', ['12', null]],
    ['0件', ['0', '件']],
    ['零', ['0', null]],
    ['零件', ['0', '件']],
    ['13 件', ['13', '件']],
    ['-2', ['-2', null]],
    ['－2', ['-2', null]],
    ['−64', ['-64', null]],
    ['+5', ['5', null]],
    ['减18', ['-18', null]],
    ['增165', ['165', null]],
    ['1,181,856', ['1181856', null]],
    ['2.46万件', ['24600', '件']],
    ['2202万元', ['2202', '万元']],
    ['256096.2581(万元)', ['256096.2581', '万元']],
    ['256096.2581（万元）', ['256096.2581', '万元']],
    ['30余件', ['30', '件']],
  ])('%s is a number', (text, expected) => expect(value(text)).toEqual(expected))

  it.each(['', ' ', '\u00a0', '\u3000', '\ufeff', '\u200b'])('%j is blank', (text) => expect(value(text)).toBe('blank'))

  it.each(['/', '／', '\\', '-', '—', '——', '－', '无', '不适用', 'N/A'])('%s is a placeholder', (text) =>
    expect(value(text)).toBe('placeholder'),
  )

  it.each([
    '详见附表',
    '10²',
    '①',
    '1/2',
    '3-5',
    '12,34',
    '1 181',
    '007',
    '00',
    '0000000',
    '1.2.3',
    '12abc',
    '五',
    '(5)',
    '1234567890123',
    'O',
  ])('%s is words, never a value', (text) => expect(value(text)).toBe('text'))

  it('gives the place of the number inside the text', () => {
    const text = '行政许可 | 1,234件 |'
    const read = readCellValue(text, { start: 6, end: 14 })
    expect(read.kind === 'number' && text.slice(read.span.start, read.span.end)).toBe('1,234件')
    expect(read.kind === 'number' && text.slice(read.quantity.number.start, read.quantity.number.end)).toBe('1,234')
  })
})
