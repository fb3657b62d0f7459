/** Undo and redo over everything but signing: one act or many at once, on the disk like any other act. */

import type { Committed } from '../../../shared/ipc/review-views'
import type { HistoryView } from '../../../shared/ipc/trail-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Act, Deed } from '../../../shared/review/act'
import { redoable, undoable } from '../../../shared/review/history'
import type { ActId, EngagementId } from '../../../shared/review/ids'
import { commitDeeds } from './committed'
import type { Desk } from './desk'
import { syncedAfter } from './engagements'
import { refused } from './refusal'
import { timelineEntries } from './timeline'

/** Deeds that change nothing of what a report is read with: undoing one makes no run anew. All others might. */
const apartFromReading: ReadonlySet<Deed['kind']> = new Set([
  'findings-disposed',
  'finding-noted',
  'severity-overridden',
  'finding-added',
  'finding-withdrawn',
  'annotation-added',
  'annotation-changed',
  'annotation-removed',
  'reference-added',
  'reference-removed',
  'untested-read',
  'review-note-opened',
  'review-note-answered',
  'review-note-cleared',
  'rolled-forward',
])

interface UndoInput {
  readonly engagementId: EngagementId
  readonly to: ActId | null
}

/** `to` stays in force; everything after it is undone, the last act first. */
export async function undo(desk: Desk, { engagementId, to }: UndoInput): Promise<Result<Committed>> {
  let touched: readonly Act[] = []
  const committed = commitDeeds(desk, engagementId, ({ session }) => {
    const { done } = session.history
    const kept = to === null ? done.length - 2 : done.findIndex(({ id }) => id === to)
    const undone = done.slice(kept + 1).toReversed()
    if (undone.length === 0 || (to !== null && kept === -1)) return refused({ code: 'nothing-to-undo' })
    touched = undone
    return succeed(undone.map(({ id }): Deed => ({ kind: 'undone', act: id })))
  })
  return isApart(touched) || !committed.ok
    ? committed
    : syncedAfter(desk, engagementId, committed.value, null, 'correction')
}

/** Up to and with `to`, the act undone last first. */
export async function redo(desk: Desk, { engagementId, to }: UndoInput): Promise<Result<Committed>> {
  let touched: readonly Act[] = []
  const committed = commitDeeds(desk, engagementId, ({ session }) => {
    const waiting = session.history.undone.toReversed()
    const last = to === null ? 0 : waiting.findIndex(({ id }) => id === to)
    const redone = last === -1 ? [] : waiting.slice(0, last + 1)
    if (redone.length === 0) return refused({ code: 'nothing-to-redo' })
    touched = redone
    return succeed(redone.map(({ id }): Deed => ({ kind: 'redone', act: id })))
  })
  return isApart(touched) || !committed.ok
    ? committed
    : syncedAfter(desk, engagementId, committed.value, null, 'correction')
}

function isApart(acts: readonly Act[]): boolean {
  return acts.every(({ deed }) => apartFromReading.has(deed.kind))
}

/** As many as a list shows at once; the counts are whole. */
const mostShown = 200

export function listHistory(desk: Desk, engagementId: EngagementId): Result<HistoryView> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { session } = opened.value
  const { history } = session
  const latest = (acts: readonly Act[]): ReturnType<typeof timelineEntries> =>
    timelineEntries(session, new Set(acts.slice(-mostShown).map(({ id }) => id)))
  return succeed({
    done: latest(history.done),
    undone: inOrderOf(latest(history.undone), history.undone.toReversed()),
    abandoned: latest(history.abandoned),
    counts: { done: history.done.length, undone: history.undone.length, abandoned: history.abandoned.length },
    canUndo: undoable(history) !== null,
    canRedo: redoable(history) !== null,
  })
}

function inOrderOf<T extends { readonly id: ActId }>(entries: readonly T[], acts: readonly Act[]): T[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return acts.flatMap(({ id }) => byId.get(id) ?? [])
}
