/** Which report of the workspace comes before which: as a person paired them in an engagement, else as their names say. */

import { finderIn, type PriorFound, type Renaming } from '../../../shared/compare/pairing'
import { ReportId } from '../../../shared/review/ids'
import { emptyReview, isPresent, sourceOf, type Pairing, type Review } from '../../../shared/review/state'
import type { ReadableDB } from '../../store/database'
import { findReportHeads, type ReportHead } from '../../store/reports'

export type Paired =
  | PriorFound<ReportId>
  | { readonly kind: 'chosen'; readonly id: ReportId; readonly pairing: Pairing }
  /** A person said that there is none. */
  | { readonly kind: 'declined'; readonly pairing: Pairing }

/**
 * @param review the engagement's, null for the workspace alone
 * @param renamings bodies that a person paired under two names are one body from then on, in the whole workspace
 */
export function pairingFinder(
  db: ReadableDB,
  review: Review | null,
  renamings: readonly Renaming[],
): (reportId: ReportId) => Paired {
  const heads = headsFor(db, review ?? emptyReview)
  const finder = finderIn(heads, renamings)
  const byId = new Map(heads.map((head) => [head.id, head]))
  return (reportId) => {
    const pairing = review?.pairings[reportId]
    if (pairing) {
      return pairing.prior === null ? { kind: 'declined', pairing } : { kind: 'chosen', id: pairing.prior, pairing }
    }
    const head = byId.get(reportId)
    return head ? finder.priorOf(head) : { kind: 'none', why: 'nothing' }
  }
}

/**
 * The reports to look among. A report of the engagement is known by the corrected file where there is one, and its files
 * do not count beside it; where the engagement has a body's year, other files of the same do not compete with it.
 */
export function headsFor(db: ReadableDB, review: Review): readonly ReportHead[] {
  const all = findReportHeads(db)
  const byId = new Map(all.map((head) => [head.id, head]))
  const present = Object.keys(review.reports)
    .map((id) => ReportId.parse(id))
    .filter((id) => isPresent(review, id))
  const standIns = new Set(present.flatMap((id) => (review.reports[id]?.versions ?? []).map(({ version }) => version)))
  const own = present.flatMap((id) => {
    const head = byId.get(sourceOf(review, id))
    return head ? [{ ...head, id }] : []
  })
  const taken = finderIn(own)
  const others = all.filter(
    (head) => !standIns.has(head.id) && !present.includes(head.id) && taken.versionsOf(head).length === 0,
  )
  return [...own, ...others]
}
