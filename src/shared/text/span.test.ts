import { expect, test } from 'vitest'
import { containsSpan, isEmptySpan, joinSpans, overlapsSpan, sliceSpan, span } from './span'

test('a span is a range of whole, ordered offsets', () => {
  expect(span(2, 5)).toEqual({ start: 2, end: 5 })
  expect(() => span(5, 2)).toThrow(/bug/)
  expect(() => span(-1, 2)).toThrow(/bug/)
  expect(() => span(0.5, 2)).toThrow(/bug/)
})

test('slicing, containing, touching, joining', () => {
  expect(sliceSpan('政府信息', span(1, 3))).toBe('府信')
  expect(isEmptySpan(span(3, 3))).toBe(true)
  expect(isEmptySpan(span(3, 4))).toBe(false)
  expect(containsSpan(span(0, 5), span(0, 5))).toBe(true)
  expect(containsSpan(span(1, 5), span(0, 2))).toBe(false)
  expect(overlapsSpan(span(0, 2), span(2, 4))).toBe(false)
  expect(overlapsSpan(span(0, 3), span(2, 4))).toBe(true)
  expect(joinSpans(span(4, 6), span(1, 2))).toEqual({ start: 1, end: 6 })
})
