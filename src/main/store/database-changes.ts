/** Tells whether anything was written since one last looked. */

import type { ReadableDB } from './database'
import { integerOf } from './row'

/** Rows written by this app since the database was opened: the same number, the same content. */
export function countChanges(db: ReadableDB): number {
  const row = db.get('database.changes', 'SELECT total_changes() AS n')
  return row ? integerOf(row, 'n') : 0
}
