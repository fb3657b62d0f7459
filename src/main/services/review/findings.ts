/** Findings triaged: listed, looked into, decided one by one or many at once, noted, re-graded, added by hand. */

import type { DisposeTargets } from '../../../shared/ipc/review-calls'
import type { Committed, DisposePreview, FindingDetail, FindingRow } from '../../../shared/ipc/review-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Deed, Disposition, OwnFinding } from '../../../shared/review/act'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { refusalOf } from '../../../shared/review/rules'
import { isPresent, untouchedFinding } from '../../../shared/review/state'
import { digestOf } from '../../store/hash'
import { findReport } from '../../store/reports'
import { commitDeed, commitDeeds } from './committed'
import { presentReports, type Desk, type Open } from './desk'
import { decisionView, findingRows } from './finding-rows'
import { whoIn } from './names'
import { refused } from './refusal'
import { evidenceSeen } from './seen-evidence'

export function listFindings(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId | null },
): Result<FindingRow[]> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { value: open } = opened
  if (reportId !== null && !isPresent(open.session.history.review, reportId)) return refused({ code: 'unknown' })
  const reports = reportId === null ? presentReports(open) : [reportId]
  return succeed(reports.flatMap((id) => findingRows(open, id)))
}

export function openFinding(
  desk: Desk,
  {
    engagementId,
    reportId,
    key,
  }: { readonly engagementId: EngagementId; readonly reportId: ReportId; readonly key: string },
): Result<FindingDetail> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { value: open } = opened
  const row = findingRows(open, reportId).find((one) => one.key === key)
  if (!row) return refused({ code: 'unknown' })
  const { review } = open.session.history
  const who = whoIn(review)
  const { decisions, notes, severity } = review.reports[reportId]?.findings[key] ?? untouchedFinding
  return succeed({
    row,
    decisions: decisions.map((decision) => decisionView(review, decision)),
    notes: notes.map(({ text, by, at }) => ({ text, by: who(by), at })),
    override: severity && { severity: severity.value, reason: severity.reason, by: who(severity.by) },
    difference: row.look === 'changed' ? evidenceSeen(open, reportId, key, decisions.at(-1)?.evidence ?? '') : null,
  })
}

interface DisposeInput {
  readonly engagementId: EngagementId
  readonly targets: DisposeTargets
  readonly disposition: Disposition
  readonly reason: string
  readonly remedy: ReportId | null
}

/** What was seen of each finding is kept with the decision. */
function disposeDeed(desk: Desk, open: Open, { targets, disposition, reason, remedy }: DisposeInput): Deed {
  const world = desk.world(open)
  const { own } = open.session.history.review
  const file = remedy === null ? undefined : findReport(open.db, remedy)?.fileHash
  const on = targets.map(({ reportId, keys }) => {
    const evidence = new Map(world.findings(reportId).map((finding) => [finding.key, finding.evidence]))
    const ownOf = (key: string): string => {
      const id = ItemId.safeParse(key)
      const text = id.success ? own[id.data]?.text : undefined
      return text === undefined ? '' : digestOf(text).slice(0, 32)
    }
    return { reportId, findings: Object.fromEntries(keys.map((key) => [key, evidence.get(key) ?? ownOf(key)])) }
  })
  return { kind: 'findings-disposed', on, disposition, reason, remedy: file ?? null }
}

export function disposeFindings(desk: Desk, input: DisposeInput): Result<Committed> {
  return commitDeeds(desk, input.engagementId, (open) => succeed([disposeDeed(desk, open, input)]))
}

export function previewDisposal(desk: Desk, input: DisposeInput): Result<DisposePreview> {
  const opened = desk.open(input.engagementId)
  if (!opened.ok) return opened
  const { value: open } = opened
  const sitting = desk.person()
  if (!sitting.ok) return sitting
  const severity = { S1: 0, S2: 0, S3: 0, S4: 0 }
  const decided: Partial<Record<Disposition, number>> = {}
  let total = 0
  const reports = input.targets.map(({ reportId, keys }) => {
    const wanted = new Set(keys)
    const rows = findingRows(open, reportId).filter(({ key }) => wanted.has(key))
    for (const row of rows) {
      severity[row.severity] += 1
      if (row.decision) decided[row.disposition] = (decided[row.disposition] ?? 0) + 1
    }
    total += rows.length
    return { reportId, count: rows.length }
  })
  const deed = disposeDeed(desk, open, input)
  const refusal = sitting.value && refusalOf(open.session.history, desk.world(open), sitting.value.id, deed)
  const answer = sitting.value === null ? refused({ code: 'no-person' }) : refusal === null ? null : refused(refusal)
  const words =
    answer === null || answer.ok ? null : { code: answer.error.refusal?.code ?? '', message: answer.error.message }
  return succeed({ total, severity, reports, decided, refusal: words })
}

interface OnFinding {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly key: string
}

export function noteFinding(desk: Desk, { engagementId, reportId, key, text }: OnFinding & { readonly text: string }) {
  return commitDeed(desk, engagementId, { kind: 'finding-noted', reportId, finding: key, text })
}

export function overrideSeverity(
  desk: Desk,
  input: OnFinding & { readonly severity: OwnFinding['severity'] | null; readonly reason: string },
): Result<Committed> {
  const { engagementId, reportId, key, severity, reason } = input
  return commitDeed(desk, engagementId, { kind: 'severity-overridden', reportId, finding: key, severity, reason })
}

export function withdrawFinding(
  desk: Desk,
  { engagementId, id, reason }: { readonly engagementId: EngagementId; readonly id: ItemId; readonly reason: string },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'finding-withdrawn', id, reason })
}
