/** How an import stands, kept up while it runs. */

import type { ImportState } from '../../shared/ipc/views'
import { skippedFile, type FileProblem } from '../../shared/review/file-problem'

export type ImportProgress = Omit<ImportState, 'running'>

export interface ProgressKeeper {
  readonly expect: (name: string) => void
  readonly begin: (names: readonly string[]) => void
  readonly end: (names: readonly string[]) => void
  readonly skip: (name: string) => void
  readonly fail: (name: string, problem: FileProblem) => void
  readonly stored: (added: number, already: number) => void
  readonly done: (files: number) => void
  readonly cancel: () => void
  /** A copy that no later event changes. */
  readonly view: () => ImportProgress
}

export function keepProgress(): ProgressKeeper {
  const counts = { total: 0, done: 0, added: 0, already: 0 }
  const skipped: ImportProgress['skipped'] = []
  const failed: ImportProgress['failed'] = []
  const current = new Map<string, number>()
  let cancelled = false
  const step = (name: string, by: number): void => {
    const left = (current.get(name) ?? 0) + by
    if (left > 0) current.set(name, left)
    else current.delete(name)
  }
  return {
    expect() {
      counts.total += 1
    },
    begin(names) {
      for (const name of names) step(name, 1)
    },
    end(names) {
      for (const name of names) step(name, -1)
    },
    skip(name) {
      skipped.push({ fileName: name, reason: skippedFile })
    },
    fail(name, problem) {
      failed.push({ fileName: name, error: problem })
      counts.done += 1
    },
    stored(added, already) {
      counts.added += added
      counts.already += already
    },
    done(files) {
      counts.done += files
    },
    cancel() {
      cancelled = true
    },
    view: () => ({ ...counts, skipped: [...skipped], failed: [...failed], current: [...current.keys()], cancelled }),
  }
}
