/** What stands in the way of a signature: every blocker by name, so that each can be a link. */

import type { Role, Seal } from './act'
import type { FileHash, ItemId, ReportId } from './ids'
import {
  dispositionOf,
  ownDispositionOf,
  severityOf,
  signOffOf,
  untouchedReport,
  type Review,
  type SeverityValue,
} from './state'

/**
 * What the rules must know of files and runs; the caller reads it from the store, for the state at hand: of a report
 * with a corrected file that file's run, of a locked one the run that was signed.
 */
export interface World {
  /** SHA-256 of a report's own file; null for no report of this workspace. */
  readonly fileOf: (report: ReportId) => FileHash | null
  readonly hasFile: (file: FileHash) => boolean
  /** Digest of what the checks come to; null where the file is not read or could not be read. */
  readonly reading: (report: ReportId) => string | null
  /** What a signature on it would cover now; null where there is nothing to sign. */
  readonly seal: (report: ReportId) => Seal | null
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
  | { readonly kind: 'not-read' }
  | { readonly kind: 'undecided'; readonly finding: string }
  | { readonly kind: 'earlier-evidence'; readonly finding: string }
  | { readonly kind: 'untested-unread'; readonly untested: string }
  | { readonly kind: 'review-note'; readonly note: ItemId }
  | { readonly kind: 'earlier-stage'; readonly role: Role }

export const stages: readonly Role[] = ['preparer', 'reviewer', 'approver']

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
  const reading = world.reading(reportId)
  // A file that could not be read has no findings: that is no reason to sign it.
  const blockers: Blocker[] = reading === null ? [{ kind: 'not-read' }] : []
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
  for (const own of Object.values(review.own)) {
    const severity = severityOf(review, reportId, own.id, own.severity)
    const isOpen = own.carried !== undefined && ownDispositionOf(review, own) === 'undecided'
    if (own.reportId === reportId && here(own.section) && isOpen && (severity === 'S1' || severity === 'S2'))
      blockers.push({ kind: 'undecided', finding: own.id })
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
  const before = stages[stages.indexOf(role) - 1]
  if (before !== undefined && signOffOf(report, section, before, reading) === null) {
    blockers.push({ kind: 'earlier-stage', role: before })
  }
  return blockers
}

/** Whether nobody in `by`'s place signed an earlier stage of the same thing. */
export function isIndependent(
  review: Review,
  world: World,
  reportId: ReportId,
  section: string | null,
  role: Role,
  by: string,
): boolean {
  const report = review.reports[reportId] ?? untouchedReport
  const reading = world.reading(reportId)
  return stages
    .slice(0, stages.indexOf(role))
    .every((earlier) => signOffOf(report, section, earlier, reading)?.by !== by)
}
