/** The run by which the list of reports shows a report: with the other reports of the workspace that belong to it. */

import { emptyReview } from '../../../shared/review/state'
import { RunId, type ReportId } from '../../../shared/review/ids'
import type { RunRecord } from '../../../shared/review/run-record'
import type { ReadableDB, WritableDB } from '../../store/database'
import { appendRun, findRunOnBasis } from '../../store/runs'
import { findStanding, setStanding } from '../../store/standing'
import type { Clock, Engine, Ids } from '../deps'
import { recordRun } from '../record-run'
import { conditionsOf, type Conditions } from '../review/conditions'
import type { Desk } from '../review/desk'
import { companionFinder } from './companions'

type StandingDeps = Clock & Ids & Pick<Engine, 'appVersion' | 'ruleSet'>

/** As the workspace alone has it, outside of any engagement; null where the report is not there. */
export function standingConditions(
  desk: Pick<Desk, 'engagements'>,
  db: ReadableDB,
  reportId: ReportId,
): Conditions | null {
  return conditionsOf(db, emptyReview, reportId, companionFinder(desk, db, emptyReview))
}

/** Whether the list shows the report as it stands beside the others now. */
export function isStanding(db: ReadableDB, { ruleSet }: Pick<Engine, 'ruleSet'>, conditions: Conditions): boolean {
  const { source, isPlain, basis } = conditions
  if (findStanding(db, source.entry.id) !== (isPlain ? null : basis)) return false
  return isPlain || findRunOnBasis(db, source.entry.id, basis)?.ruleSet === ruleSet
}

/** Call within a transaction. Keeps the run unless the last one on the same conditions says the same, and shows it. */
export function keepStanding(
  db: WritableDB,
  conditions: Conditions,
  record: RunRecord,
  deps: StandingDeps,
): { readonly runId: RunId; readonly isNew: boolean } {
  const { source, isPlain, basis } = conditions
  const shown = findStanding(db, source.entry.id)
  const kept = keepRun(db, conditions, record, deps)
  setStanding(db, source.entry.id, isPlain ? null : basis)
  return { ...kept, isNew: kept.isNew || shown !== (isPlain ? null : basis) }
}

/** Call within a transaction. */
export function keepRun(
  db: WritableDB,
  { source, isPlain, basis }: Conditions,
  record: RunRecord,
  deps: StandingDeps,
): { readonly runId: RunId; readonly isNew: boolean } {
  const reading = { reportId: source.entry.id, encodingOverride: source.encoding, record }
  if (isPlain) return recordRun(db, reading, deps)
  const known = findRunOnBasis(db, source.entry.id, basis)
  if (known && known.digest === record.digest && known.ruleSet === deps.ruleSet)
    return { runId: known.id, isNew: false }
  const runId = RunId.parse(deps.newId())
  appendRun(db, {
    id: runId,
    madeAt: deps.now(),
    appVersion: deps.appVersion,
    ruleSet: deps.ruleSet,
    basis,
    ...reading,
  })
  return { runId, isNew: true }
}
