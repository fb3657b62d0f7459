/** Examines files in the order in which they were found, many at a time, with memory that does not grow with their number. */

import type { CheckSettings, PriorSubject } from '../../shared/checks/check'
import type { FileProblem } from '../../shared/review/file-problem'
import { loadFile, type LoadedFile } from '../services/load-file'
import { hashOf } from '../services/store-files'
import { walk } from '../services/walk'
import { inBatches } from '../worker/batch'
import type { WorkerPool } from '../worker/client'
import type { Account } from '../worker/task'
import type { ExaminedFile } from './json'

export interface ExaminePathsOptions {
  readonly pool: WorkerPool
  readonly prior: PriorSubject | null
  readonly settings?: CheckSettings
  /** Told of every file that is passed over. */
  readonly onSkipped: (file: string) => void
}

interface Pending {
  readonly shown: string
  readonly file: LoadedFile
  /** For batches; empty where the file could not be had. */
  readonly bytes: Uint8Array
}

const noBytes = new Uint8Array(0)

async function* load(paths: readonly string[], onSkipped: (file: string) => void): AsyncGenerator<Pending> {
  for await (const found of walk(paths, 'path')) {
    if (found.kind === 'skipped') onSkipped(found.shown)
    else {
      const file: LoadedFile =
        found.kind === 'failed' ? { ok: false, problem: found.problem } : await loadFile(found.path, found.shown)
      yield { shown: found.shown, file, bytes: file.ok ? file.bytes : noBytes }
    }
  }
}

function unreadable(error: FileProblem): Account {
  return { status: 'unreadable', error, format: null, encoding: null }
}

async function examineBatch(batch: readonly Pending[], options: ExaminePathsOptions): Promise<readonly ExaminedFile[]> {
  const { pool, prior, settings } = options
  const files = batch.flatMap(({ shown, file }) =>
    file.ok ? [{ name: shown, bytes: file.bytes, encoding: null }] : [],
  )
  const answers = await pool.examine({
    wanted: 'account',
    files,
    ...(prior ? { prior } : {}),
    ...(settings ? { settings } : {}),
  })
  const remaining = [...answers]
  return batch.map(({ shown, file }) => {
    if (!file.ok) return { file: shown, sha256: null, bytes: null, account: unreadable(file.problem) }
    const account = remaining.shift()
    if (!account) throw new Error('bug: the pool answered fewer files than it was given')
    return { file: shown, sha256: hashOf(file.bytes), bytes: file.bytes.byteLength, account }
  })
}

/** Order of results = order of `paths`, folders sorted by name. */
export async function* examinePaths(
  paths: readonly string[],
  options: ExaminePathsOptions,
): AsyncGenerator<ExaminedFile> {
  const running: Promise<readonly ExaminedFile[]>[] = []
  const most = options.pool.threads + 1
  try {
    for await (const batch of inBatches(load(paths, options.onSkipped))) {
      running.push(examineBatch(batch, options))
      if (running.length >= most) yield* (await running.shift()) ?? []
    }
    while (running.length > 0) yield* (await running.shift()) ?? []
  } finally {
    // when the reader stops early, what still runs is let go
    for (const rest of running) rest.catch(() => {})
  }
}
