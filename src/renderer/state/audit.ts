/** The audit session as one report's desk needs it: who acts, what stands in the way, and how each finding stands. */

import type { Bilingual } from '@shared/checks/check'
import type { EngagementView, KeyboardView } from '@shared/ipc/engagement-views'
import type { FindingRow, OwnFindingView, ReviewView } from '@shared/ipc/review-views'
import type { LegendEntry } from '@shared/review/act'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { Span } from '@shared/text/span'
import { refusals } from '@shared/words/refusals'

export interface Audit {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly review: ReviewView
  readonly legend: readonly LegendEntry[]
  /** Why nothing can be changed now; null when it can. */
  readonly hindrance: Bilingual | null
  readonly rows: ReadonlyMap<string, FindingRow>
  readonly own: ReadonlyMap<string, OwnFindingView>
}

export function auditOf(review: ReviewView, engagement: EngagementView, keyboard: KeyboardView | null): Audit {
  return {
    engagementId: review.engagementId,
    reportId: review.report.reportId,
    review,
    legend: engagement.terms.legend,
    hindrance: hindranceOf(review, engagement, keyboard),
    rows: new Map(review.findings.map((row) => [row.key, row])),
    own: new Map(review.own.map((own) => [own.id, own])),
  }
}

/** The first reason for which the rules would refuse any change of this report. */
function hindranceOf(review: ReviewView, engagement: EngagementView, keyboard: KeyboardView | null): Bilingual | null {
  if (keyboard?.person === null) return refusals['no-person']
  if (engagement.me === null) return refusals['not-a-member']
  if (engagement.archived) return refusals.archived
  return review.locked === null ? null : refusals.locked
}

/** Where an own finding's evidence stands now, as far as it was found. */
export function placesOf(own: OwnFindingView): readonly Span[] {
  return own.places.flatMap((place) => (place.kind === 'placed' ? [place.span] : []))
}
