/** What a person decides about two years: which report comes before which, and which paragraphs belong beside each other. */

import type { Committed } from '../../../shared/ipc/review-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import { isSameBody } from '../../../shared/compare/pairing'
import { paragraphsOf } from '../../../shared/compare/units'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { anchorOn } from '../../../shared/review/place'
import type { Span } from '../../../shared/text/span'
import type { ReadExamination } from '../../worker/examine'
import { commitDeed, commitDeeds } from '../review/committed'
import type { Desk } from '../review/desk'
import { syncedAfter } from '../review/engagements'
import { refused } from '../review/refusal'
import { headsFor } from './pairings'
import { openComparison } from './open-comparison'

export async function pairPrior(
  desk: Desk,
  input: {
    readonly engagementId: EngagementId
    readonly reportId: ReportId
    readonly priorId: ReportId | null
    readonly reason: string
  },
): Promise<Result<Committed>> {
  const { engagementId, reportId, priorId, reason } = input
  const committed = commitDeeds(desk, engagementId, ({ db, session }) => {
    const heads = headsFor(db, session.history.review)
    const nameOf = (id: ReportId | null): string | null => heads.find((head) => head.id === id)?.bodyName ?? null
    const [own, prior] = [nameOf(reportId), nameOf(priorId)]
    const names = own === null || prior === null || isSameBody(own, prior) ? null : { own, prior }
    return succeed([{ kind: 'prior-paired', reportId, prior: priorId, names, reason }])
  })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, reportId, 'terms') : committed
}

export async function unpairPrior(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId },
): Promise<Result<Committed>> {
  const committed = commitDeed(desk, engagementId, { kind: 'prior-unpaired', reportId })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, reportId, 'terms') : committed
}

/** The whole paragraphs in which the stretches begin are pinned. */
export async function pinParagraphs(
  desk: Desk,
  input: {
    readonly engagementId: EngagementId
    readonly reportId: ReportId
    readonly priorId: ReportId
    readonly prior: Span
    readonly current: Span
  },
): Promise<Result<Committed>> {
  const { engagementId, reportId, priorId } = input
  const view = await openComparison(desk, { engagementId, reportId, priorId })
  if (!view.ok) return view
  const [before, now] = [view.value.prior?.content, view.value.current.content]
  const prior = before && paragraphAnchor(before, input.prior)
  const current = now && paragraphAnchor(now, input.current)
  if (!prior || !current) return refused({ code: 'unknown' })
  const id = ItemId.parse(desk.newId())
  return commitDeed(desk, engagementId, { kind: 'paragraphs-pinned', id, reportId, priorId, prior, current }, id)
}

export function unpin(
  desk: Desk,
  { engagementId, id }: { readonly engagementId: EngagementId; readonly id: ItemId },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'pin-removed', id })
}

function paragraphAnchor({ document, report }: Pick<ReadExamination, 'document' | 'report'>, at: Span) {
  const { text } = document
  const paragraph = paragraphsOf(text, { start: 0, end: text.length }).find(
    ({ start, end }) => start <= at.start && at.start < end,
  )
  if (paragraph === undefined) return null
  const words = text.slice(paragraph.start, paragraph.end)
  const start = paragraph.start + (words.length - words.trimStart().length)
  const end = start + words.trim().length
  return end > start ? anchorOn(text, report, { start, end }) : null
}
