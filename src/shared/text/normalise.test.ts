import { describe, expect, test } from 'vitest'
import { normalise, normaliseMapped } from './normalise'

describe('normalise', () => {
  test.each([
    ['第二十条第（一）项', '第二十条第(一)项'],
    ['四、　政府信息 公开\u00a0行政复议', '四、政府信息公开行政复议'],
    ['１２，３４５％', '12,345%'],
    ['3.危及‘三安全一稳定’', '3.危及"三安全一稳定"'],
    ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['皖政办秘〔2020〕66号', '皖政办秘[2020]66号'],
    ['——', '--'],
    ['本年新\u200b制作\r\n数量\ufeff', '本年新制作数量'],
    ['⼀、⾏政⼈⺠⻓', '一、行政人民长'],
    ['ｶﾞ', 'ガ'],
    ['', ''],
  ])('%j reads %j', (raw, expected) => {
    expect(normalise(raw)).toBe(expected)
  })

  test('a text that needs no change is returned as it is', () => {
    expect(normalise('政府信息公开123')).toBe('政府信息公开123')
  })
})

describe('the way back', () => {
  test('a match lands on the raw characters, blanks inside included', () => {
    const raw = '  本年新 制作 数量 | 0'
    const { text, spanOf } = normaliseMapped(raw, 100)
    const at = text.indexOf('制作数量')
    const { start, end } = spanOf(at, at + 4)
    expect(raw.slice(start - 100, end - 100)).toBe('制作 数量')
  })

  test('one raw character that gives several normalised ones is taken whole', () => {
    const raw = '共㈠项'
    const { text, spanOf } = normaliseMapped(raw)
    expect(text).toBe('共(一)项')
    expect(spanOf(2, 3)).toEqual({ start: 1, end: 2 })
  })

  test('a surrogate pair is never split', () => {
    const raw = ' 𠮷 1'
    const { text, spanOf } = normaliseMapped(raw)
    expect(text).toBe('𠮷1')
    expect(spanOf(0, 1)).toEqual({ start: 1, end: 3 })
    expect(spanOf(1, 2)).toEqual({ start: 1, end: 3 })
  })

  test('an empty range gives an empty span, at the end too', () => {
    const { spanOf } = normaliseMapped(' a ')
    expect(spanOf(0, 0)).toEqual({ start: 1, end: 1 })
    expect(spanOf(1, 1)).toEqual({ start: 3, end: 3 })
  })

  test('a range outside the text is a bug', () => {
    expect(() => normaliseMapped('abc').spanOf(2, 5)).toThrow(/bug/)
  })
})
