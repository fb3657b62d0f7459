/** What stands in the way of a signature: every blocker by name, so that each can be a link. */

import type { Role } from './act'
import type { ItemId, ReportId } from './ids'
import { dispositionOf, severityOf, signOffOf, untouchedReport, type Review, type SeverityValue } from './state'

/** What the rules must know of the runs; the caller reads it from the store. */
export interface World {
  readonly findings: (report: ReportId) => readonly WorldFinding[]
  readonly untested: (report: ReportId) => readonly WorldUntested[]
}

export interface WorldFinding {
  readonly key: string
  readonly severity: SeverityValue
  readonly section: string | null
  /** Digest of its evidence, against which an older decision shows as made on earlier evidence. */
  readonly evidence: string
}

export interface WorldUntested {
  readonly key: string
  readonly section: string | null
}

export type Blocker =
  | { readonly kind: 'undecided'; readonly finding: string }
  | { readonly kind: 'earlier-evidence'; readonly finding: string }
  | { readonly kind: 'untested-unread'; readonly untested: string }
  | { readonly kind: 'review-note'; readonly note: ItemId }
  | { readonly kind: 'earlier-stage'; readonly role: Role }

const order: readonly Role[] = ['preparer', 'reviewer', 'approver']

/**
 * Blockers of signing a section (or, with null, the whole report) in a role: undecided S1 and S2 findings, decisions on
 * evidence that has changed, untested items nobody has read, review notes not cleared (from the reviewer on), and the
 * signature of the stage before. Empty = may be signed.
 */
export function blockersOf(
  review: Review,
  world: World,
  reportId: ReportId,
  section: string | null,
  role: Role,
): Blocker[] {
  const report = review.reports[reportId] ?? untouchedReport
  const here = (place: string | null): boolean => section === null || place === section
  const blockers: Blocker[] = []
  for (const finding of world.findings(reportId).filter((f) => here(f.section))) {
    const severity = severityOf(review, reportId, finding.key, finding.severity)
    const decision = report.findings[finding.key]?.decisions.at(-1)
    const undecided = dispositionOf(review, reportId, finding.key) === 'undecided'
    if (undecided && (severity === 'S1' || severity === 'S2'))
      blockers.push({ kind: 'undecided', finding: finding.key })
    if (!undecided && decision?.evidence !== finding.evidence) {
      blockers.push({ kind: 'earlier-evidence', finding: finding.key })
    }
  }
  for (const untested of world.untested(reportId).filter((u) => here(u.section))) {
    if (!report.untestedRead.includes(untested.key)) blockers.push({ kind: 'untested-unread', untested: untested.key })
  }
  if (role !== 'preparer') {
    for (const note of Object.values(review.notes)) {
      if (note.reportId === reportId && here(note.section) && note.state !== 'cleared') {
        blockers.push({ kind: 'review-note', note: note.id })
      }
    }
  }
  const before = order[order.indexOf(role) - 1]
  if (before !== undefined && signOffOf(report, section, before) === null) {
    blockers.push({ kind: 'earlier-stage', role: before })
  }
  return blockers
}

/** Whether nobody in `by`'s place signed an earlier stage of the same thing. */
export function isIndependent(
  review: Review,
  reportId: ReportId,
  section: string | null,
  role: Role,
  by: string,
): boolean {
  const report = review.reports[reportId] ?? untouchedReport
  return order.slice(0, order.indexOf(role)).every((earlier) => signOffOf(report, section, earlier)?.by !== by)
}
