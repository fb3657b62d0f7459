/** Makes a run the one that an engagement goes by, and lets every decision and annotation land on it. */

import type { Bilingual } from '../../../shared/checks/check'
import { extractedValue } from '../../../shared/report/correct'
import type { Report } from '../../../shared/report/report'
import type { EngagementId, ReportId, RunId } from '../../../shared/review/ids'
import { countLandings, landFindings, landItems, type Landed } from '../../../shared/review/landing'
import { groundOf, placeAnchor, type Ground } from '../../../shared/review/place'
import type { Review } from '../../../shared/review/state'
import type { RunRecord } from '../../../shared/review/run-record'
import type { WritableDB } from '../../store/database'
import { appendReading, findReadings, type ReadingCause } from '../../store/readings'
import { findRun } from '../../store/runs'
import type { Clock, Engine, Ids } from '../deps'
import { keepRun } from '../comparison/standing-run'
import type { Conditions } from './conditions'
import type { RunContents } from './run-contents'
import type { Session } from './session'

export interface AdoptDeps extends Clock, Ids, Pick<Engine, 'appVersion' | 'ruleSet'> {}

/** What a reading came to; `whole` where the text is at hand, so that annotations can be placed. */
export interface Outcome {
  readonly record: RunRecord
  readonly whole: { readonly text: string; readonly report: Report } | null
}

export interface Adoption {
  readonly run: RunId
  /** Empty for the first reading of a report. */
  readonly landed: readonly Landed[]
  /** False where the engagement went by this very run on these conditions already. */
  readonly isNew: boolean
}

/** One transaction: the run, the reading, and how everything landed. Throws a `StoreError`. */
export function adoptOutcome(
  db: WritableDB,
  deps: AdoptDeps,
  contents: RunContents,
  session: Session,
  reportId: ReportId,
  conditions: Conditions,
  cause: ReadingCause,
  outcome: Outcome,
): Adoption {
  return db.transaction('reading.adopt', () => {
    const { runId: run } = keepRun(db, conditions, outcome.record, deps)
    return adoptRun(db, deps, contents, session, reportId, conditions, cause, run, outcome.whole)
  })
}

/** Call within a transaction. */
export function adoptRun(
  db: WritableDB,
  deps: AdoptDeps,
  contents: RunContents,
  session: Session,
  reportId: ReportId,
  conditions: Conditions,
  cause: ReadingCause,
  run: RunId,
  whole: Outcome['whole'],
): Adoption {
  const present = session.readings.get(reportId)
  if (present?.run === run && present.basis === conditions.basis) return { run, landed: [], isNew: false }
  const { review } = session.history
  const wordsOf = (key: string): Bilingual | null => earlierWords(db, contents, session.id, reportId, key)
  const landed = present === undefined ? [] : landOn(contents, review, reportId, present.run, run, whole, wordsOf)
  const reading = {
    engagement: session.id,
    reportId,
    source: conditions.source.entry.id,
    run,
    basis: conditions.basis,
    cause: present ? causeOf(db, session, reportId, conditions, cause, run) : ('added' as const),
    at: deps.now(),
  }
  const counts = JSON.stringify(countLandings(landed))
  const seq = appendReading(db, { ...reading, counts, landings: JSON.stringify(landed) })
  session.readings.set(reportId, { ...reading, seq })
  return { run, landed, isNew: true }
}

function landOn(
  contents: RunContents,
  review: Review,
  reportId: ReportId,
  from: RunId,
  to: RunId,
  whole: Outcome['whole'],
  wordsOf: (key: string) => Bilingual | null,
): readonly Landed[] {
  const ground = whole === null ? null : groundOf(whole.text, whole.report)
  return [
    ...landFindings(review, reportId, contents.of(from)?.findings ?? [], contents.of(to)?.findings ?? [], wordsOf),
    ...landItems(review, reportId, placerOn(ground), whole && valueIn(whole.report)),
  ]
}

/** What a finding said in the latest of the runs that the engagement went by and that had it. */
function earlierWords(
  db: WritableDB,
  contents: RunContents,
  engagement: EngagementId,
  reportId: ReportId,
  key: string,
): Bilingual | null {
  for (const reading of findReadings(db, engagement).toReversed()) {
    if (reading.reportId !== reportId) continue
    const found = contents.of(reading.run)?.findings.find((finding) => finding.key === key)
    if (found) return found.message
  }
  return null
}

function placerOn(ground: Ground | null): Parameters<typeof landItems>[2] {
  return ground === null ? null : (anchor) => placeAnchor(ground, anchor)
}

function valueIn(report: Report): Parameters<typeof landItems>[3] {
  return (line, column) => {
    const figure = report.figures.find((one) => one.line === line && one.column === column)
    return figure && extractedValue(figure)
  }
}

/** What can be seen of the two runs says more than what led to it. */
function causeOf(
  db: WritableDB,
  session: Session,
  reportId: ReportId,
  { source }: Conditions,
  given: ReadingCause,
  run: RunId,
): ReadingCause {
  const present = session.readings.get(reportId)
  const was = present && findRun(db, present.run)
  const is = findRun(db, run)
  if (present?.source !== source.entry.id) return 'corrected-file'
  if (was && is && was.encodingOverride !== is.encodingOverride) return 'read-again'
  if (was && is && was.ruleSet !== is.ruleSet) return 'rule-set'
  return given
}
