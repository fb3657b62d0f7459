/** The log of acts: appended in one chain for the whole workspace, read back as they were written. */

import { Act } from '../../shared/review/act'
import { canonical, type CanonicalValue } from '../../shared/review/canonical'
import { EngagementId } from '../../shared/review/ids'
import type { ReadableDB, SqlRow, WritableDB } from './database'
import { noHash, digestOf } from './hash'
import { StoreError } from './problem'
import { findLastReading } from './readings'
import { integerOf, textOf } from './row'

/** An act as a link of the chain. */
export interface LoggedAct {
  readonly act: Act
  /** Rises by one over all engagements of the workspace. */
  readonly seq: number
  /** The last reading when it was done; 0 = none. */
  readonly afterReading: number
  readonly hash: string
}

/** A row as it is stored, nothing parsed: what the hash is over. */
export interface ActRow {
  readonly seq: number
  readonly id: string
  readonly engagement: string
  readonly at: string
  readonly by: string
  readonly deed: string
  readonly afterReading: number
  readonly readingHash: string
  readonly prev: string
}

/** Over every column but the hash itself; the deed counts as it is stored, byte by byte. */
export function hashOfAct({ seq, id, engagement, at, by, deed, afterReading, readingHash, prev }: ActRow): string {
  return digestOf({ seq, id, engagement, at, by, deed, afterReading, readingHash, prev })
}

const columns = 'seq, id, engagement_id, at, by, deed, after_reading, reading_hash, prev, hash'

/** Appends the acts in order, linked to the last one there is. Call within a transaction. */
export function appendActs(db: WritableDB, acts: readonly Act[]): readonly LoggedAct[] {
  const last = db.get('act.last', 'SELECT seq, hash FROM act ORDER BY seq DESC LIMIT 1')
  const reading = findLastReading(db)
  let seq = last ? integerOf(last, 'seq') : 0
  let prev = last ? textOf(last, 'hash') : noHash
  return acts.map((act) => {
    seq += 1
    const row: ActRow = {
      seq,
      id: act.id,
      engagement: act.engagement,
      at: act.at,
      by: act.by,
      // a deed is plain JSON: its schema has no other values
      deed: canonical(act.deed as CanonicalValue),
      afterReading: reading?.seq ?? 0,
      readingHash: reading?.hash ?? noHash,
      prev,
    }
    const hash = hashOfAct(row)
    db.run(
      'act.append',
      `INSERT INTO act (${columns})
       VALUES (:seq, :id, :engagement, :at, :by, :deed, :afterReading, :readingHash, :prev, :hash)`,
      { ...row, hash },
    )
    prev = hash
    return { act, seq, afterReading: row.afterReading, hash }
  })
}

export function actRowOf(row: SqlRow): ActRow & { readonly hash: string } {
  return {
    seq: integerOf(row, 'seq'),
    id: textOf(row, 'id'),
    engagement: textOf(row, 'engagement_id'),
    at: textOf(row, 'at'),
    by: textOf(row, 'by'),
    deed: textOf(row, 'deed'),
    afterReading: integerOf(row, 'after_reading'),
    readingHash: textOf(row, 'reading_hash'),
    prev: textOf(row, 'prev'),
    hash: textOf(row, 'hash'),
  }
}

/** The act in a row; null where what is stored is none. */
export function actOf(row: ActRow): Act | null {
  const { id, engagement, at, by } = row
  try {
    const parsed = Act.safeParse({ id, engagement, at, by, deed: JSON.parse(row.deed) as unknown })
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Of one engagement, first to last. Throws a `StoreError` (`damaged`) where a row is no act. */
export function findActs(db: ReadableDB, engagement: EngagementId): readonly LoggedAct[] {
  const rows = db.all(
    'act.of-engagement',
    `SELECT ${columns} FROM act WHERE engagement_id = :engagement ORDER BY seq`,
    {
      engagement,
    },
  )
  return rows.map((raw) => {
    const row = actRowOf(raw)
    const act = actOf(row)
    if (act === null) throw new StoreError('damaged', `act ${row.seq} is not as it was written`)
    return { act, seq: row.seq, afterReading: row.afterReading, hash: row.hash }
  })
}

/** False in a workspace of before version 20. */
export function hasLog(db: ReadableDB): boolean {
  return db.get('act.table', "SELECT 1 AS one FROM sqlite_schema WHERE type = 'table' AND name = 'act'") !== undefined
}

/** Every row of the log, first to last, as stored. */
export function findActRows(db: ReadableDB): readonly SqlRow[] {
  return db.all('act.all', `SELECT ${columns} FROM act ORDER BY seq`)
}

export interface EngagementEntry {
  readonly id: EngagementId
  readonly createdAt: string
}

/** In the order in which they were made. */
export function listEngagements(db: ReadableDB): readonly EngagementEntry[] {
  const rows = db.all('engagement.list', 'SELECT id, created_at FROM engagement ORDER BY rowid')
  return rows.map((row) => ({ id: EngagementId.parse(textOf(row, 'id')), createdAt: textOf(row, 'created_at') }))
}

/** As stored, nothing parsed. */
export function findEngagementRows(db: ReadableDB): readonly { readonly id: string; readonly createdAt: string }[] {
  const rows = db.all('engagement.rows', 'SELECT id, created_at FROM engagement ORDER BY rowid')
  return rows.map((row) => ({ id: textOf(row, 'id'), createdAt: textOf(row, 'created_at') }))
}

export function insertEngagement(db: WritableDB, { id, createdAt }: EngagementEntry): void {
  db.run('engagement.insert', 'INSERT INTO engagement (id, created_at) VALUES (:id, :createdAt)', { id, createdAt })
}
