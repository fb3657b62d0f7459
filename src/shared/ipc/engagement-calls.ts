/** Calls about engagements: who is at the keyboard, who takes part, which reports, on which terms, and what was done when. */

import { z } from 'zod'
import { EngagementTerms, Person, Role } from '../review/act'
import { ActId, EngagementId, PersonId, ReportId } from '../review/ids'
import { EngagementRow, EngagementView, KeyboardView } from './engagement-views'
import { command, query } from './entry'
import { Committed } from './review-views'
import { RolledView, RollPlanView } from './roll-views'
import {
  BackupList,
  BackupView,
  HistoryView,
  MigrationRow,
  MigrationView,
  RefreshState,
  TimelineFilter,
  TimelinePage,
  VerifyView,
} from './trail-views'
import { WorkspaceView } from './views'

const nothing = z.strictObject({})
const engagementId = EngagementId
const inEngagement = z.strictObject({ engagementId })

export const engagementCalls = {
  'person.current': query({ input: nothing, output: KeyboardView }),
  'engagement.list': query({ input: nothing, output: z.array(EngagementRow) }),
  'engagement.open': query({ input: inEngagement, output: EngagementView }),
  'history.list': query({ input: inEngagement, output: HistoryView }),
  'timeline.list': query({
    input: z.strictObject({
      engagementId,
      filter: TimelineFilter,
      /** `next` of the page before; null = from the latest. */
      after: z.int().positive().nullable(),
      limit: z.int().min(1).max(500),
    }),
    output: TimelinePage,
  }),
  'migration.list': query({
    input: z.strictObject({ engagementId, reportId: ReportId.nullable() }),
    output: z.array(MigrationRow),
  }),
  'migration.open': query({ input: z.strictObject({ seq: z.int().positive() }), output: MigrationView }),
  /** What rolling forward to the next year would carry, and what not and why; writes nothing. `into` null = a new engagement. */
  'engagement.roll-plan': query({
    input: z.strictObject({ engagementId, into: EngagementId.nullable() }),
    output: RollPlanView,
  }),
  'refresh.state': query({ input: nothing, output: RefreshState }),
  /** Of the present workspace, also while it cannot be opened; latest first. */
  'workspace.backups': query({ input: nothing, output: BackupList }),

  /** A person known in the workspace, or a new one by name. Remembered per workspace. */
  'person.choose': command({
    input: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), personId: PersonId }),
      z.strictObject({ kind: z.literal('new'), name: Person.shape.name }),
    ]),
    output: KeyboardView,
    touches: ['person', 'engagements', 'review'],
  }),
  /** The person at the keyboard becomes its first member, in these roles. */
  'engagement.create': command({
    input: z.strictObject({ terms: EngagementTerms, roles: z.array(Role).min(1) }),
    output: EngagementView,
    touches: ['engagements', 'person'],
  }),
  'engagement.terms': command({
    input: z.strictObject({ engagementId, terms: EngagementTerms }),
    output: Committed,
    touches: ['engagements', 'review'],
  }),
  /** Into another engagement or, with terms, into a new one. `language` is that of the words which are written. */
  'engagement.roll-forward': command({
    input: z.strictObject({
      engagementId,
      into: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('new'), terms: EngagementTerms }),
        z.strictObject({ kind: z.literal('known'), engagementId }),
      ]),
      language: z.enum(['zh', 'en']),
    }),
    output: RolledView,
    touches: ['engagements', 'review', 'reports', 'person'],
  }),
  'engagement.archive': command({
    input: z.strictObject({ engagementId, archived: z.boolean() }),
    output: Committed,
    touches: ['engagements', 'review'],
  }),
  /** A person known in the workspace, or a new one (`personId: null`). Again, with other roles or name: changes them. */
  'person.add': command({
    input: z.strictObject({
      engagementId,
      personId: PersonId.nullable(),
      name: Person.shape.name,
      roles: z.array(Role).min(1),
    }),
    output: Committed,
    touches: ['engagements', 'person', 'review'],
  }),
  'person.remove': command({
    input: z.strictObject({ engagementId, personId: PersonId }),
    output: Committed,
    touches: ['engagements', 'review'],
  }),
  'engagement.add-reports': command({
    input: z.strictObject({ engagementId, reportIds: z.array(ReportId).min(1).max(10_000) }),
    output: Committed,
    touches: ['engagements', 'review'],
  }),
  'engagement.remove-report': command({
    input: z.strictObject({ engagementId, reportId: ReportId }),
    output: Committed,
    touches: ['engagements', 'review'],
  }),
  /** `version` is the report of the corrected file, imported like any other; the review of `reportId` goes on with it. */
  'report.supersede': command({
    input: z.strictObject({
      engagementId,
      reportId: ReportId,
      version: ReportId,
      reason: z.string().trim().min(1).max(4_000),
    }),
    output: Committed,
    touches: ['engagements', 'review', 'reports'],
  }),
  /** One act, or all acts after `to` (which stays in force), as one transaction. */
  'history.undo': command({
    input: z.strictObject({ engagementId, to: ActId.nullable() }),
    output: Committed,
    touches: ['engagements', 'review', 'reports'],
  }),
  /** The act undone last, or all up to and with `to`. */
  'history.redo': command({
    input: z.strictObject({ engagementId, to: ActId.nullable() }),
    output: Committed,
    touches: ['engagements', 'review', 'reports'],
  }),
  /** Reads every report of the engagement again under the rules in force; follow it with `refresh.state`. */
  'refresh.start': command({ input: inEngagement, output: RefreshState, touches: ['refresh'] }),
  'refresh.cancel': command({ input: nothing, output: RefreshState, touches: ['refresh'] }),
  /** Recomputes every hash of the workspace; seconds for a large one. */
  'workspace.verify': command({ input: nothing, output: VerifyView, touches: [] }),
  'workspace.back-up': command({ input: nothing, output: BackupView, touches: ['backups'] }),
  /** Copies the backup to a new workspace file beside the present one, which stays as it is, and opens the copy. */
  'workspace.restore': command({
    input: z.strictObject({ name: z.string().min(1).max(400) }),
    output: WorkspaceView,
    touches: ['workspace', 'reports', 'import', 'engagements', 'review', 'person', 'backups'],
  }),
}
