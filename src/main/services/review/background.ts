/** Runs that fell behind are made anew: a few at once while a person waits, many behind the window. */

import { setImmediate as pause } from 'node:timers/promises'
import type { ReportId } from '../../../shared/review/ids'
import type { Landed } from '../../../shared/review/landing'
import { sourceOf } from '../../../shared/review/state'
import { countChanges } from '../../store/database-changes'
import type { ReadingCause } from '../../store/readings'
import { findCurrentRun } from '../../store/runs'
import type { Desk, Open } from './desk'
import type { Session } from './session'
import { outdated, syncReport } from './sync'

/** As many reports as a person waits for: each is some milliseconds. */
const mostAtOnce = 8

/** Reports whose file is still waiting for its first reading are left to the import. */
function ready({ db, session }: Open, reportId: ReportId): boolean {
  return findCurrentRun(db, sourceOf(session.history.review, reportId)) !== undefined
}

/**
 * After an act that changes what reports are read with. Resolves when the first few are done; the others follow.
 * @returns how everything landed on the report given
 */
export async function syncAfter(
  desk: Desk,
  open: Open,
  cause: ReadingCause,
  reportId: ReportId | null,
): Promise<readonly Landed[] | null> {
  const late = outdated(desk, open).filter((id) => ready(open, id))
  const first = [...late.filter((id) => id === reportId), ...late.filter((id) => id !== reportId)]
  let landed: readonly Landed[] | null = null
  for (const id of first.slice(0, mostAtOnce)) {
    const synced = await syncReport(desk, open, id, 'any', cause)
    if (id === reportId) landed = synced.landed
  }
  if (first.length > mostAtOnce) catchUp(desk, open, cause)
  return landed
}

const running = new WeakSet<Session>()
/** The state of the workspace in which an engagement was last found to be in step. */
const inStep = new WeakMap<Session, number>()

/** Brings all reports of the engagement up to date without anyone waiting; tells the window when something changed. */
export function catchUp(desk: Desk, open: Open, cause: ReadingCause): void {
  const { session } = open
  if (running.has(session) || inStep.get(session) === countChanges(open.db)) return
  running.add(session)
  void run(desk, open, cause)
    .catch((error: unknown) =>
      desk.log(`bug: catching up: ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
    )
    .finally(() => running.delete(session))
}

async function run(desk: Desk, open: Open, cause: ReadingCause): Promise<void> {
  const seen = countChanges(open.db)
  const late = outdated(desk, open).filter((id) => ready(open, id))
  let changed = 0
  for (const reportId of late) {
    const opened = desk.database()
    if (!opened.ok || opened.value !== open.db) return
    if ((await syncReport(desk, open, reportId, 'any', cause)).landed !== null) changed += 1
    if (changed % 50 === 49) desk.changed(['engagements', 'review'])
    await pause()
  }
  if (changed > 0) desk.changed(['engagements', 'review', 'reports'])
  else inStep.set(open.session, seen)
}
