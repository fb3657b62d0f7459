/** What is not done yet about the reports of a paper: it may be exported all the same, and says so. */

import type { EngagementView, MatrixReport } from '@shared/ipc/engagement-views'
import type { Role } from '@shared/review/act'
import type { ReportId } from '@shared/review/ids'

export interface PaperStanding {
  readonly openNotes: number
  readonly needsLook: number
  readonly untestedUnread: number
  /** Roles without a signature, and with one that no longer holds; for a paper over one report. */
  readonly unsigned: readonly Role[]
  readonly stale: readonly Role[]
  /** Reports that lack a signature that holds; for a paper over the engagement. */
  readonly unsignedReports: number
  readonly isIndependent: boolean
  readonly isLocked: boolean
}

const roles = ['preparer', 'reviewer', 'approver'] as const satisfies readonly Role[]

/** @param reportId null = over the whole engagement; null is returned for a report that takes no part in it */
export function paperStanding(view: EngagementView, reportId: ReportId | null): PaperStanding | null {
  const reports = view.reports.filter((one) => reportId === null || one.reportId === reportId)
  const [first] = reports
  if (first === undefined && reportId !== null) return null
  const sum = (of: 'openNotes' | 'needsLook' | 'untestedUnread'): number =>
    reports.reduce((total, report) => total + report[of], 0)
  const having = (state: MatrixReport['signatures'][Role]): readonly Role[] =>
    reportId === null ? [] : roles.filter((role) => first?.signatures[role] === state)
  return {
    openNotes: sum('openNotes'),
    needsLook: sum('needsLook'),
    untestedUnread: sum('untestedUnread'),
    unsigned: having('none'),
    stale: having('stale'),
    unsignedReports: reportId === null ? reports.filter((one) => !isSigned(one)).length : 0,
    isIndependent: reports.every(({ independent }) => independent),
    isLocked: reports.length > 0 && reports.every(({ lockedAt }) => lockedAt !== null),
  }
}

function isSigned({ signatures }: MatrixReport): boolean {
  return roles.every((role) => signatures[role] === 'signed')
}

/** Reports of the engagement that are not locked: a reference copy waits for them. */
export function unlockedReports(view: EngagementView): number {
  return view.reports.filter(({ lockedAt }) => lockedAt === null).length
}
