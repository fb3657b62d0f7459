/** The files as they were read: original bytes under their SHA-256, never changed, never deleted. */

import type { FileHash } from '../../shared/review/ids'
import type { ReadableDB, WritableDB } from './database'
import { bytesOf, integerOf, textOf } from './row'

export interface NewFile {
  readonly sha256: FileHash
  readonly bytes: Uint8Array
  /** ISO time. */
  readonly storedAt: string
}

/** Stores the bytes unless they are stored already. Returns whether they were new. */
export function storeFile(db: WritableDB, file: NewFile): boolean {
  const { changes } = db.run(
    'file.store',
    `INSERT INTO file (sha256, size, stored_at, bytes) VALUES (:sha256, :size, :storedAt, :bytes)
     ON CONFLICT (sha256) DO NOTHING`,
    { sha256: file.sha256, size: file.bytes.byteLength, storedAt: file.storedAt, bytes: file.bytes },
  )
  return changes === 1
}

/** The bytes as stored; the caller hashes them again before trusting them. */
export function findBytes(db: ReadableDB, sha256: FileHash): Uint8Array | undefined {
  const row = db.get('file.bytes', 'SELECT bytes FROM file WHERE sha256 = :sha256', { sha256 })
  return row && bytesOf(row, 'bytes')
}

export function hasFile(db: ReadableDB, sha256: FileHash): boolean {
  return db.get('file.has', 'SELECT 1 AS one FROM file WHERE sha256 = :sha256', { sha256 }) !== undefined
}

/** What a stored file says of itself, and its bytes, one file after the other. */
export function* everyFile(
  db: ReadableDB,
): Generator<{ readonly sha256: string; readonly size: number; readonly bytes: Uint8Array }> {
  for (const { n } of db.all('file.rows', 'SELECT rowid AS n FROM file ORDER BY rowid')) {
    const row = db.get('file.row', 'SELECT sha256, size, bytes FROM file WHERE rowid = :n', { n: n ?? null })
    if (row) yield { sha256: textOf(row, 'sha256'), size: integerOf(row, 'size'), bytes: bytesOf(row, 'bytes') }
  }
}
