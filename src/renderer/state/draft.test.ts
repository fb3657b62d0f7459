import { expect, test } from 'vitest'
import { belongs, type Draft, draftKey } from './draft'

const one: Draft = { kind: 'decision', disposition: 'dismissed', keys: ['a'] }
const many: Draft = { kind: 'decision', disposition: 'dismissed', keys: ['a', 'b'] }
const cell: Draft = { kind: 'correction', line: 'l', column: 'c' }

test('a decision on one finding belongs to it, and one on many to whatever is selected', () => {
  expect(belongs(one, { kind: 'finding', key: 'a' })).toBe(true)
  expect(belongs(one, { kind: 'finding', key: 'b' })).toBe(false)
  expect(belongs(one, null)).toBe(false)
  expect(belongs(many, null)).toBe(true)
})

test('a correction belongs to its cell, a note on text to the text', () => {
  expect(belongs(cell, { kind: 'figure', line: 'l', column: 'c' })).toBe(true)
  expect(belongs(cell, { kind: 'figure', line: 'l', column: 'd' })).toBe(false)
  expect(belongs({ kind: 'note', at: { start: 1, end: 2 } }, null)).toBe(true)
})

test('unsent words are kept by what they are about, whatever is to be decided', () => {
  expect(draftKey(one)).toBe(draftKey({ ...one, disposition: 'explained' }))
  expect(draftKey(one)).not.toBe(draftKey({ ...one, keys: ['b'] }))
  expect(draftKey(one)).not.toBe(draftKey(many))
  expect(draftKey(cell)).not.toBe(draftKey({ ...cell, column: 'd' }))
})
