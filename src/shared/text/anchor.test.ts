import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, anchorTarget, reanchor } from './anchor'
import { normalise } from './normalise'

const text = '2020年，全市共收到政府信息公开申请160件，其中市本级13件，各部门147件。\n全年共办结157件。\n无。\n'
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

describe('reanchor', () => {
  it('keeps a place in an unchanged text', () => {
    const anchor = anchorAt(text, at('160件'))
    expect(reanchor(anchorTarget(text), anchor)).toEqual({ kind: 'kept', span: at('160件') })
  })

  it('finds the same characters after text was put before, lines re-wrapped and widths changed', () => {
    const other = `登录 首页\n${text.replaceAll('件，', '件,\n').replace('160', '１６０')}`
    const found = reanchor(anchorTarget(other), anchorAt(text, at('160件')))
    expect(found.kind).toBe('moved')
    if (found.kind === 'moved') expect(normalise(other.slice(found.span.start, found.span.end))).toBe('160件')
  })

  it('never takes a part of a number for the number', () => {
    const anchor = anchorAt(text, at('13'))
    expect(reanchor(anchorTarget(text.replace('13件', '138件')), anchor)).toMatchObject({
      kind: 'orphan',
      candidates: [],
    })
  })

  it('shows a doubt instead of guessing between like places', () => {
    const twice = 'AB无。CD'.repeat(2)
    const anchor = anchorAt('xx无。yy', { start: 2, end: 4 })
    const found = reanchor(anchorTarget(twice), anchor)
    expect(found).toMatchObject({ kind: 'orphan', candidates: [{ span: { start: 2 } }, { span: { start: 8 } }] })
  })

  it('gives an orphan without candidates for words that are gone', () => {
    expect(reanchor(anchorTarget('完全不同的内容'), anchorAt(text, at('办结')))).toEqual({
      kind: 'orphan',
      candidates: [],
      similar: [],
    })
  })

  it('lands on the same characters after blanks were put in anywhere', () => {
    const places = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(
        places,
        fc.array(fc.tuple(fc.nat(text.length), fc.constantFrom(' ', '\n', '\u3000', '\r\n'))),
        ([start, size], blanks) => {
          const span = { start, end: Math.min(text.length, start + size) }
          const anchor = anchorAt(text, span)
          fc.pre(normalise(anchor.quote) !== '')
          let other = text
          for (const [where, blank] of [...blanks].sort((a, b) => b[0] - a[0])) {
            // Not inside a number: "1 60" is another number, or two.
            if (/\d/u.test(text[where - 1] ?? '') && /\d/u.test(text[where] ?? '')) continue
            other = other.slice(0, where) + blank + other.slice(where)
          }
          const found = reanchor(anchorTarget(other), anchor)
          if (found.kind === 'orphan') expect(cutsNumberAtEdge(span)).toBe(true)
          else expect(normalise(other.slice(found.span.start, found.span.end))).toBe(normalise(anchor.quote))
        },
      ),
      { numRuns: 500 },
    )
  })
})

function cutsNumberAtEdge(span: { start: number; end: number }): boolean {
  const cut = (i: number): boolean => /\d/u.test(text[i - 1] ?? '') && /\d/u.test(text[i] ?? '')
  return cut(span.start) || cut(span.end)
}
