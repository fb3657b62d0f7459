/** One engagement in memory: its history, its trail, and the reading in force for each report, built once from the log. */

import type { Act } from '../../../shared/review/act'
import { changeOf, type Change } from '../../../shared/review/change'
import { append, emptyHistory, replayed, type History } from '../../../shared/review/history'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { findActs, type EngagementEntry, type LoggedAct } from '../../store/acts'
import type { ReadableDB } from '../../store/database'
import { findReadings, type Reading } from '../../store/readings'

/** An act with what it changed, as the trail lists it. */
export interface TrailEntry {
  readonly act: Act
  readonly seq: number
  readonly hash: string
  readonly change: Change
}

export interface Session {
  readonly id: EngagementId
  readonly createdAt: string
  history: History
  readonly trail: TrailEntry[]
  readonly readings: Map<ReportId, Reading>
}

export function loadSession(db: ReadableDB, { id, createdAt }: EngagementEntry): Session {
  const logged = findActs(db, id)
  const trail: TrailEntry[] = []
  const history = replayed(
    logged.map(({ act }) => act),
    (before, act, i) => {
      const link = logged[i]
      if (link) trail.push({ act, seq: link.seq, hash: link.hash, change: changeOf(before, act) })
    },
  )
  const readings = new Map(findReadings(db, id).map((reading) => [reading.reportId, reading]))
  return { id, createdAt, history, trail, readings }
}

export function newSession({ id, createdAt }: EngagementEntry): Session {
  return { id, createdAt, history: emptyHistory, trail: [], readings: new Map() }
}

/** Takes over what is on the disk. */
export function extendSession(session: Session, logged: readonly LoggedAct[]): void {
  for (const { act, seq, hash } of logged) {
    session.trail.push({ act, seq, hash, change: changeOf(session.history.review, act) })
    session.history = append(session.history, act)
  }
}
