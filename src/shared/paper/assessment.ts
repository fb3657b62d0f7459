/** How the checks came out, each exactly once: what a coverage statement counts. */

import type { Bilingual } from '../checks/check'
import type { RunResult } from '../checks/outcome'

/**
 * `passed` ran and found nothing; `failed` found a defect; `uncertain` has queries only; `partly` passed where it could be
 * assessed; `not-assessable` could not run, or nothing it asked for could be read; `not-applicable` to the year's form.
 */
export type Assessment = 'passed' | 'failed' | 'uncertain' | 'partly' | 'not-assessable' | 'not-applicable'

export interface AssessedCheck {
  readonly check: string
  readonly code: string
  readonly version: number
  readonly assessment: Assessment
  readonly findings: number
  readonly ticks: number
  readonly untested: number
  readonly reason: Bilingual | null
}

/** In the order of the run. */
export function assessedChecks(run: RunResult): readonly AssessedCheck[] {
  const tally = new Map<string, { defects: number; queries: number; losses: number; ticks: number; untested: number }>()
  const of = (check: string) => {
    const known = tally.get(check) ?? { defects: 0, queries: 0, losses: 0, ticks: 0, untested: 0 }
    tally.set(check, known)
    return known
  }
  for (const { check, class: kind } of run.findings) {
    if (kind === 'query') of(check).queries += 1
    else if (kind === 'capture-loss') of(check).losses += 1
    else of(check).defects += 1
  }
  for (const { check } of run.ticks) of(check).ticks += 1
  for (const { check } of run.untested) of(check).untested += 1
  return run.outcomes.map(({ check, code, version, state, reason }) => {
    const { defects, queries, losses, ticks, untested } = of(check)
    const found = { check, code, version, findings: defects + queries + losses, ticks, untested, reason }
    if (state !== 'ran') return { ...found, assessment: state === 'not-applicable' ? state : 'not-assessable' }
    if (defects > 0) return { ...found, assessment: 'failed' }
    if (losses > 0) return { ...found, assessment: 'not-assessable' }
    if (queries > 0) return { ...found, assessment: 'uncertain' }
    if (untested > 0) return { ...found, assessment: ticks > 0 ? 'partly' : 'not-assessable' }
    return { ...found, assessment: 'passed' }
  })
}

export function countAssessments(checks: readonly AssessedCheck[]): Readonly<Record<Assessment, number>> {
  const counts = { passed: 0, failed: 0, uncertain: 0, partly: 0, 'not-assessable': 0, 'not-applicable': 0 }
  for (const { assessment } of checks) counts[assessment] += 1
  return counts
}

export const assessmentWords = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不符', en: 'failed' },
  uncertain: { zh: '存疑', en: 'uncertain' },
  partly: { zh: '部分可评价，未见不符', en: 'assessed in part, nothing found' },
  'not-assessable': { zh: '无法评价', en: 'not assessable' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} as const satisfies Record<Assessment, Bilingual>
