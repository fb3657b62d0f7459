import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWording } from './wording'

test('one wrong character', () => {
  expect(compareWording('7.属于行政执法案件', '7.属于行政执法案卷')).toEqual([
    { kind: 'same', text: '7.属于行政执法案' },
    { kind: 'added', text: '件' },
    { kind: 'missing', text: '卷' },
  ])
})

test('a shortened label', () => {
  expect(compareWording('社会组织', '社会公益组织')).toEqual([
    { kind: 'same', text: '社会' },
    { kind: 'missing', text: '公益' },
    { kind: 'same', text: '组织' },
  ])
})

test('texts too long for a label are shown as replaced whole', () => {
  const long = '长'.repeat(500)
  expect(compareWording(long, '短')).toEqual([
    { kind: 'added', text: long },
    { kind: 'missing', text: '短' },
  ])
  expect(compareWording(long, long)).toEqual([{ kind: 'same', text: long }])
})

test('the parts give both wordings back', () => {
  const wording = fc.string({ unit: fc.constantFrom('政', '府', 'a', '𠮷'), maxLength: 15 })
  fc.assert(
    fc.property(wording, wording, (printed, official) => {
      const parts = compareWording(printed, official)
      const joined = (without: string) =>
        parts
          .filter((p) => p.kind !== without)
          .map((p) => p.text)
          .join('')
      expect(joined('missing')).toBe(printed)
      expect(joined('added')).toBe(official)
    }),
  )
})
