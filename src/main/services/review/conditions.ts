/** What a report is read with in an engagement besides its own bytes: corrections, deadlines, last year's report. */

import { defaultCheckSettings, type CheckSettings } from '../../../shared/checks/check'
import type { FigureCorrection } from '../../../shared/report/correct'
import type { FileHash, ReportId } from '../../../shared/review/ids'
import { sourceOf, type Review } from '../../../shared/review/state'
import type { ReadableDB } from '../../store/database'
import { digestOf } from '../../store/hash'
import { findReport, type ReportEntry } from '../../store/reports'
import { pairingFinder } from '../comparison/pairings'

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
 * Last year's report as a person paired it, else that of the same body in the workspace; null where there is none, or
 * more than one to choose from. Body and year are what the file by itself says, so that they do not depend on what is
 * being decided.
 */
export function priorFinder(db: ReadableDB, review: Review): (reportId: ReportId) => ReportId | null {
  const find = pairingFinder(db, review)
  return (reportId) => {
    const found = find(reportId)
    return found.kind === 'found' || found.kind === 'chosen' ? found.id : null
  }
}
