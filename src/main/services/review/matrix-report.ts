/** One report of an engagement as a cell of the matrix: how far its review has come, in numbers. */

import type { MatrixReport } from '../../../shared/ipc/engagement-views'
import type { ReportId } from '../../../shared/review/ids'
import { stages } from '../../../shared/review/gate'
import { signaturesOf, stageOf } from '../../../shared/review/stage'
import { isStale, sourceOf, untouchedReport, type ReportReview } from '../../../shared/review/state'
import { findListedReport, findReportWithRun, type ListedReport } from '../../store/reports'
import { rowOf } from '../report-row'
import type { Desk, Open } from './desk'
import { findingRows } from './finding-rows'
import { whoIn } from './names'
import type { RunContent } from './run-contents'
import { contentOf } from './world'

const dayMs = 86_400_000

/** Day of the file's assembly, `YYYY-MM-DD` in UTC. */
export function assemblyDue(lockedAt: string, days: number): string {
  return new Date(Date.parse(lockedAt) + days * dayMs).toISOString().slice(0, 10)
}

export function matrixReport(desk: Desk, open: Open, reportId: ReportId): MatrixReport | null {
  const { session } = open
  const { review } = session.history
  const report = review.reports[reportId] ?? untouchedReport
  const content = contentOf({ ...open, readings: session.readings }, review, reportId)
  const listed = listedFor(open, reportId, content)
  if (!listed) return null
  const row = rowOf(listed)
  const rows = findingRows(open, reportId)
  const undecided = rows.filter((one) => one.disposition === 'undecided')
  const count = (severity: 'S1' | 'S2' | 'S3' | 'S4'): number =>
    undecided.filter((one) => one.severity === severity).length
  const reading = (): string | null => (content?.head.status === 'read' ? content.reading : null)
  // only a signature asks what the run says: reading the marks of a thousand runs would be felt
  const now = report.signOffs.length > 0 ? reading() : null
  const who = whoIn(review)
  const ofReport = (item: { readonly reportId: ReportId }): boolean => item.reportId === reportId
  const signed = stages.flatMap((role) =>
    report.signOffs.filter((s) => s.section === null && s.role === role && !isStale(s, now)).slice(-1),
  )
  return {
    reportId,
    row: { ...row, id: reportId },
    stage: stageOf(review, report, content === null ? null : content.head.status, now),
    open: { S1: count('S1'), S2: count('S2'), S3: count('S3'), S4: count('S4') },
    findings: rows.length,
    decided: rows.length - undecided.length,
    needsLook: rows.filter(({ look }) => look === 'changed').length,
    untestedUnread: unreadUntested(report, content, row.untested),
    openNotes: Object.values(review.notes).filter((note) => ofReport(note) && note.state !== 'cleared').length,
    corrections: Object.values(review.corrections).filter(ofReport).length,
    annotations: Object.values(review.annotations).filter(ofReport).length,
    signatures: signaturesOf(report, now),
    independent: signed.every(({ independent }) => independent),
    lockedAt: report.locked?.at ?? null,
    assemblyDue: report.locked && review.terms ? assemblyDue(report.locked.at, review.terms.assemblyDays) : null,
    versions: report.versions.map(({ version, file, at, by, reason }) => ({
      reportId: version,
      file,
      at,
      by: who(by),
      reason,
    })),
    current: content === null || content.head.ruleSet === desk.ruleSet,
  }
}

function listedFor({ db, session }: Open, reportId: ReportId, content: RunContent | null): ListedReport | undefined {
  const source = sourceOf(session.history.review, reportId)
  return content ? findReportWithRun(db, source, content.head.id) : findListedReport(db, source)
}

function unreadUntested(report: ReportReview, content: RunContent | null, counted: number | null): number {
  if (report.untestedRead.length === 0 || content === null) return counted ?? 0
  return content.untested.filter(({ key }) => !report.untestedRead.includes(key)).length
}

/** Reports of the engagement whose row can be shown, in the order in which they were added. */
export function matrixReports(desk: Desk, open: Open, reports: readonly ReportId[]): MatrixReport[] {
  return reports.flatMap((reportId) => matrixReport(desk, open, reportId) ?? [])
}
