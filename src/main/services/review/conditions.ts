/** What a report is read with in an engagement besides its own bytes: corrections, deadlines, last year's report. */

import { defaultCheckSettings, type CheckSettings } from '../../../shared/checks/check'
import type { FigureCorrection } from '../../../shared/report/correct'
import type { FileHash, ReportId } from '../../../shared/review/ids'
import { bodyKey } from '../../../shared/review/matrix'
import { isPresent, sourceOf, type Review } from '../../../shared/review/state'
import type { ReadableDB } from '../../store/database'
import { digestOf } from '../../store/hash'
import { findListedReport, findReport, type ReportEntry } from '../../store/reports'

/** A file to read, as the engagement has it. */
export interface Source {
  readonly entry: ReportEntry
  readonly corrections: readonly FigureCorrection[]
}

export interface Conditions {
  readonly source: Source
  readonly settings: CheckSettings
  readonly prior: Source | null
  /** Nothing but the file: the run is the one that the list of reports shows. */
  readonly isPlain: boolean
  /** Digest of all of it. */
  readonly basis: string
}

/** Null where the report or its corrected file is not in the workspace. */
export function conditionsOf(
  db: ReadableDB,
  review: Review,
  reportId: ReportId,
  priorOf: (reportId: ReportId) => ReportId | null,
): Conditions | null {
  const source = sourceFor(db, review, reportId)
  if (source === null) return null
  const settings: CheckSettings =
    review.terms === null
      ? defaultCheckSettings
      : {
          departmentDeadline: review.terms.departmentDeadline,
          governmentDeadline: review.terms.governmentDeadline,
        }
  const priorId = priorOf(reportId)
  const prior = priorId === null ? null : sourceFor(db, review, priorId)
  const isPlain =
    source.corrections.length === 0 &&
    prior === null &&
    settings.departmentDeadline === defaultCheckSettings.departmentDeadline &&
    settings.governmentDeadline === defaultCheckSettings.governmentDeadline
  const basis = digestOf({
    source: described(source),
    settings: { ...settings },
    prior: prior === null ? null : described(prior),
  })
  return { source, settings, prior, isPlain, basis }
}

function sourceFor(db: ReadableDB, review: Review, reportId: ReportId): Source | null {
  const entry = findReport(db, sourceOf(review, reportId))
  if (!entry) return null
  const corrections = Object.values(review.corrections)
    .filter((correction) => correction.reportId === reportId)
    .map(({ line, column, after }) => ({ line, column, after }))
  return { entry, corrections }
}

function described({ entry, corrections }: Source): {
  readonly file: FileHash
  readonly encoding: string | null
  readonly corrections: readonly (readonly string[])[]
} {
  return {
    file: entry.fileHash,
    encoding: entry.encodingOverride,
    corrections: corrections.map(({ line, column, after }) => [line, column, after]),
  }
}

/**
 * Last year's report of the same body within the engagement; null where there is none, or more than one to choose from.
 * Body and year are what the file by itself says, so that they do not depend on what is being decided.
 */
export function priorFinder(db: ReadableDB, review: Review): (reportId: ReportId) => ReportId | null {
  const byPlace = new Map<string, ReportId[]>()
  const places = new Map<ReportId, { readonly body: string; readonly year: number }>()
  for (const reportId of Object.keys(review.reports) as ReportId[]) {
    if (!isPresent(review, reportId)) continue
    const run = findListedReport(db, sourceOf(review, reportId))?.run
    const body = bodyKey(run?.bodyName ?? null)
    if (body === null || run?.year === null || run?.year === undefined) continue
    places.set(reportId, { body, year: run.year })
    const key = `${run.year} ${body}`
    const known = byPlace.get(key)
    if (known) known.push(reportId)
    else byPlace.set(key, [reportId])
  }
  return (reportId) => {
    const place = places.get(reportId)
    if (!place) return null
    const found = byPlace.get(`${place.year - 1} ${place.body}`) ?? []
    return found.length === 1 ? (found[0] ?? null) : null
  }
}
