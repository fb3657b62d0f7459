/** Keeps what a reading came to: a new run where it differs from the last one, nothing where it says the same. */

import { RunId, type ReportId } from '../../shared/review/ids'
import type { RunRecord } from '../../shared/review/run-record'
import type { WritableDB } from '../store/database'
import { appendRun, findCurrentRun } from '../store/runs'
import type { Clock, Engine, Ids } from './deps'

export interface Reading {
  readonly reportId: ReportId
  readonly encodingOverride: string | null
  readonly record: RunRecord
}

/** Call within a transaction. Returns the id of the run that holds, the new or the old one. */
export function recordRun(
  db: WritableDB,
  reading: Reading,
  deps: Clock & Ids & Pick<Engine, 'appVersion' | 'ruleSet'>,
): { readonly runId: RunId; readonly isNew: boolean } {
  const current = findCurrentRun(db, reading.reportId)
  if (current && current.digest === reading.record.digest && current.ruleSet === deps.ruleSet) {
    return { runId: current.id, isNew: false }
  }
  const id = RunId.parse(deps.newId())
  appendRun(db, { id, madeAt: deps.now(), appVersion: deps.appVersion, ruleSet: deps.ruleSet, basis: null, ...reading })
  return { runId: id, isNew: true }
}
