/** This year's reports of the bodies that were under review last year. */

import { pairingFinder } from '../comparison/pairings'
import { renamingsOf } from '../comparison/companions'
import type { ReportId } from '../../../shared/review/ids'
import { isPresent, sourceOf } from '../../../shared/review/state'
import { findReportHeads } from '../../store/reports'
import { presentReports, type Desk, type Open } from './desk'

/** A report of last year's engagement, and the report of the year after. */
export interface Succession {
  readonly reportId: ReportId
  readonly bodyName: string | null
  readonly year: number | null
  readonly successor: ReportId | null
  readonly why: 'missing' | 'several' | 'unread' | null
}

/** In the order in which they were added; a report whose successor is under review in the same engagement is left out. */
export function successionsOf(desk: Desk, { db, session }: Open): readonly Succession[] {
  const { review } = session.history
  const heads = findReportHeads(db)
  const byId = new Map(heads.map((head) => [head.id, head]))
  const standIns = new Set<string>(
    Object.values(review.reports).flatMap(({ versions }) => versions.map(({ version }) => version)),
  )
  const priorOf = pairingFinder(db, review, renamingsOf(desk))
  const after = Map.groupBy(
    heads.filter(({ id }) => !standIns.has(id)),
    ({ id }) => {
      const found = priorOf(id)
      return found.kind === 'found' || found.kind === 'chosen' ? found.id : null
    },
  )
  return presentReports({ session }).flatMap((reportId): Succession[] => {
    const head = byId.get(sourceOf(review, reportId))
    const own = { reportId, bodyName: head?.bodyName ?? null, year: head?.year ?? null }
    const [only, ...others] = after.get(reportId) ?? []
    if (!head) return [{ ...own, successor: null, why: 'unread' }]
    if (only && isPresent(review, only.id)) return []
    if (!only) return [{ ...own, successor: null, why: 'missing' }]
    return [others.length > 0 ? { ...own, successor: null, why: 'several' } : { ...own, successor: only.id, why: null }]
  })
}
