import { describe, expect, it } from 'vitest'
import { chineseNumber, chineseQuantities } from './prose-numerals'

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['三千二百', 3200],
    ['两万', 20_000],
    ['一万零五十', 10_050],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })

  it.each(['二三', '百', '一十十', '万', '一万一万', '甲'])('%s is no number', (text) => {
    expect(chineseNumber(text)).toBeNull()
  })

  it('reads quantities behind a word of counting', () => {
    const read = (text: string) =>
      chineseQuantities(text).map((one) => [text.slice(one.start, one.counterEnd), one.value])
    expect(read('收到申请十二件,办结率百分之百,行政复议两件。')).toEqual([
      ['十二件', '12'],
      ['百分之百', '100'],
      ['两件', '2'],
    ])
    expect(read('收到三件申请')).toEqual([['三件', '3']])
    expect(read('办好一件事,两次会议,十件实事,三条红线')).toEqual([])
  })
})
