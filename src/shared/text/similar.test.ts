import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt } from './anchor'
import { normalise, normaliseMapped } from './normalise'
import { similarPlaces } from './similar'

const text =
  '2020年，全年总计发布政策解读类信息30多条，其中图解12条。\n全市共收到政府信息公开申请160件，其中市本级13件。\n'

/** What is offered for words of `text` in another text, best first. */
function offered(words: string, other: string): readonly string[] {
  const start = text.indexOf(words)
  const anchor = anchorAt(text, { start, end: start + words.length })
  const sought = {
    quote: normalise(anchor.quote),
    prefix: normalise(anchor.prefix),
    suffix: normalise(anchor.suffix),
  }
  return similarPlaces(normaliseMapped(other), sought, 5).map(({ span }) => other.slice(span.start, span.end))
}

describe('words that were changed', () => {
  it('are offered where a sentence was worded anew', () => {
    const other = text.replace('总计发布', '总计共发布').replace('30多条', '35条')
    expect(offered('全年总计发布政策解读类信息30多条', other)[0]).toBe('全年总计共发布政策解读类信息35条')
  })

  it('are offered where something else stands between the same surroundings: a number, whole', () => {
    expect(offered('13', text.replace('13件', '138件'))).toEqual(['138'])
    expect(offered('160', text.replace('160', '约1万'))).toEqual(['约1万'])
  })

  it('are offered where they were moved and changed', () => {
    const other = `登录\n其中：图解13条。\n${text.replace('其中图解12条', '')}`
    expect(offered('其中图解12条', other)[0]).toBe('其中：图解13')
  })

  it('are not offered where nothing is like them', () => {
    expect(offered('全年总计发布政策解读类信息30多条', '完全不同的内容，说的是另外一件事情。')).toEqual([])
    expect(offered('13', '')).toEqual([])
  })
})

it('any text: in order, inside the text, apart from each other, and no more than asked for', () => {
  const words = fc.array(fc.constantFrom('公开', '申请', '12', '3', '件', '，', '\n', '信息'), { maxLength: 60 })
  fc.assert(
    fc.property(words, words, fc.nat(3), (one, other, most) => {
      const target = other.join('')
      const sought = { quote: normalise(one.slice(2, -2).join('')), prefix: '公开申请', suffix: '件，信息' }
      const found = similarPlaces(normaliseMapped(target), sought, most)
      expect(found.length).toBeLessThanOrEqual(most)
      for (const [i, { span, score }] of found.entries()) {
        expect(span.start >= 0 && span.start < span.end && span.end <= target.length).toBe(true)
        expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1)
        const others = found.filter((_, at) => at !== i)
        expect(others.some((two) => two.span.start < span.end && span.start < two.span.end)).toBe(false)
      }
    }),
  )
})
