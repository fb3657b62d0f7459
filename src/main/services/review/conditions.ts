/** What a report is read with besides its own bytes: corrections, deadlines, the other reports that belong to it. */

import { defaultCheckSettings, type CheckSettings } from '../../../shared/checks/check'
import type { FormId } from '../../../shared/forms/form'
import type { FigureCorrection } from '../../../shared/report/correct'
import type { FileHash, ReportId } from '../../../shared/review/ids'
import { emptyReview, sourceOf, untouchedReport, type Review } from '../../../shared/review/state'
import type { ReadableDB } from '../../store/database'
import { digestOf } from '../../store/hash'
import { findReport, type ReportEntry } from '../../store/reports'
import type { CompanionFinder } from '../comparison/companions'

/** A file to read, as the engagement has it. */
export interface Source {
  readonly entry: ReportEntry
  /** As a person asked for it, here or in the list of reports; null as the app decides. */
  readonly encoding: string | null
  readonly form: FormId | null
  readonly corrections: readonly FigureCorrection[]
}

export interface Conditions {
  readonly source: Source
  readonly settings: CheckSettings
  readonly prior: Source | null
  /** A person said that it is last year's. */
  readonly isPaired: boolean
  /** The same report in another file. */
  readonly version: Source | null
  /** Reports of other bodies with much of the same wording. */
  readonly peers: readonly Source[]
  /** Hashes of its sentences that stand in many reports. */
  readonly common: readonly number[]
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
  companionsOf: CompanionFinder,
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
  const companions = companionsOf(reportId)
  const prior = companions.prior === null ? null : sourceFor(db, review, companions.prior)
  const isPaired = prior !== null && companions.isPaired
  const version = companions.version === null ? null : sourceFor(db, emptyReview, companions.version)
  const peers = companions.peers.flatMap((id) => sourceFor(db, emptyReview, id) ?? [])
  const common = peers.length === 0 ? [] : companions.common
  const isPlain =
    source.corrections.length === 0 &&
    source.form === null &&
    source.encoding === source.entry.encodingOverride &&
    prior === null &&
    version === null &&
    peers.length === 0 &&
    settings.departmentDeadline === defaultCheckSettings.departmentDeadline &&
    settings.governmentDeadline === defaultCheckSettings.governmentDeadline
  const basis = digestOf({
    source: described(source),
    settings: { ...settings },
    prior: prior === null ? null : described(prior),
    ...(isPaired ? { isPaired } : {}),
    ...(version === null ? {} : { version: described(version) }),
    ...(peers.length === 0 ? {} : { peers: peers.map(described), common: [...common] }),
  })
  return { source, settings, prior, isPaired, version, peers, common, isPlain, basis }
}

export function sourceFor(db: ReadableDB, review: Review, reportId: ReportId): Source | null {
  const entry = findReport(db, sourceOf(review, reportId))
  if (!entry) return null
  const corrections = Object.values(review.corrections)
    .filter((correction) => correction.reportId === reportId)
    .map(({ line, column, after }) => ({ line, column, after }))
  return { entry, ...readingOf(review, reportId, entry), corrections }
}

/** How a person asked for the report's file to be read: in the engagement, else in the list of reports. */
export function readingOf(
  review: Review,
  reportId: ReportId,
  { encodingOverride }: ReportEntry,
): Pick<Source, 'encoding' | 'form'> {
  const { encoding, form } = (review.reports[reportId] ?? untouchedReport).readAs
  return { encoding: encoding ?? encodingOverride, form }
}

function described({ entry, encoding, form, corrections }: Source): {
  readonly file: FileHash
  readonly encoding: string | null
  readonly form?: FormId
  readonly corrections: readonly (readonly string[])[]
} {
  return {
    file: entry.fileHash,
    encoding,
    // left out where nobody chose one, so that what was read before such a choice existed is not read again
    ...(form === null ? {} : { form }),
    corrections: corrections.map(({ line, column, after }) => [line, column, after]),
  }
}
