/** One import as it runs: files are stored first, then read in batches, and no file holds up another. */

import type { FileHash, ReportId } from '../../shared/review/ids'
import { fileProblem, type FileProblem } from '../../shared/review/file-problem'
import type { WritableDB } from '../store/database'
import { findBytes } from '../store/files'
import { StoreError } from '../store/problem'
import type { Announcer, Clock, Engine, Ids } from './deps'
import { createFileQueue } from './file-queue'
import { keepProgress, type ImportProgress } from './import-progress'
import type { LoadedFile } from './load-file'
import { recordRun } from './record-run'
import { storeFiles, type LoadedReport, type StoredReport } from './store-files'

/** What an import is told of: a file to load, or why there is none. */
export type ImportItem =
  | { readonly kind: 'file'; readonly name: string; readonly load: () => Promise<LoadedFile> }
  | { readonly kind: 'skipped'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly problem: FileProblem }

/** A report of an earlier session, stored but not read. */
export interface UnreadItem {
  readonly kind: 'unread'
  readonly name: string
  readonly reportId: ReportId
  readonly fileHash: FileHash
  readonly encoding: string | null
}

export type ImportItems = AsyncIterable<ImportItem | UnreadItem> | Iterable<ImportItem | UnreadItem>

export interface JobDeps extends Engine, Clock, Ids, Announcer {
  readonly log: (line: string) => void
}

export interface ImportJob {
  readonly feed: (items: ImportItems) => void
  readonly progress: () => ImportProgress
  /** Ends it soon; `ended` says when. */
  readonly abort: () => void
  readonly isAborted: () => boolean
  readonly markCancelled: () => void
  /** Reports stored by this job whose reading was not finished. */
  readonly unfinished: () => readonly ReportId[]
  /** Never rejects. */
  readonly ended: Promise<void>
}

/** Files of one batch: 0.2 ms of the way to a worker against 1 ms of work each, and one flush for all of them. */
const batchSize = 16

/** @param onEnd called in the same turn in which the job stops taking files, so that none can be handed to it too late */
export function beginImport(deps: JobDeps, db: WritableDB, first: ImportItems, onEnd: () => void): ImportJob {
  const queue = createFileQueue<Exclude<ImportItem, { readonly kind: 'skipped' | 'failed' }> | UnreadItem>()
  const progress = keepProgress()
  const controller = new AbortController()
  const { signal } = controller
  const unfinished = new Set<ReportId>()
  let lastStored: Promise<void> = Promise.resolve()

  async function feed(items: ImportItems): Promise<void> {
    const fed = queue.feed()
    try {
      for await (const item of items) {
        if (signal.aborted) break
        if (item.kind === 'skipped') {
          progress.skip(item.name)
          continue
        }
        progress.expect(item.name)
        if (item.kind === 'failed') progress.fail(item.name, item.problem)
        else queue.push(item)
      }
    } catch (error) {
      logBug(error)
    } finally {
      fed()
      deps.changed(['import'])
    }
  }

  async function run(): Promise<void> {
    const running = new Set<Promise<void>>()
    while (!signal.aborted) {
      const items = await queue.take(batchSize)
      if (items.length === 0) {
        await Promise.all(running)
        if (!queue.isDrained()) continue
        onEnd()
        return
      }
      const batch: Promise<void> = runBatch(items).finally(() => running.delete(batch))
      running.add(batch)
      // one batch more than there are threads, so that no thread waits while main stores
      if (running.size > deps.pool.threads) await Promise.race(running)
    }
    await Promise.all(running)
    onEnd()
  }

  async function runBatch(
    items: readonly (Exclude<ImportItem, { readonly kind: 'skipped' | 'failed' }> | UnreadItem)[],
  ): Promise<void> {
    const names = items.map((item) => item.name)
    progress.begin(names)
    deps.changed(['import'])
    const loaded: LoadedReport[] = []
    const reports: StoredReport[] = []
    // files load in any order and are stored in the order in which they were found
    const earlier = lastStored
    const turn = Promise.withResolvers<void>()
    lastStored = turn.promise
    try {
      const files = await Promise.all(items.map((item) => (item.kind === 'file' ? item.load() : Promise.resolve(null))))
      items.forEach((item, i) => {
        const file = files[i]
        if (item.kind === 'unread') reports.push(...unreadReport(item))
        else if (file?.ok === true) loaded.push({ name: item.name, bytes: file.bytes })
        else if (file) progress.fail(item.name, file.problem)
      })
      await earlier
      if (signal.aborted) return
      const stored = storeFiles(db, loaded, deps)
      progress.stored(stored.added, stored.already)
      progress.done(loaded.length - stored.toRead.length)
      loaded.length = 0
      turn.resolve()
      reports.push(...stored.toRead)
      await read(reports)
    } catch (error) {
      if (!signal.aborted) giveUp(loaded.length > 0 ? loaded : reports, error)
    } finally {
      turn.resolve()
      progress.end(names)
      deps.changed(['import', 'reports'])
    }
  }

  function unreadReport(item: UnreadItem): readonly StoredReport[] {
    const { name, reportId, fileHash, encoding } = item
    const bytes = findBytes(db, fileHash)
    return bytes ? [{ reportId, name, bytes, encoding }] : []
  }

  async function read(reports: readonly StoredReport[]): Promise<void> {
    if (reports.length === 0) return
    deps.changed(['reports'])
    for (const { reportId } of reports) unfinished.add(reportId)
    const records = await deps.pool.examine({ wanted: 'record', files: reports, signal })
    db.transaction('import.runs', () => {
      records.forEach((record, i) => {
        const report = reports[i]
        if (report) recordRun(db, { reportId: report.reportId, encodingOverride: report.encoding, record }, deps)
      })
    })
    for (const { reportId } of reports) unfinished.delete(reportId)
    progress.done(reports.length)
  }

  /** Where the workspace refuses to be written, each file says so; the batches after it try for themselves. */
  function giveUp(files: readonly { readonly name: string }[], error: unknown): void {
    if (!(error instanceof StoreError)) logBug(error)
    const code = !(error instanceof StoreError)
      ? 'reader-failed'
      : error.problem === 'disk-full'
        ? 'disk-full'
        : 'not-writable'
    for (const { name } of files) progress.fail(name, fileProblem(code, name))
  }

  function logBug(error: unknown): void {
    deps.log(`bug: import: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  void feed(first)
  const ended = run().catch(logBug)
  return {
    feed: (items) => void feed(items),
    progress: progress.view,
    abort: () => controller.abort(),
    isAborted: () => signal.aborted,
    markCancelled: progress.cancel,
    unfinished: () => [...unfinished],
    ended,
  }
}
