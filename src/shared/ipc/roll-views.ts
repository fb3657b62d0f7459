/** What the screens receive of rolling forward: the list that is shown before anything is written, and what came of it. */

import { z } from 'zod'
import { Disposition, EngagementTerms, SeverityValue } from '../review/act'
import { EngagementId, ReportId } from '../review/ids'
import { rollKinds, rollOutcomes, rollReasons } from '../review/rolled'
import { BilingualText } from './result'

const RollItemView = z.strictObject({
  of: z.string(),
  kind: z.enum(rollKinds),
  outcome: z.enum(rollOutcomes),
  why: z.enum(rollReasons),
  words: BilingualText,
  severity: SeverityValue.nullable(),
  disposition: Disposition.nullable(),
})

const RollReportView = z.strictObject({
  reportId: ReportId,
  bodyName: z.string().nullable(),
  year: z.int().nullable(),
  /** Null where nothing can go on, for the reason given. */
  successor: ReportId.nullable(),
  why: z.enum(['missing', 'several', 'unread', 'done', 'locked']).nullable(),
  items: z.array(RollItemView),
})
export type RollReportView = z.infer<typeof RollReportView>

export const RollPlanView = z.strictObject({
  /** As suggested for a new engagement, or as the chosen one has them. */
  terms: EngagementTerms,
  /** Engagements into which it may go on. */
  into: z.array(z.strictObject({ engagementId: EngagementId, name: z.string() })),
  people: z.int().nonnegative(),
  reports: z.array(RollReportView),
})
export type RollPlanView = z.infer<typeof RollPlanView>

/** `acts`: one for each report with anything that went on. */
export const RolledView = z.strictObject({ engagementId: EngagementId, acts: z.int().nonnegative() })
export type RolledView = z.infer<typeof RolledView>
