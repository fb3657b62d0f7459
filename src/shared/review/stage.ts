/** How far the review of a report has come, from the file that is being read to the archived paper (domain 5.2). */

import type { Role } from './act'
import { stages } from './gate'
import { isStale, signOffOf, type ReportReview, type Review } from './state'

export type ReviewStage =
  | 'reading'
  | 'unreadable'
  | 'checked'
  | 'in-review'
  | 'awaiting-review'
  | 'awaiting-approval'
  | 'signed'
  | 'locked'
  | 'archived'

/** Whether an approver is to sign: where the engagement has none, the reviewer's signature is the last. */
export function hasApprover(review: Review): boolean {
  return Object.values(review.people).some((person) => person.present && person.roles.includes('approver'))
}

/**
 * @param run what reading the file came to; null while it is being read
 * @param reading digest of what the checks come to
 */
export function stageOf(
  review: Review,
  report: ReportReview,
  run: 'read' | 'unreadable' | null,
  reading: string | null,
): ReviewStage {
  if (review.archived) return 'archived'
  if (report.locked !== null) return 'locked'
  if (run === null) return 'reading'
  if (run === 'unreadable') return 'unreadable'
  const isSigned = (role: Role): boolean => signOffOf(report, null, role, reading) !== null
  if (isSigned('approver')) return 'signed'
  if (isSigned('reviewer')) return hasApprover(review) ? 'awaiting-approval' : 'signed'
  if (isSigned('preparer')) return 'awaiting-review'
  const isTouched =
    Object.keys(report.findings).length > 0 || report.untestedRead.length > 0 || report.signOffs.length > 0
  return isTouched ? 'in-review' : 'checked'
}

export type SignatureState = 'none' | 'signed' | 'stale'

/** The last signature of each stage on the whole report. */
export function signaturesOf(report: ReportReview, reading: string | null): Readonly<Record<Role, SignatureState>> {
  const states: Record<Role, SignatureState> = { preparer: 'none', reviewer: 'none', approver: 'none' }
  for (const role of stages) {
    const last = report.signOffs.findLast((signOff) => signOff.section === null && signOff.role === role)
    if (last !== undefined) states[role] = isStale(last, reading) ? 'stale' : 'signed'
  }
  return states
}
