/** Walks the numbers of the text that no check has tied and nothing explains. */

import type { NumberCoverage, NumberStatus } from '@shared/checks/outcome'
import type { CoverageCounts } from '@shared/review/counts'

/** The nearest number of that status after or before the offset; past the end it goes on at the other end. */
export function stepNumber(
  coverage: readonly NumberCoverage[],
  status: NumberStatus,
  from: number | null,
  direction: 1 | -1,
): NumberCoverage | null {
  const open = coverage.filter((one) => one.status === status)
  if (direction === 1) return open.find(({ span }) => from === null || span.start > from) ?? open[0] ?? null
  return open.findLast(({ span }) => from !== null && span.start < from) ?? open.at(-1) ?? null
}

/** Share of numbers accounted for, rounded down so that 100 % means all; null where there are none. */
export function coveragePercent(counts: CoverageCounts): number | null {
  return counts.numbers === 0 ? null : Math.floor(((counts.tied + counts.explained) / counts.numbers) * 100)
}
