import { expect, test } from 'vitest'
import type { NumberCoverage, NumberStatus } from '@shared/checks/outcome'
import { coveragePercent, stepNumber } from './number-walk'

const number = (start: number, status: NumberStatus): NumberCoverage => ({
  span: { start, end: start + 2 },
  status,
  by: [],
})
const coverage = [number(0, 'open'), number(5, 'tied'), number(10, 'open'), number(20, 'explained'), number(30, 'open')]
const starts = (from: number | null, direction: 1 | -1) => stepNumber(coverage, 'open', from, direction)?.span.start

test('goes from one open number to the next and around the end', () => {
  expect([starts(null, 1), starts(0, 1), starts(6, 1), starts(30, 1)]).toEqual([0, 10, 10, 0])
  expect([starts(null, -1), starts(30, -1), starts(0, -1)]).toEqual([30, 10, 30])
  expect(stepNumber([number(1, 'tied')], 'open', null, 1)).toBeNull()
})

test('100 % means all', () => {
  const share = (open: number): number | null =>
    coveragePercent({ numbers: 1000, tied: 1000 - open, explained: 0, open })
  expect([share(0), share(1), share(1000)]).toEqual([100, 99, 0])
  expect(coveragePercent({ numbers: 0, tied: 0, explained: 0, open: 0 })).toBeNull()
})
