/** Verifies a workspace file that nobody has open: as it is, neither migrated nor repaired. */

import type { VerifyView } from '../../shared/ipc/trail-views'
import { openAsIs } from '../store/workspace-file'
import { verifyWorkspace } from './verify'

/** Throws a `StoreError`: `missing`, `locked` while the app has it open, `damaged`, `not-a-workspace`, `newer`. */
export function verifyFile(path: string): VerifyView {
  const file = openAsIs(path)
  try {
    return verifyWorkspace(file.db)
  } finally {
    file.close()
  }
}
