/** A worker pool without threads: the same answers, in the test's own process. */

import type { WorkerPool } from '../../src/main/worker/client'
import type { Answers, FileToRead, Wanted } from '../../src/main/worker/task'

export interface PoolOptions {
  /** Waited for before a batch is answered. */
  readonly gate?: (files: readonly FileToRead[]) => Promise<void>
  readonly threads?: number
}

/** @param answer what each file comes to */
export function aPool(
  answer: (wanted: Wanted, file: FileToRead) => Answers[Wanted],
  { gate, threads = 2 }: PoolOptions = {},
): WorkerPool {
  return {
    threads,
    async examine({ wanted, files, signal }) {
      await gate?.(files)
      signal?.throwIfAborted()
      return structuredClone(files.map((file) => answer(wanted, file))) as never
    },
    compare: () => Promise.resolve(null),
    wording: (files) => Promise.resolve(files.map(() => null)),
    picture: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}
