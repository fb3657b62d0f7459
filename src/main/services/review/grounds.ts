/** The texts in which annotations are placed: read when first needed, the last few kept. */

import type { Figure } from '../../../shared/report/report'
import type { ReportId, RunId } from '../../../shared/review/ids'
import { groundOf, type Ground } from '../../../shared/review/place'
import { isPresent } from '../../../shared/review/state'
import type { WritableDB } from '../../store/database'
import type { Whole } from '../../worker/task'
import { companionFinder } from '../comparison/companions'
import { conditionsOf } from './conditions'
import type { Desk, Open } from './desk'
import { readUnder } from './readers'
import { runOf } from './world'

/** A text with what was extracted from it, corrections applied. */
export interface ReadGround extends Ground {
  readonly cells: readonly Figure[]
}

/** The reports that a person goes back and forth between; some hundred kilobytes each. */
const mostKept = 8

const kept = new WeakMap<WritableDB, Map<RunId, ReadGround>>()

export function keepGround(db: WritableDB, run: RunId, whole: Whole): ReadGround | null {
  if (!whole.examination) return null
  const { document, report } = whole.examination
  const ground = { ...groundOf(document.text, report), cells: report.figures }
  const grounds = kept.get(db) ?? new Map<RunId, ReadGround>()
  kept.set(db, grounds)
  grounds.delete(run)
  grounds.set(run, ground)
  for (const oldest of grounds.keys()) {
    if (grounds.size <= mostKept) break
    grounds.delete(oldest)
  }
  return ground
}

/** The present text of a report in an engagement; null where it cannot be read. */
export async function groundFor(desk: Desk, open: Open, reportId: ReportId): Promise<ReadGround | null> {
  const { review } = open.session.history
  if (!isPresent(review, reportId)) return null
  const run = runOf(open.session, review, reportId)
  const known = run && kept.get(open.db)?.get(run)
  if (known) return known
  const conditions = conditionsOf(open.db, review, reportId, companionFinder(desk, open.db, review))
  if (conditions === null) return null
  const outcome = await readUnder(open.db, desk.pool, conditions)
  if (outcome.kind !== 'read') return null
  if (run !== null) return keepGround(open.db, run, outcome.whole)
  const { examination } = outcome.whole
  return (
    examination && { ...groundOf(examination.document.text, examination.report), cells: examination.report.figures }
  )
}
