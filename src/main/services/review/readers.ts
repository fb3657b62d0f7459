/** Reads a report as it stands: through the workers, with corrections, deadlines and the other reports that belong to it. */

import type { WritableDB } from '../../store/database'
import { findBytes } from '../../store/files'
import type { WorkerPool } from '../../worker/client'
import type { Beside, FileToRead, SourcedFile, Whole } from '../../worker/task'
import { hashOf } from '../store-files'
import type { Conditions, Source } from './conditions'

/** The stored bytes are not what their hash says: shown as altered, and no run is made of them. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly whole: Whole }
  | { readonly kind: 'altered' }
  | { readonly kind: 'missing' }

export async function readUnder(db: WritableDB, pool: WorkerPool, conditions: Conditions): Promise<ReadOutcome> {
  const file = fileUnder(db, conditions)
  if (file === 'missing' || file === 'altered') return { kind: file }
  const [whole] = await pool.examine({ wanted: 'whole', files: [file], settings: conditions.settings })
  if (!whole) throw new Error('bug: the pool answered nothing for a file')
  return { kind: 'read', whole }
}

/** A file that belongs to it and is missing or altered is left out: the checks that need it then say so. */
export function fileUnder(
  db: WritableDB,
  { source, prior, isPaired, version, peers, common }: Conditions,
): FileToRead | 'missing' | 'altered' {
  const file = fileOf(db, source)
  if (file === 'missing' || file === 'altered') return file
  const last = prior === null ? null : wholeFile(db, prior)
  const other = version === null ? null : sourced(db, version)
  const like = peers.flatMap((peer) => sourced(db, peer) ?? [])
  const beside: Beside = {
    ...(last ? { prior: last, isPaired } : {}),
    ...(other ? { version: other } : {}),
    ...(like.length > 0 ? { peers: like, common } : {}),
  }
  return Object.keys(beside).length === 0 ? file : { ...file, beside }
}

function sourced(db: WritableDB, source: Source): SourcedFile | null {
  const file = wholeFile(db, source)
  return file && { source: source.entry.id, file }
}

/** Null where the stored bytes are gone or are not what they were. */
export function wholeFile(db: WritableDB, source: Source): FileToRead | null {
  const file = fileOf(db, source)
  return file === 'missing' || file === 'altered' ? null : file
}

function fileOf(db: WritableDB, { entry, encoding, form, corrections }: Source): FileToRead | 'missing' | 'altered' {
  const bytes = findBytes(db, entry.fileHash)
  if (!bytes) return 'missing'
  if (hashOf(bytes) !== entry.fileHash) return 'altered'
  return { name: entry.fileName, bytes, encoding, form, corrections }
}
