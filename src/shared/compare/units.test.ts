import { describe, expect, it } from 'vitest'
import { likeness, mostAlike, paragraphsOf, sentencesOf, sketchOf } from './units'

const all = (text: string) => ({ start: 0, end: text.length })
const keys = (units: readonly { readonly key: string }[]): string[] => units.map((unit) => unit.key)

describe('paragraphsOf', () => {
  it('takes a line each, blank lines with the one before', () => {
    const text = '一、总体情况\n\n  全年公开 12条。\n二、'
    expect(keys(paragraphsOf(text, all(text)))).toEqual(['一、总体情况', '全年公开12条。', '二、'])
    expect(
      paragraphsOf(text, all(text))
        .map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text)
  })
})

describe('sentencesOf', () => {
  it('ends a sentence behind its mark and the quotes that close there', () => {
    const text = '他说“公开。”二是；三是'
    expect(keys(sentencesOf(text, all(text)))).toEqual(['他说“公开。”', '二是；', '三是'])
  })

  it('cuts what has no marks at places that its own words decide, never within a number', () => {
    const text = Array.from({ length: 400 }, (_, i) => `信息${i * 7919}条`).join('')
    const units = sentencesOf(text, all(text))
    expect(units.length).toBeGreaterThan(4)
    for (const { start, end } of units) {
      expect(end - start).toBeLessThanOrEqual(501)
      expect(/\d\|\d/.test(`${text.charAt(start - 1)}|${text.charAt(start)}`)).toBe(false)
    }
    const longer = `再加一句${text}`
    const shared = new Set(keys(sentencesOf(longer, all(longer))))
    expect(keys(units).filter((key) => shared.has(key)).length).toBeGreaterThan(units.length / 2)
  })
})

describe('likeness', () => {
  const alike = (a: string, b: string): number => likeness(sketchOf(a), sketchOf(b))

  it('is 1 for the same words, whatever the figures and the width', () => {
    expect(alike('共收到申请12件', '共收到申请98件')).toBe(1)
    expect(alike('共收到申请12件,', '共收到申请１２件，')).toBe(1)
  })

  it('is near 0 for other words and between for some of them', () => {
    expect(alike('加强业务培训提高人员素质', '共收到申请十二件')).toBeLessThan(0.1)
    const some = alike('共收到政府信息公开申请12件，均已答复', '共收到政府信息公开申请15件，结转一件')
    expect(some).toBeGreaterThan(0.4)
    expect(some).toBeLessThan(0.9)
  })

  it('is never more than the sizes allow', () => {
    const [a, b] = [sketchOf('共收到申请'), sketchOf('共收到政府信息公开申请12件，均已在法定期限内答复')]
    expect(likeness(a, b)).toBeLessThanOrEqual(mostAlike(a, b))
  })
})
