/** What a person marks in a report: highlights, notes, ticks and references between them, and findings of their own. */

import type { Committed } from '../../../shared/ipc/review-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { Anchor, Annotation, OwnFinding } from '../../../shared/review/act'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { commitDeed, commitDeeds } from './committed'
import type { Desk, Open } from './desk'
import { groundFor } from './grounds'
import { refused } from './refusal'

/** An anchor holds on to what stands in the text: its quote must be the characters at its place. */
async function misplaced(
  desk: Desk,
  open: Open,
  reportId: ReportId,
  anchors: readonly Anchor[],
): Promise<Result<never> | null> {
  if (anchors.length === 0) return null
  const ground = await groundFor(desk, open, reportId)
  const isTrue = ({ start, end, quote }: Anchor): boolean =>
    quote !== '' && ground?.target.text.slice(start, end) === quote
  if (anchors.every(isTrue)) return null
  return fail(
    'invalid-input',
    '所选文字与报告原文不一致，请重新选择。',
    'The words selected are not those of the report; select them again.',
  )
}

export async function addAnnotation(
  desk: Desk,
  { engagementId, annotation }: { readonly engagementId: EngagementId; readonly annotation: Omit<Annotation, 'id'> },
): Promise<Result<Committed>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const wrong = await misplaced(desk, opened.value, annotation.reportId, [annotation.anchor])
  if (wrong) return wrong
  const id = ItemId.parse(desk.newId())
  return commitDeed(desk, engagementId, { kind: 'annotation-added', annotation: { id, ...annotation } }, id)
}

function changed(
  desk: Desk,
  engagementId: EngagementId,
  id: ItemId,
  change: Partial<Pick<Annotation, 'text' | 'tags' | 'colour' | 'anchor'>>,
): Result<Committed> {
  return commitDeeds(desk, engagementId, ({ session }) => {
    const known = session.history.review.annotations[id]
    if (!known) return refused({ code: 'unknown' })
    const { by: _by, at: _at, ...annotation } = known
    return succeed([{ kind: 'annotation-changed', annotation: { ...annotation, ...change } }])
  })
}

export function changeAnnotation(
  desk: Desk,
  input: { readonly engagementId: EngagementId; readonly id: ItemId } & Pick<Annotation, 'text' | 'tags' | 'colour'>,
): Result<Committed> {
  const { engagementId, id, text, tags, colour } = input
  return changed(desk, engagementId, id, { text, tags, colour })
}

export async function reattachAnnotation(
  desk: Desk,
  { engagementId, id, anchor }: { readonly engagementId: EngagementId; readonly id: ItemId; readonly anchor: Anchor },
): Promise<Result<Committed>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const known = opened.value.session.history.review.annotations[id]
  if (!known) return refused({ code: 'unknown' })
  const wrong = await misplaced(desk, opened.value, known.reportId, [anchor])
  return wrong ?? changed(desk, engagementId, id, { anchor })
}

export async function addOwnFinding(
  desk: Desk,
  { engagementId, finding }: { readonly engagementId: EngagementId; readonly finding: Omit<OwnFinding, 'id'> },
): Promise<Result<Committed>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const wrong = await misplaced(desk, opened.value, finding.reportId, finding.evidence)
  if (wrong) return wrong
  const id = ItemId.parse(desk.newId())
  return commitDeed(desk, engagementId, { kind: 'finding-added', finding: { id, ...finding } }, id)
}

interface OnItem {
  readonly engagementId: EngagementId
  readonly id: ItemId
}

export function removeAnnotation(desk: Desk, { engagementId, id }: OnItem): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'annotation-removed', id })
}

export function addReference(
  desk: Desk,
  { engagementId, from, to }: { readonly engagementId: EngagementId; readonly from: ItemId; readonly to: ItemId },
): Result<Committed> {
  const id = ItemId.parse(desk.newId())
  return commitDeed(desk, engagementId, { kind: 'reference-added', id, from, to }, id)
}

export function removeReference(desk: Desk, { engagementId, id }: OnItem): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'reference-removed', id })
}
