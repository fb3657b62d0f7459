/** Calls about two years: side by side, which belong together, pinned paragraphs, the strip of years. */

import { z } from 'zod'
import { EngagementId, ItemId, ReportId } from '../review/ids'
import { CandidateView, ComparisonView, SeriesView } from './comparison-views'
import { command, query } from './entry'
import { Committed } from './review-views'

const reportId = ReportId
const engagementId = EngagementId
const count = z.int().nonnegative()
const Span = z.strictObject({ start: count, end: count })
const reason = z.string().trim().min(1).max(4_000)
const ofReport = z.strictObject({ reportId, engagementId: EngagementId.exactOptional() })

const touches = ['review', 'engagements', 'reports'] as const

export const comparisonCalls = {
  /**
   * Two reports side by side. `priorId: null` takes the prior report of the same body, as found in the workspace or as a
   * person paired it in the engagement; any other report of the workspace may be asked for instead, of any body or year.
   */
  'comparison.open': query({
    input: z.strictObject({ ...ofReport.shape, priorId: ReportId.nullable() }),
    output: ComparisonView,
  }),
  /** Every other report that was read, the likeliest prior first. */
  'comparison.candidates': query({ input: ofReport, output: z.array(CandidateView) }),
  /** All years of the report's body in the workspace. */
  'comparison.series': query({ input: ofReport, output: SeriesView }),

  /** Remembers which report comes before this one; `priorId: null` = none does. The checks run again with it. */
  'comparison.pair': command({
    input: z.strictObject({ engagementId, reportId, priorId: ReportId.nullable(), reason }),
    output: Committed,
    touches,
  }),
  /** Back to what is found by itself. */
  'comparison.unpair': command({ input: z.strictObject({ engagementId, reportId }), output: Committed, touches }),
  /** Puts two paragraphs beside each other: any stretch within them will do, the whole paragraphs are taken. */
  'comparison.pin': command({
    input: z.strictObject({ engagementId, reportId, priorId: ReportId, prior: Span, current: Span }),
    output: Committed,
    touches: ['review', 'engagements'],
  }),
  'comparison.unpin': command({
    input: z.strictObject({ engagementId, id: ItemId }),
    output: Committed,
    touches: ['review', 'engagements'],
  }),
}
