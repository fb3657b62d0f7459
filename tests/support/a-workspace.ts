/** A workspace in memory, with the clock and the ids that a test can foresee. */

import { WorkspaceId } from '../../src/shared/review/ids'
import { openWorkspaceFile, type WorkspaceFile } from '../../src/main/store/workspace-file'

/** Counts up, in 32 hexadecimal digits. */
export function countingIds(): () => string {
  let n = 0
  return () => {
    n += 1
    return n.toString(16).padStart(32, '0')
  }
}

/** One second later at each call. */
export function tickingClock(): () => string {
  let seconds = Date.UTC(2026, 0, 31) / 1000
  return () => {
    seconds += 1
    return new Date(seconds * 1000).toISOString()
  }
}

/** @param path a file instead of memory */
export function aWorkspace(path = ':memory:'): WorkspaceFile {
  const fresh = { id: WorkspaceId.parse('f'.repeat(32)), createdAt: '2026-01-31T00:00:00.000Z' }
  return openWorkspaceFile(path, fresh, { create: true })
}
