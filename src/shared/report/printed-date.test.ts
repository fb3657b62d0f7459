import { describe, expect, it } from 'vitest'
import { isoDate, printedDates } from './printed-date'

const read = (text: string): (string | null | true)[][] =>
  printedDates(text).map((one) => [text.slice(one.start, one.end), isoDate(one), ...(one.isCut ? [true as const] : [])])

describe('printed dates', () => {
  it.each([
    ['2020年1月13日', '2020年1月13日', '2020-01-13'],
    ['二〇二一年十二月三十一日', '二〇二一年十二月三十一日', '2021-12-31'],
    ['2021-1-5', '2021-1-5', '2021-01-05'],
    ['2021.01.05', '2021.01.05', '2021-01-05'],
    ['2021/1/5', '2021/1/5', '2021-01-05'],
    ['二○二一年二月十日', '二○二一年二月十日', '2021-02-10'],
  ])('reads %s', (text, printed, iso) => {
    expect(read(text)).toEqual([[printed, iso]])
  })

  it('says what is cut', () => {
    expect(read('2020年1月13')).toEqual([['2020年1月13', '2020-01-13', true]])
    expect(read('2020年1月')).toEqual([['2020年1月', null]])
    expect(read('2020年')).toEqual([['2020年', null]])
  })

  it('reads no date where there is none', () => {
    expect(read('2020年13月40日')).toEqual([])
    expect(read('12020年1月1日')).toEqual([])
    expect(read('皖政办秘[2020]66号')).toEqual([])
  })
})
