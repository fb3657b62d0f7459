/** Which run an engagement goes by for each report, since when and why: chained, so that nothing is exchanged unseen. */

import { EngagementId, ReportId, RunId } from '../../shared/review/ids'
import type { ReadableDB, SqlRow, WritableDB } from './database'
import { digestOf, noHash } from './hash'
import { integerOf, textOf } from './row'

/** `added` with its report; the others move from one run to another and carry decisions along. */
export const readingCauses = [
  'added',
  'read-again',
  'corrected-file',
  'rule-set',
  'correction',
  'terms',
  'companions',
] as const
export type ReadingCause = (typeof readingCauses)[number]

export interface NewReading {
  readonly engagement: EngagementId
  readonly reportId: ReportId
  readonly source: ReportId
  readonly run: RunId
  /** Digest of all that the run was made with. */
  readonly basis: string
  readonly cause: ReadingCause
  readonly at: string
  /** JSON. */
  readonly counts: string
  readonly landings: string
}

/** A row as it is stored: what the hash is over, with the hash of the run it names. */
export interface ReadingRow {
  readonly seq: number
  readonly engagement: string
  readonly reportId: string
  readonly source: string
  readonly run: string
  readonly runHash: string
  readonly basis: string
  readonly cause: string
  readonly at: string
  readonly counts: string
  readonly landings: string
  readonly prev: string
}

export function hashOfReading(row: ReadingRow): string {
  const { seq, engagement, reportId, source, run, runHash, basis, cause, at, counts, landings, prev } = row
  return digestOf({ seq, engagement, reportId, source, run, runHash, basis, cause, at, counts, landings, prev })
}

export interface ReadingHead {
  readonly seq: number
  readonly hash: string
}

export function findLastReading(db: ReadableDB): ReadingHead | undefined {
  const row = db.get('reading.last', 'SELECT seq, hash FROM reading ORDER BY seq DESC LIMIT 1')
  return row && { seq: integerOf(row, 'seq'), hash: textOf(row, 'hash') }
}

/** Call within a transaction. Returns its number. */
export function appendReading(db: WritableDB, reading: NewReading): number {
  const last = findLastReading(db)
  const run = db.get('run.hash', 'SELECT hash FROM run WHERE id = :run', { run: reading.run })
  const row: ReadingRow = {
    seq: (last?.seq ?? 0) + 1,
    engagement: reading.engagement,
    reportId: reading.reportId,
    source: reading.source,
    run: reading.run,
    runHash: run?.['hash'] ? textOf(run, 'hash') : '',
    basis: reading.basis,
    cause: reading.cause,
    at: reading.at,
    counts: reading.counts,
    landings: reading.landings,
    prev: last?.hash ?? noHash,
  }
  const { runHash: _, ...stored } = row
  db.run(
    'reading.append',
    `INSERT INTO reading (seq, engagement_id, report_id, source_id, run_id, basis, cause, made_at, counts, landings, prev, hash)
     VALUES (:seq, :engagement, :reportId, :source, :run, :basis, :cause, :at, :counts, :landings, :prev, :hash)`,
    { ...stored, hash: hashOfReading(row) },
  )
  return row.seq
}

export interface Reading {
  readonly seq: number
  readonly engagement: EngagementId
  readonly reportId: ReportId
  readonly source: ReportId
  readonly run: RunId
  readonly basis: string
  readonly cause: string
  readonly at: string
}

const light = 'seq, engagement_id, report_id, source_id, run_id, basis, cause, made_at'

function readingFromRow(row: SqlRow): Reading {
  return {
    seq: integerOf(row, 'seq'),
    engagement: EngagementId.parse(textOf(row, 'engagement_id')),
    reportId: ReportId.parse(textOf(row, 'report_id')),
    source: ReportId.parse(textOf(row, 'source_id')),
    run: RunId.parse(textOf(row, 'run_id')),
    basis: textOf(row, 'basis'),
    cause: textOf(row, 'cause'),
    at: textOf(row, 'made_at'),
  }
}

/** All readings of an engagement, first to last. */
export function findReadings(db: ReadableDB, engagement: EngagementId): readonly Reading[] {
  const rows = db.all(
    'reading.of-engagement',
    `SELECT ${light} FROM reading WHERE engagement_id = :engagement ORDER BY seq`,
    {
      engagement,
    },
  )
  return rows.map(readingFromRow)
}

/** One reading with how everything landed. */
export function findReading(
  db: ReadableDB,
  seq: number,
): (Reading & { readonly counts: string; readonly landings: string }) | undefined {
  const row = db.get('reading.find', `SELECT ${light}, counts, landings FROM reading WHERE seq = :seq`, { seq })
  return row && { ...readingFromRow(row), counts: textOf(row, 'counts'), landings: textOf(row, 'landings') }
}

/** Readings that moved from one run to another, latest first. */
export function listMoves(
  db: ReadableDB,
  engagement: EngagementId,
): readonly (Reading & { readonly counts: string })[] {
  const rows = db.all(
    'reading.moves',
    `SELECT ${light}, counts FROM reading WHERE engagement_id = :engagement AND cause <> 'added' ORDER BY seq DESC`,
    { engagement },
  )
  return rows.map((row) => ({ ...readingFromRow(row), counts: textOf(row, 'counts') }))
}

/** Every row as stored, with the hash of its run as stored, first to last. */
export function findReadingRows(db: ReadableDB): readonly SqlRow[] {
  return db.all(
    'reading.all',
    `SELECT reading.seq, reading.engagement_id, reading.report_id, source_id, run_id, coalesce(run.hash, '') AS run_hash,
       reading.basis, cause, reading.made_at, counts, landings, prev, reading.hash
     FROM reading LEFT JOIN run ON run.id = reading.run_id ORDER BY reading.seq`,
  )
}

export function readingRowOf(row: SqlRow): ReadingRow & { readonly hash: string } {
  return {
    seq: integerOf(row, 'seq'),
    engagement: textOf(row, 'engagement_id'),
    reportId: textOf(row, 'report_id'),
    source: textOf(row, 'source_id'),
    run: textOf(row, 'run_id'),
    runHash: textOf(row, 'run_hash'),
    basis: textOf(row, 'basis'),
    cause: textOf(row, 'cause'),
    at: textOf(row, 'made_at'),
    counts: textOf(row, 'counts'),
    landings: textOf(row, 'landings'),
    prev: textOf(row, 'prev'),
    hash: textOf(row, 'hash'),
  }
}
