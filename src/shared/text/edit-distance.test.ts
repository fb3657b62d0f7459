import { expect, test } from 'vitest'
import { editDistance } from './edit-distance'

test.each([
  ['7.属于行政执法案件', '7.属于行政执法案卷', 3, 1],
  ['社会组织', '社会公益组织', 3, 2],
  ['不其他情形', '不计其他情形', 1, 1],
  ['', '总计', 2, 2],
  ['总计', '', 1, null],
  ['自然人', '总计', 2, null],
  ['abcdef', 'azced', 3, 3],
  ['同', '同', 0, 0],
])('%j and %j within %i: %j', (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected)
})
