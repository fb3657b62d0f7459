/** Brings files into the workspace: at most one import at a time, which later files join. */

import type { ImportState } from '../../shared/ipc/views'
import type { WritableDB } from '../store/database'
import { findUnreadReports, setReportRemoved } from '../store/reports'
import { beginImport, type ImportItem, type ImportItems, type ImportJob, type JobDeps } from './import-job'
import { keepProgress } from './import-progress'

export interface Importer {
  /** Adds to the import that runs, or begins one. Returns at once; follow it with `state`. */
  readonly start: (db: WritableDB, items: AsyncIterable<ImportItem> | Iterable<ImportItem>) => void
  /** Takes up reports that were stored but never read. */
  readonly resume: (db: WritableDB) => void
  readonly state: () => ImportState
  /** Ends the import; reports that were not read leave the list. Throws a `StoreError` where that cannot be kept. */
  readonly cancel: () => Promise<void>
  /** Ends the import for the moment: reports that were not read are taken up by the next `resume`. */
  readonly stop: () => Promise<void>
  /** Resolves when nothing runs. */
  readonly settled: () => Promise<void>
}

interface Running {
  readonly db: WritableDB
  readonly job: ImportJob
}

export function createImporter(deps: JobDeps): Importer {
  let running: Running | null = null
  let last = keepProgress().view

  function start(db: WritableDB, items: ImportItems): void {
    if (running?.job.isAborted() === true) {
      void running.job.ended.then(() => start(db, items))
      return
    }
    if (running?.db === db) {
      running.job.feed(items)
      return
    }
    const job = beginImport(deps, db, items, () => {
      if (running?.job === job) running = null
      deps.changed(['import', 'reports'])
    })
    running = { db, job }
    last = job.progress
    deps.changed(['import'])
  }

  async function end(): Promise<Running | null> {
    const ending = running
    if (!ending) return null
    ending.job.abort()
    await ending.job.ended
    return ending
  }

  return {
    start,
    resume(db) {
      const unread = findUnreadReports(db).map(
        ({ id, fileHash, fileName, encodingOverride }) =>
          ({ kind: 'unread', name: fileName, reportId: id, fileHash, encoding: encodingOverride }) as const,
      )
      if (unread.length > 0) start(db, unread)
    },
    state: () => ({ running: running !== null, ...last() }),
    async cancel() {
      const ended = await end()
      if (!ended) return
      const { db, job } = ended
      job.markCancelled()
      db.transaction('import.cancel', () => {
        for (const id of job.unfinished()) setReportRemoved(db, id, deps.now())
      })
      deps.changed(['import', 'reports'])
    },
    async stop() {
      await end()
    },
    async settled() {
      await running?.job.ended
    },
  }
}
