/** Brings every run of an engagement to the rules in force, with progress; locked reports keep the run that was signed. */

import type { RefreshState } from '../../../shared/ipc/trail-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { presentReports, type Desk, type Open } from './desk'
import { outdated, syncReport } from './sync'

export interface Refresher {
  readonly start: (engagementId: EngagementId) => Result<RefreshState>
  readonly cancel: () => Result<RefreshState>
  readonly state: () => RefreshState
  /** Resolves when nothing runs. */
  readonly settled: () => Promise<void>
}

const idle: RefreshState = { running: false, total: 0, done: 0, changed: 0, skipped: 0, cancelled: false }

/** The window is told of progress at most every so many reports. */
const step = 8

export function createRefresher(desk: Desk): Refresher {
  let state = idle
  let job: Promise<void> = Promise.resolve()

  function begin(open: Open): void {
    const late = outdated(desk, open, 'current')
    const { reports } = open.session.history.review
    const locked = presentReports(open).filter((id) => (reports[id]?.locked ?? null) !== null)
    state = { ...idle, running: true, total: late.length, skipped: locked.length }
    const queue = [...late]
    const workers = Array.from({ length: desk.pool.threads }, () => work(open, queue))
    job = Promise.all(workers)
      .catch((error: unknown) =>
        desk.log(`bug: refresh: ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
      )
      .then(() => {
        state = { ...state, running: false }
        desk.changed(['refresh', 'engagements', 'review', 'reports'])
      })
  }

  async function work(open: Open, queue: ReportId[]): Promise<void> {
    for (let id = queue.shift(); id !== undefined && !state.cancelled; id = queue.shift()) {
      const opened = desk.database()
      if (!opened.ok || opened.value !== open.db) return
      const { landed } = await syncReport(desk, open, id, 'current', 'rule-set')
      const moved = landed?.some((one) => one.landing !== 'kept') ?? false
      state = { ...state, done: state.done + 1, changed: state.changed + (moved ? 1 : 0) }
      if (state.done % step === 0) desk.changed(['refresh'])
    }
  }

  return {
    start(engagementId) {
      const opened = desk.open(engagementId)
      if (!opened.ok) return opened
      if (!state.running) begin(opened.value)
      return succeed(state)
    },
    cancel() {
      if (state.running) state = { ...state, cancelled: true }
      return succeed(state)
    },
    state: () => state,
    settled: () => job,
  }
}
