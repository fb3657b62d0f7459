/** How many marks a run came to: the figures of a report's line in the list, and of the command line. */

import type { FindingClass, Severity } from '../checks/check'
import type { Finding, NumberCoverage, RunResult, Tick } from '../checks/outcome'

export interface FindingCounts {
  readonly total: number
  readonly severity: Readonly<Record<Severity, number>>
  readonly class: Readonly<Record<FindingClass, number>>
  /** Findings that call for correction: S1 or S2, and not for want of the file. */
  readonly corrections: number
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const severity = { S1: 0, S2: 0, S3: 0, S4: 0 }
  const byClass = { defect: 0, 'likely-defect': 0, 'capture-loss': 0, query: 0 }
  for (const finding of findings) {
    severity[finding.severity] += 1
    byClass[finding.class] += 1
  }
  const corrections = findings.filter(isCorrection).length
  return { total: findings.length, severity, class: byClass, corrections }
}

export interface CoverageCounts {
  readonly numbers: number
  readonly tied: number
  readonly explained: number
  readonly open: number
}

/** `numbers` = tied + explained + open, always. */
export function countCoverage(coverage: readonly NumberCoverage[]): CoverageCounts {
  const counts = { tied: 0, explained: 0, open: 0 }
  for (const number of coverage) counts[number.status] += 1
  return { numbers: coverage.length, ...counts }
}

/** How many figures were examined and agreed, by catalogue code, codes in order. */
export function countTicks(ticks: readonly Tick[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const tick of ticks) counts.set(tick.code, (counts.get(tick.code) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Whether a report calls for correction: the findings that make the command line exit with 1. */
export function callsForCorrection(run: Pick<RunResult, 'findings'>): boolean {
  return run.findings.some(isCorrection)
}

function isCorrection({ severity, class: kind }: Pick<Finding, 'severity' | 'class'>): boolean {
  return (severity === 'S1' || severity === 'S2') && (kind === 'defect' || kind === 'likely-defect')
}
