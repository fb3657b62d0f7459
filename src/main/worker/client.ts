/** The pool of worker threads as the rest of main sees it: hand in files, get answers, nothing can hang or take it down. */

import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { CheckSettings, PriorSubject } from '../../shared/checks/check'
import type { PagePicture } from '../ingest/pdf-picture'
import { fileProblem, type OuterProblemCode } from '../../shared/review/file-problem'
import type { Answers, Compared, CompareTask, FileToRead, PictureTask, Task, Wanted } from './task'

export interface ExamineRequest<W extends Wanted> {
  readonly wanted: W
  readonly files: readonly FileToRead[]
  readonly prior?: PriorSubject
  readonly settings?: CheckSettings
  /** Gives up what has not begun and kills what has. */
  readonly signal?: AbortSignal
}

export interface WorkerPool {
  readonly threads: number
  /** One answer a file, in their order. Rejects only when `signal` says so or the pool is closed. */
  readonly examine: <W extends Wanted>(request: ExamineRequest<W>) => Promise<readonly Answers[W][]>
  /** Two reports side by side; null where it took more than its budget. Rejects only when the pool is closed. */
  readonly compare: (task: CompareTask) => Promise<Compared | null>
  /** The wording of each file, null where it cannot be read. Rejects only when the pool is closed. */
  readonly wording: (files: readonly FileToRead[]) => Promise<readonly (Uint32Array | null)[]>
  /** A page drawn; null where it cannot be, or took more than its budget. Rejects only when the pool is closed. */
  readonly picture: (task: PictureTask) => Promise<PagePicture | null>
  readonly close: () => Promise<void>
}

export interface Budget {
  /** Milliseconds for a file of any size, and more for each megabyte of it. */
  readonly fileMs: number
  readonly megabyteMs: number
  /** Megabytes of JavaScript heap of one thread. */
  readonly heapMB: number
}

/** A clean report takes 1 ms and the largest allowed file a few seconds: what takes longer than this is stuck. */
export const defaultBudget: Budget = { fileMs: 30_000, megabyteMs: 2_000, heapMB: 2_048 }

/** Three threads' worth of short-lived values: a quarter less memory at the peak of 1,000 files, at the same speed. */
const youngMB = 16

export interface PoolOptions {
  /** Path of the built worker. */
  readonly filename: string
  readonly threads?: number
  readonly budget?: Budget
}

/** One thread a core, at least one. Threads start with the first task. */
export function openPool(options: PoolOptions): WorkerPool {
  const budget = options.budget ?? defaultBudget
  const threads = options.threads ?? Math.max(1, availableParallelism())
  const pool = new Piscina({
    filename: options.filename,
    name: 'work',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    atomics: 'disabled', // a waiting worker must be able to end at once
    resourceLimits: { maxOldGenerationSizeMb: budget.heapMB, maxYoungGenerationSizeMb: youngMB },
  })
  const closing = new AbortController()
  const gate = limitTo(threads)

  async function attempt<W extends Wanted>(
    request: ExamineRequest<W>,
    files: readonly FileToRead[],
  ): Promise<Attempt<W>> {
    const clock = new AbortController()
    const signals = [clock.signal, closing.signal, ...(request.signal ? [request.signal] : [])]
    const release = await gate()
    // the clock starts when a thread is free for it, so that waiting in line costs no budget
    const timer = setTimeout(() => clock.abort(), timeFor(files, budget))
    try {
      AbortSignal.any(signals.slice(1)).throwIfAborted()
      const { wanted, prior, settings } = request
      const task: Task = { wanted, files, ...(prior ? { prior } : {}), ...(settings ? { settings } : {}) }
      const answers = (await pool.run(task, { signal: AbortSignal.any(signals) })) as readonly Answers[W][]
      return { ok: true, answers }
    } catch (error) {
      if (request.signal?.aborted === true || closing.signal.aborted) throw error
      return { ok: false, code: clock.signal.aborted || isOutOfMemory(error) ? 'too-complex' : 'reader-failed' }
    } finally {
      clearTimeout(timer)
      release()
    }
  }

  /** One task by its name in the worker, with a budget of its own; null where it was used up. */
  async function alone<T>(name: string, task: unknown, files: readonly Weighed[]): Promise<T | null> {
    const clock = new AbortController()
    const release = await gate()
    const timer = setTimeout(() => clock.abort(), timeFor(files, budget))
    try {
      closing.signal.throwIfAborted()
      return (await pool.run(task, { name, signal: AbortSignal.any([clock.signal, closing.signal]) })) as T
    } catch (error) {
      if (closing.signal.aborted) throw error
      return null
    } finally {
      clearTimeout(timer)
      release()
    }
  }

  return {
    threads,
    async examine(request) {
      if (request.files.length === 0) return []
      const together = await attempt(request, request.files)
      if (together.ok) return together.answers
      if (request.files.length === 1)
        return request.files.map((file) => failedAnswer(request.wanted, together.code, file.name))
      // one of them spent the budget of all: each alone tells which
      const alone = await Promise.all(
        request.files.map(async (file) => {
          const single = await attempt(request, [file])
          return single.ok ? single.answers : [failedAnswer(request.wanted, single.code, file.name)]
        }),
      )
      return alone.flat()
    },
    compare: (task) => alone<Compared>('compare', task, [task.prior, task.current]),
    async wording(files) {
      const found = await alone<readonly (Uint32Array | null)[]>('wording', { files }, files)
      if (found !== null || files.length === 1) return found ?? [null]
      const singles = await Promise.all(files.map((file) => this.wording([file])))
      return singles.flat()
    },
    picture: (task) => alone<PagePicture | null>('picture', task, [task]),
    async close() {
      closing.abort()
      await pool.destroy()
    },
  }
}

type Attempt<W extends Wanted> =
  | { readonly ok: true; readonly answers: readonly Answers[W][] }
  | { readonly ok: false; readonly code: OuterProblemCode }

type Weighed = Pick<FileToRead, 'bytes' | 'beside'>

function timeFor(files: readonly Weighed[], budget: Budget): number {
  return files.reduce((sum, { bytes, beside }) => {
    const { prior, version, peers = [] } = beside ?? {}
    const others = [prior, version?.file, ...peers.map(({ file }) => file)].filter((one) => one !== undefined)
    return sum + budget.fileMs + (bytes.byteLength / 1e6) * budget.megabyteMs + timeFor(others, budget)
  }, 0)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function failedAnswer<W extends Wanted>(wanted: W, code: OuterProblemCode, name: string): Answers[W] {
  const error = fileProblem(code, name)
  const unread = { status: 'unreadable', error, format: null, encoding: null } as const
  const record = { ...unread, digest: code }
  const answers: Answers = { record, account: unread, whole: { record, examination: null } }
  return answers[wanted]
}

/** At most `n` holders at a time, first come first served. */
function limitTo(n: number): () => Promise<() => void> {
  let free = n
  const waiting: (() => void)[] = []
  const release = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let released = false
    return () => {
      if (!released) release()
      released = true
    }
  }
}
