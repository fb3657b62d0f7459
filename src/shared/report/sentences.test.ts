import { describe, expect, it } from 'vitest'
import { citedTitles, clausesOf, rangeAt, sentencesOf, withoutTitles } from './sentences'

const cut = (text: string, ranges: readonly { start: number; end: number }[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('ends a sentence after its sign and a closing quote', () => {
    const text = '做到"能公开的尽公开。"成效明显;一是加强'
    expect(cut(text, sentencesOf(text))).toEqual(['做到"能公开的尽公开。"', '成效明显;', '一是加强'])
    expect(cut(text, [rangeAt(sentencesOf(text), text.indexOf('成'), text)])).toEqual(['成效明显;'])
  })

  it('parts clauses within a range', () => {
    const text = '甲,乙:丙。丁,戊'
    expect(cut(text, clausesOf(text))).toEqual(['甲,', '乙:', '丙。', '丁,', '戊'])
    expect(cut(text, clausesOf(text, { start: 5, end: 9 }))).toEqual(['。', '丁,', '戊'].slice(1))
  })

  it('finds cited titles, nested and unclosed', () => {
    const text = '根据《关于〈甲〉的《乙》通知》和《丙'
    expect(cut(text, citedTitles(text))).toEqual(['《关于〈甲〉的《乙》通知》', '《丙'])
    expect(withoutTitles(text)).toHaveLength(text.length)
    expect(withoutTitles('无')).toBe('无')
  })
})
