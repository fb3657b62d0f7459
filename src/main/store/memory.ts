/** What the workspace remembers for convenience, such as who is at the keyboard: no evidence, overwritten at will. */

import type { ReadableDB, WritableDB } from './database'
import { textOf } from './row'

export function recall(db: ReadableDB, key: string): string | null {
  const row = db.get('memory.recall', 'SELECT value FROM memory WHERE key = :key', { key })
  return row ? textOf(row, 'value') : null
}

export function remember(db: WritableDB, key: string, value: string): void {
  db.run(
    'memory.remember',
    'INSERT INTO memory (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    { key, value },
  )
}
