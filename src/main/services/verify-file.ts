/** Verifies a workspace file that nobody has open: as it is, neither migrated nor repaired. */

import type { VerifyView } from '../../shared/ipc/trail-views'
import { openDatabase } from '../store/database'
import { assertOurs } from '../store/migrate'
import { StoreError } from '../store/problem'
import { verifyWorkspace } from './verify'

/** Throws a `StoreError`: `missing`, `locked` while the app has it open, `damaged`, `not-a-workspace`, `newer`. */
export function verifyFile(path: string): VerifyView {
  const file = openDatabase(path, {
    create: false,
    inspect(identity) {
      if (identity.isEmpty) throw new StoreError('not-a-workspace', 'the file is empty')
      assertOurs(identity)
    },
  })
  try {
    return verifyWorkspace(file.db)
  } finally {
    file.close()
  }
}
