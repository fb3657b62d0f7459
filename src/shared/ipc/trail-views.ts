/** What the screens receive of the trail: the timeline, undo and redo, migrations of decisions, backups, verification. */

import { z } from 'zod'
import { ActId, EngagementId, FileHash, PersonId, ReportId, RunId } from '../review/ids'
import { Who } from './engagement-views'
import { Placement } from './review-views'
import { BilingualText } from './result'

const count = z.int().nonnegative()
const IsoTime = z.iso.datetime()

/** One act as an event: who, when, what, on what, from, to, why. Values, not sentences; `deedWords` names the kinds. */
export const TimelineEntry = z.strictObject({
  seq: z.int().positive(),
  id: ActId,
  engagementId: EngagementId,
  at: IsoTime,
  by: Who,
  /** A deed's kind. */
  kind: z.string(),
  reportId: ReportId.nullable(),
  /** What it was done to: a finding's key, an item's id, a section, a person's name; null where the whole is meant. */
  subject: z.string().nullable(),
  /** How many findings, where several were decided at once; else 1. */
  size: count,
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  /** `log`: an undo or redo itself. */
  standing: z.enum(['in-force', 'undone', 'abandoned', 'log']),
  /** SHA-256 of the chain at this act. */
  hash: z.string(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const TimelineFilter = z.strictObject({
  /** Just these acts, such as those that made a signature stale. */
  acts: z.array(ActId).exactOptional(),
  people: z.array(PersonId).exactOptional(),
  kinds: z.array(z.string()).exactOptional(),
  reportIds: z.array(ReportId).exactOptional(),
  /** ISO times, half-open. */
  since: IsoTime.exactOptional(),
  before: IsoTime.exactOptional(),
  /** Found in subject, from, to, reason or name; width and case aside. */
  words: z.string().max(200).exactOptional(),
  standing: z.array(z.enum(['in-force', 'undone', 'abandoned', 'log'])).exactOptional(),
})
export type TimelineFilter = z.infer<typeof TimelineFilter>

/** Latest first. `total` counts all acts of the engagement, `found` those of the filter. */
export const TimelinePage = z.strictObject({
  entries: z.array(TimelineEntry),
  found: count,
  total: count,
  /** Give it as `after` for the next page; null at the end. */
  next: z.int().positive().nullable(),
})
export type TimelinePage = z.infer<typeof TimelinePage>

/** `done` latest first, the next to be undone first; `undone` the next to be redone first. At most 200 each; counts are whole. */
export const HistoryView = z.strictObject({
  done: z.array(TimelineEntry),
  undone: z.array(TimelineEntry),
  abandoned: z.array(TimelineEntry),
  counts: z.strictObject({ done: count, undone: count, abandoned: count }),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
})
export type HistoryView = z.infer<typeof HistoryView>

/** Every decision and annotation lands as exactly one of these. `new` findings are listed too. */
export const Landing = z.enum(['kept', 'needs-look', 'resolved', 'orphaned', 'new'])
export type Landing = z.infer<typeof Landing>

export const MigrationRow = z.strictObject({
  seq: z.int().positive(),
  engagementId: EngagementId,
  reportId: ReportId,
  at: IsoTime,
  cause: z.enum(['read-again', 'corrected-file', 'rule-set', 'correction', 'terms', 'companions']),
  counts: z.strictObject({ kept: count, 'needs-look': count, resolved: count, orphaned: count, new: count }),
})
export type MigrationRow = z.infer<typeof MigrationRow>

export const MigrationItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('finding'),
    key: z.string(),
    landing: Landing,
    message: BilingualText,
    /** In force when it landed; `undecided` where nobody had decided. */
    disposition: z.string(),
    /** Quotes that were, and are; set where they differ. */
    before: z.array(z.string()).nullable(),
    after: z.array(z.string()).nullable(),
  }),
  z.strictObject({
    kind: z.enum(['annotation', 'evidence', 'correction']),
    id: z.string(),
    landing: Landing,
    quote: z.string(),
    place: Placement.nullable(),
  }),
])
export type MigrationItem = z.infer<typeof MigrationItem>

export const MigrationView = z.strictObject({
  row: MigrationRow,
  fromRun: RunId,
  toRun: RunId,
  fromRuleSet: z.string(),
  toRuleSet: z.string(),
  items: z.array(MigrationItem),
})
export type MigrationView = z.infer<typeof MigrationView>

/** Bringing all runs to the rules in force. `skipped`: locked reports keep the run that was signed. */
export const RefreshState = z.strictObject({
  running: z.boolean(),
  total: count,
  done: count,
  changed: count,
  skipped: count,
  cancelled: z.boolean(),
})
export type RefreshState = z.infer<typeof RefreshState>

export const BackupView = z.strictObject({
  /** Names it in `workspace.restore`; no path. */
  name: z.string(),
  number: z.int().positive(),
  at: IsoTime,
  bytes: count,
  /** Result of checking the copy after it was made; `unknown` for one found on the disk and not checked since. */
  state: z.enum(['sound', 'damaged', 'unknown']),
})
export type BackupView = z.infer<typeof BackupView>

export const BackupList = z.strictObject({
  backups: z.array(BackupView),
  keep: count,
  lastError: BilingualText.nullable(),
})
export type BackupList = z.infer<typeof BackupList>

/** What `verify` found. `fits` false: `faults` names what does not, the first act that does not fit first. */
export const VerifyView = z.strictObject({
  fits: z.boolean(),
  files: count,
  acts: count,
  runs: count,
  signatures: count,
  /** Hash of the last act: keep it outside the machine; null while there are no acts. */
  lastHash: FileHash.nullable(),
  faults: z.array(
    z.strictObject({
      code: z.string(),
      message: BilingualText,
      /** Of the act, where it is one. */
      seq: z.int().positive().nullable(),
    }),
  ),
  proves: z.array(BilingualText),
  doesNotProve: z.array(BilingualText),
})
export type VerifyView = z.infer<typeof VerifyView>
