/** Reads a report as an engagement has it: through the workers, with corrections, deadlines and last year's report. */

import type { PriorSubject } from '../../../shared/checks/check'
import type { WritableDB } from '../../store/database'
import { findBytes } from '../../store/files'
import type { WorkerPool } from '../../worker/client'
import type { FileToRead, Whole } from '../../worker/task'
import { hashOf } from '../store-files'
import type { Conditions, Source } from './conditions'

/** The stored bytes are not what their hash says: shown as altered, and no run is made of them. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly whole: Whole }
  | { readonly kind: 'altered' }
  | { readonly kind: 'missing' }

export async function readUnder(db: WritableDB, pool: WorkerPool, conditions: Conditions): Promise<ReadOutcome> {
  const file = fileOf(db, conditions.source)
  if (file === 'missing' || file === 'altered') return { kind: file }
  const prior = conditions.prior === null ? null : await readPrior(db, pool, conditions.prior)
  const [whole] = await pool.examine({
    wanted: 'whole',
    files: [file],
    settings: conditions.settings,
    ...(prior ? { prior } : {}),
  })
  if (!whole) throw new Error('bug: the pool answered nothing for a file')
  return { kind: 'read', whole }
}

/** Null where last year's report cannot be read: the checks that need it then say so. */
async function readPrior(db: WritableDB, pool: WorkerPool, source: Source): Promise<PriorSubject | null> {
  const file = fileOf(db, source)
  if (file === 'missing' || file === 'altered') return null
  const [whole] = await pool.examine({ wanted: 'whole', files: [file] })
  if (!whole?.examination) return null
  const { document, form, report, facts } = whole.examination
  return { document, form, report, facts }
}

function fileOf(db: WritableDB, { entry, corrections }: Source): FileToRead | 'missing' | 'altered' {
  const bytes = findBytes(db, entry.fileHash)
  if (!bytes) return 'missing'
  if (hashOf(bytes) !== entry.fileHash) return 'altered'
  return { name: entry.fileName, bytes, encoding: entry.encodingOverride, corrections }
}
