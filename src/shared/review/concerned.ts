/** Which reports a deed is about: what a lock holds fast, and what the trail is filtered by. */

import type { Deed } from './act'
import type { ItemId, ReportId } from './ids'
import type { Review } from './state'

/** The reports that a deed is about; none for what concerns the engagement as a whole. */
export function reportsOf(review: Review, deed: Deed): readonly ReportId[] {
  switch (deed.kind) {
    case 'findings-disposed':
      return deed.on.map(({ reportId }) => reportId)
    case 'finding-added':
      return [deed.finding.reportId]
    case 'annotation-added':
    case 'annotation-changed':
      return [deed.annotation.reportId]
    case 'finding-withdrawn':
      return idsOf(review.own[deed.id])
    case 'annotation-removed':
      return idsOf(review.annotations[deed.id])
    case 'correction-withdrawn':
      return idsOf(review.corrections[deed.id])
    case 'pin-removed':
      return idsOf(review.pins[deed.id])
    case 'paper-edited':
    case 'paper-exported':
      return deed.paperOf === null ? [] : [deed.paperOf]
    case 'review-note-answered':
    case 'review-note-cleared':
      return idsOf(review.notes[deed.id])
    case 'reference-added':
      return endsOf(review, deed)
    case 'reference-removed':
      return endsOf(review, review.references[deed.id])
    default:
      return 'reportId' in deed ? [deed.reportId] : []
  }
}

function idsOf(item: { readonly reportId: ReportId } | undefined): readonly ReportId[] {
  return item === undefined ? [] : [item.reportId]
}

function endsOf(review: Review, ends: { readonly from: ItemId; readonly to: ItemId } | undefined): readonly ReportId[] {
  if (ends === undefined) return []
  return [ends.from, ends.to].flatMap((id) => idsOf(review.annotations[id] ?? review.own[id]))
}
