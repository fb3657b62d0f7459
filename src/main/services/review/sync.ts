/** Keeps the runs of an engagement in step with what they are made of: files, corrections, deadlines, last year's reports. */

import type { ReportId } from '../../../shared/review/ids'
import type { Landed } from '../../../shared/review/landing'
import { isPresent } from '../../../shared/review/state'
import type { ReadingCause } from '../../store/readings'
import { findCurrentRun, findRun, findRunOnBasis } from '../../store/runs'
import type { Whole } from '../../worker/task'
import { companionFinder } from '../comparison/companions'
import { adoptOutcome, adoptRun } from './adopt'
import { conditionsOf, type Conditions } from './conditions'
import { presentReports, type Desk, type Open } from './desk'
import { readUnder } from './readers'

/** `any`: a run under earlier rules will do. `current`: it must be of the rules in force. */
export type WantedRules = 'any' | 'current'

export interface Synced {
  /** How findings and annotations landed; null where nothing had to be done. */
  readonly landed: readonly Landed[] | null
  /** Set where the file was read just now. */
  readonly whole: Whole | null
  /** The stored bytes are not what they were. */
  readonly isAltered: boolean
}

const nothingDone: Synced = { landed: null, whole: null, isAltered: false }

/** A locked report keeps the run that was signed. */
function isLocked({ session }: Open, reportId: ReportId): boolean {
  return (session.history.review.reports[reportId]?.locked ?? null) !== null
}

function isFresh({ db, session }: Open, reportId: ReportId, conditions: Conditions, rules: string | null): boolean {
  const reading = session.readings.get(reportId)
  if (reading?.basis !== conditions.basis) return false
  return rules === null || findRun(db, reading.run)?.ruleSet === rules
}

/** Reports whose run was made of something else than what holds now; locked ones are left alone. */
export function outdated(desk: Desk, open: Open, rules: WantedRules = 'any'): readonly ReportId[] {
  const { review } = open.session.history
  const companionsOf = companionFinder(desk, open.db, review)
  return presentReports(open).filter((reportId) => {
    if (isLocked(open, reportId)) return false
    const conditions = conditionsOf(open.db, review, reportId, companionsOf)
    return conditions !== null && !isFresh(open, reportId, conditions, rules === 'current' ? desk.ruleSet : null)
  })
}

/** Whether an annotation, a piece of evidence or a correction must find its place in what is read. */
function hasItems({ session }: Open, reportId: ReportId): boolean {
  const { annotations, own, corrections } = session.history.review
  const items: readonly { readonly reportId: ReportId }[] = [
    ...Object.values(annotations),
    ...Object.values(own),
    ...Object.values(corrections),
  ]
  return items.some((item) => item.reportId === reportId)
}

/**
 * Brings one report up to date; in the store when it resolves. Where the file alone was read already and nothing needs
 * its place, no worker is asked.
 */
export async function syncReport(
  desk: Desk,
  open: Open,
  reportId: ReportId,
  rules: WantedRules,
  cause: ReadingCause,
): Promise<Synced> {
  const wanted = (): Conditions | null => {
    const { review } = open.session.history
    if (!isPresent(review, reportId) || isLocked(open, reportId)) return null
    return conditionsOf(open.db, review, reportId, companionFinder(desk, open.db, review))
  }
  const conditions = wanted()
  if (conditions === null) return nothingDone
  if (isFresh(open, reportId, conditions, rules === 'current' ? desk.ruleSet : null)) return nothingDone
  const known = knownRun(desk, open, conditions, rules)
  if (known && !hasItems(open, reportId)) {
    const adopt = (): ReturnType<typeof adoptRun> =>
      adoptRun(open.db, desk, open.contents, open.session, reportId, conditions, cause, known, null)
    return { ...nothingDone, landed: open.db.transaction('reading.adopt', adopt).landed }
  }
  const outcome = await readUnder(open.db, desk.pool, conditions)
  if (outcome.kind !== 'read') return { ...nothingDone, isAltered: outcome.kind === 'altered' }
  // while a thread was reading, the workspace may have been closed or the conditions changed
  const opened = desk.database()
  if (!opened.ok || opened.value !== open.db) return nothingDone
  if (wanted()?.basis !== conditions.basis) return syncReport(desk, open, reportId, rules, cause)
  return {
    landed: keepOutcome(desk, open, reportId, conditions, cause, outcome.whole),
    whole: outcome.whole,
    isAltered: false,
  }
}

/** A run that was made under these very conditions, for the list of reports or for another engagement. */
function knownRun(desk: Desk, { db }: Open, { source, isPlain, basis }: Conditions, rules: WantedRules) {
  const { id } = source.entry
  const run = isPlain ? findCurrentRun(db, id) : findRunOnBasis(db, id, basis)
  if (!run || run.encodingOverride !== source.encoding) return null
  return rules === 'current' && run.ruleSet !== desk.ruleSet ? null : run.id
}

/** Makes what was just read the run that the engagement goes by. */
export function keepOutcome(
  desk: Desk,
  { db, contents, session }: Open,
  reportId: ReportId,
  conditions: Conditions,
  cause: ReadingCause,
  { record, examination }: Whole,
): readonly Landed[] | null {
  const whole = examination && { text: examination.document.text, report: examination.report }
  const { landed, isNew } = adoptOutcome(db, desk, contents, session, reportId, conditions, cause, { record, whole })
  return isNew ? landed : null
}
