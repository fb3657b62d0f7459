/** The trail of an engagement: every act as an event, filtered and in pages, the latest first. */

import type { TimelineEntry, TimelineFilter, TimelinePage } from '../../../shared/ipc/trail-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { ActId, EngagementId } from '../../../shared/review/ids'
import { normalise } from '../../../shared/text/normalise'
import type { Desk } from './desk'
import { whoIn } from './names'
import type { Session, TrailEntry } from './session'

type Standing = TimelineEntry['standing']

function standings({ history }: Session): (id: ActId) => Standing {
  const undone = new Set(history.undone.map(({ id }) => id))
  const abandoned = new Set(history.abandoned.map(({ id }) => id))
  return (id) => (undone.has(id) ? 'undone' : abandoned.has(id) ? 'abandoned' : 'in-force')
}

function entryOf(session: Session, standingOf: (id: ActId) => Standing, entry: TrailEntry): TimelineEntry {
  const { act, seq, hash, change } = entry
  const { kind } = act.deed
  return {
    seq,
    id: act.id,
    engagementId: session.id,
    at: act.at,
    by: whoIn(session.history.review)(act.by),
    kind,
    reportId: change.reportId,
    subject: change.subject,
    size: change.size,
    from: change.from,
    to: change.to,
    reason: change.reason,
    standing: kind === 'undone' || kind === 'redone' ? 'log' : standingOf(act.id),
    hash,
  }
}

/** Those acts, the latest first. */
export function timelineEntries(session: Session, acts: ReadonlySet<ActId>): TimelineEntry[] {
  const standingOf = standings(session)
  return session.trail
    .filter(({ act }) => acts.has(act.id))
    .map((entry) => entryOf(session, standingOf, entry))
    .toReversed()
}

export interface TimelineInput {
  readonly engagementId: EngagementId
  readonly filter: TimelineFilter
  readonly after: number | null
  readonly limit: number
}

export function listTimeline(desk: Desk, { engagementId, filter, after, limit }: TimelineInput): Result<TimelinePage> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { session } = opened.value
  const standingOf = standings(session)
  const matches = matcher(session, standingOf, filter)
  const found = session.trail.filter(matches).toReversed()
  const rest = after === null ? found : found.filter(({ seq }) => seq < after)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return succeed({
    entries: page.map((entry) => entryOf(session, standingOf, entry)),
    found: found.length,
    total: session.trail.length,
    next: last !== undefined && rest.length > page.length ? last.seq : null,
  })
}

function matcher(
  session: Session,
  standingOf: (id: ActId) => Standing,
  filter: TimelineFilter,
): (entry: TrailEntry) => boolean {
  const words = filter.words === undefined ? '' : normalise(filter.words).toLowerCase()
  const who = whoIn(session.history.review)
  const acts = filter.acts && new Set(filter.acts)
  const isSaid = (entry: TrailEntry): boolean => {
    const { subject, from, to, reason } = entry.change
    return [subject, from, to, reason, who(entry.act.by).name].some(
      (text) => text !== null && normalise(text).toLowerCase().includes(words),
    )
  }
  return (entry) => {
    const { act, change } = entry
    if (acts && !acts.has(act.id)) return false
    if (filter.people && !filter.people.includes(act.by)) return false
    if (filter.kinds && !filter.kinds.includes(act.deed.kind)) return false
    if (filter.reportIds && !change.reports.some((id) => filter.reportIds?.includes(id))) return false
    if (filter.since !== undefined && act.at < filter.since) return false
    if (filter.before !== undefined && act.at >= filter.before) return false
    if (filter.standing && !filter.standing.includes(entryOf(session, standingOf, entry).standing)) return false
    return words === '' || isSaid(entry)
  }
}
