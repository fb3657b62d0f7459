/** Where decisions and annotations landed when reports were read anew: listed, and opened one by one. */

import { z } from 'zod'
import { MigrationItem, MigrationRow, type MigrationView } from '../../../shared/ipc/trail-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { findReading, findReadings, listMoves, type Reading } from '../../store/readings'
import { findRun } from '../../store/runs'
import type { Desk } from './desk'

const Cause = MigrationRow.shape.cause
const Counts = MigrationRow.shape.counts

function rowOf(reading: Reading & { readonly counts: string }): MigrationRow {
  const { seq, engagement, reportId, at, cause, counts } = reading
  return {
    seq,
    engagementId: engagement,
    reportId,
    at,
    cause: Cause.parse(cause),
    counts: Counts.parse(JSON.parse(counts)),
  }
}

/** Latest first. */
export function listMigrations(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId | null },
): Result<MigrationRow[]> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const moves = listMoves(opened.value.db, engagementId)
  return succeed(moves.filter((move) => reportId === null || move.reportId === reportId).map(rowOf))
}

export function openMigration(desk: Desk, seq: number): Result<MigrationView> {
  const opened = desk.database()
  if (!opened.ok) return opened
  const db = opened.value
  const reading = findReading(db, seq)
  if (!reading || reading.cause === 'added') {
    return fail('not-found', '没有这份迁移记录。', 'There is no such record of decisions carried over.')
  }
  const earlier = findReadings(db, reading.engagement).findLast(
    (one) => one.reportId === reading.reportId && one.seq < seq,
  )
  const from = earlier && findRun(db, earlier.run)
  const to = findRun(db, reading.run)
  if (!from || !to) throw new Error(`bug: reading ${seq} moved from or to no run`)
  return succeed({
    row: rowOf(reading),
    fromRun: from.id,
    toRun: to.id,
    fromRuleSet: from.ruleSet,
    toRuleSet: to.ruleSet,
    items: z.array(MigrationItem).parse(JSON.parse(reading.landings)),
  })
}
