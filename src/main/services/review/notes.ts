/** Review notes (raised, answered, cleared by who raised them) and the places that could not be assessed, marked as read. */

import type { Committed } from '../../../shared/ipc/review-views'
import type { Result } from '../../../shared/ipc/result'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { commitDeed } from './committed'
import type { Desk } from './desk'

export interface NoteInput {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly section: string | null
  readonly finding: string | null
  readonly text: string
}

interface OnNote {
  readonly engagementId: EngagementId
  readonly id: ItemId
}

export function openNote(desk: Desk, { engagementId, reportId, section, finding, text }: NoteInput): Result<Committed> {
  const id = ItemId.parse(desk.newId())
  return commitDeed(desk, engagementId, { kind: 'review-note-opened', id, reportId, section, finding, text }, id)
}

export function answerNote(
  desk: Desk,
  { engagementId, id, text }: OnNote & { readonly text: string },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'review-note-answered', id, text })
}

export function clearNote(desk: Desk, { engagementId, id }: OnNote): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'review-note-cleared', id })
}

export function readUntested(
  desk: Desk,
  {
    engagementId,
    reportId,
    keys,
  }: { readonly engagementId: EngagementId; readonly reportId: ReportId; readonly keys: string[] },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'untested-read', reportId, keys })
}
