/** Two texts compared as the app does it, without a file: what the screen of two years receives. */

import { compareReports, type ComparisonSide } from '../../src/shared/compare/compare'
import type { Comparison } from '../../src/shared/compare/comparison'
import { aSubject, type ReportSpec } from './a-report'

export interface ComparedPair {
  readonly prior: ComparisonSide
  readonly current: ComparisonSide
  readonly comparison: Comparison
}

/** The texts stand in the first section of two reports of consecutive years. */
export function compared(priorText: string, currentText: string): ComparedPair {
  return comparedReports(
    { year: 2022, prose: { overview: priorText } },
    { year: 2023, prose: { overview: currentText } },
  )
}

export function comparedReports(before: ReportSpec, now: ReportSpec): ComparedPair {
  const [prior, current] = [aSubject(before), aSubject(now)]
  return { prior, current, comparison: compareReports(prior, current) }
}
