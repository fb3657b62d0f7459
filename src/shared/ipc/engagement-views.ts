/** What the screens receive of engagements: who is at the keyboard, the list, one engagement with its matrix of reports. */

import { z } from 'zod'
import { EngagementTerms, Role } from '../review/act'
import { EngagementId, FileHash, PersonId, ReportId } from '../review/ids'
import { ReportRow } from './views'

const count = z.int().nonnegative()
const IsoTime = z.iso.datetime()

export const Who = z.strictObject({ id: PersonId, name: z.string() })
export type Who = z.infer<typeof Who>

/** `person: null` = nobody was chosen yet; everything but reading is refused until someone is. */
export const KeyboardView = z.strictObject({
  person: Who.nullable(),
  /** Everyone known in this workspace, by first appearance. */
  known: z.array(Who),
})
export type KeyboardView = z.infer<typeof KeyboardView>

export const EngagementRow = z.strictObject({
  id: EngagementId,
  terms: EngagementTerms,
  archived: z.boolean(),
  createdAt: IsoTime,
  lastActAt: IsoTime,
  acts: count,
  reports: count,
  locked: count,
  people: z.array(Who),
})
export type EngagementRow = z.infer<typeof EngagementRow>

export const MemberView = z.strictObject({
  id: PersonId,
  name: z.string(),
  roles: z.array(Role),
  /** False once removed; the name stays, since acts carry it. */
  present: z.boolean(),
})
export type MemberView = z.infer<typeof MemberView>

/** Domain 5.2: imported → checked → in review → awaiting review or approval → locked → archived. */
export const ReviewStage = z.enum([
  'reading',
  'unreadable',
  'checked',
  'in-review',
  'awaiting-review',
  'awaiting-approval',
  'signed',
  'locked',
  'archived',
])
export type ReviewStage = z.infer<typeof ReviewStage>

export const SignatureState = z.enum(['none', 'signed', 'stale'])

/** One report of the engagement as a cell of the matrix. */
export const MatrixReport = z.strictObject({
  reportId: ReportId,
  /** Of the file in force: the corrected one where there is one. */
  row: ReportRow,
  stage: ReviewStage,
  /** Undecided findings by severity as overridden, the auditor's own included. */
  open: z.strictObject({ S1: count, S2: count, S3: count, S4: count }),
  findings: count,
  decided: count,
  /** Decisions made on evidence that has changed since. */
  needsLook: count,
  untestedUnread: count,
  /** Review notes that are not cleared. */
  openNotes: count,
  corrections: count,
  annotations: count,
  signatures: z.strictObject({ preparer: SignatureState, reviewer: SignatureState, approver: SignatureState }),
  /** Somebody signed two stages of the same thing: 未经独立复核. */
  independent: z.boolean(),
  lockedAt: IsoTime.nullable(),
  /** Last day of the assembly of the file, `YYYY-MM-DD`; null while not locked. */
  assemblyDue: z.string().nullable(),
  /** Corrected files that replaced the first one, first to last. */
  versions: z.array(z.strictObject({ reportId: ReportId, file: FileHash, at: IsoTime, by: Who, reason: z.string() })),
  /** The run shown was made under the rules in force. */
  current: z.boolean(),
})
export type MatrixReport = z.infer<typeof MatrixReport>

/** Bodies down, years across. Every report of the engagement is in exactly one cell or in `unplaced`. */
export const Matrix = z.strictObject({
  years: z.array(z.int()),
  bodies: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['government', 'department', 'township', 'unknown']),
      /** One for each of `years`, in that order; more than one report of a body and year stand together. */
      cells: z.array(z.array(ReportId)),
      /** Years of the period without a report of this body. */
      gaps: z.array(z.int()),
    }),
  ),
  /** Body or year not known, or outside the period. */
  unplaced: z.array(ReportId),
})
export type Matrix = z.infer<typeof Matrix>

export const EngagementView = z.strictObject({
  id: EngagementId,
  terms: EngagementTerms,
  archived: z.boolean(),
  createdAt: IsoTime,
  people: z.array(MemberView),
  /** The person at the keyboard, as a member; null when nobody was chosen or the person is none. */
  me: MemberView.nullable(),
  reports: z.array(MatrixReport),
  matrix: Matrix,
  undo: z.strictObject({ canUndo: z.boolean(), canRedo: z.boolean() }),
  acts: count,
  /** Number-coverage over all reports that were read. */
  coverage: z.strictObject({ numbers: count, tied: count, explained: count, open: count }),
})
export type EngagementView = z.infer<typeof EngagementView>
