/** What was extracted is put right by hand, and the checks run again before the answer comes. */

import type { Committed } from '../../../shared/ipc/review-views'
import type { Result } from '../../../shared/ipc/result'
import { extractedValue } from '../../../shared/report/correct'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { commitDeed } from './committed'
import type { Desk } from './desk'
import { syncedAfter } from './engagements'
import { groundFor } from './grounds'
import { refused } from './refusal'

export interface CorrectionInput {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly line: string
  readonly column: string
  readonly after: string
  readonly reason: string
}

/** The correction is on the disk before the checks run: should they be interrupted, the next opening makes up for it. */
export async function addCorrection(desk: Desk, input: CorrectionInput): Promise<Result<Committed>> {
  const { engagementId, reportId, line, column, after, reason } = input
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const ground = await groundFor(desk, opened.value, reportId)
  const cell = ground?.cells.find((figure) => figure.line === line && figure.column === column)
  if (!cell) return refused({ code: 'unknown' })
  const id = ItemId.parse(desk.newId())
  const before = extractedValue(cell)
  const deed = { kind: 'figure-corrected' as const, id, reportId, line, column, before, after, reason }
  const committed = commitDeed(desk, engagementId, deed, id)
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, reportId, 'correction') : committed
}

export async function withdrawCorrection(
  desk: Desk,
  { engagementId, id, reason }: { readonly engagementId: EngagementId; readonly id: ItemId; readonly reason: string },
): Promise<Result<Committed>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const reportId = opened.value.session.history.review.corrections[id]?.reportId ?? null
  const committed = commitDeed(desk, engagementId, { kind: 'correction-withdrawn', id, reason })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, reportId, 'correction') : committed
}
