/** What the screens receive: plain values, ids branded, times as ISO strings, exact numbers as decimal strings. */

import { z } from 'zod'
import type { RunResult } from '../checks/outcome'
import type { SourceDocument } from '../document/document'
import type { Form } from '../forms/form'
import type { Report } from '../report/report'
import { FileHash, ReportId, RunId, WorkspaceId } from '../review/ids'
import { BilingualText } from './result'
import { FormId, ReadAs } from '../review/read-as'
import { documentShape, formShape, Layout, reportShape, runShape } from './shapes'

const count = z.int().nonnegative()
const IsoTime = z.iso.datetime()

/** Why something failed: a code for the screen to switch on, and the message that names file and remedy. */
export const Problem = z.strictObject({ code: z.string(), message: BilingualText })
export type Problem = z.infer<typeof Problem>

export const AppInfo = z.strictObject({
  version: z.string(),
  /** Digest-like label of the checks in force, e.g. `2026.1`; stamped into every run. */
  ruleSet: z.string(),
  checks: z.array(
    z.strictObject({ id: z.string(), code: z.string(), version: z.int(), name: BilingualText, asks: BilingualText }),
  ),
  platform: z.strictObject({
    os: z.string(),
    arch: z.string(),
    electron: z.string().nullable(),
    chrome: z.string().nullable(),
    node: z.string(),
  }),
  /** Proof of being offline: requests out of the machine that were refused since the start. `allowed` is always 0. */
  offline: z.strictObject({ refused: count, allowed: z.literal(0) }),
})
export type AppInfo = z.infer<typeof AppInfo>

export const WorkspaceProblem = z.strictObject({
  code: z.enum(['locked', 'newer', 'damaged', 'not-a-workspace', 'disk-full', 'read-only', 'missing', 'unknown']),
  message: BilingualText,
  remedy: BilingualText,
})
export type WorkspaceProblem = z.infer<typeof WorkspaceProblem>

export const RecentWorkspace = z.strictObject({
  id: WorkspaceId,
  name: z.string(),
  shownPath: z.string(),
  openedAt: IsoTime,
})
export type RecentWorkspace = z.infer<typeof RecentWorkspace>

const recent = z.array(RecentWorkspace)

/** `opening` while the database is being opened behind the window; `closed` with the reason where it could not be. */
export const WorkspaceView = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('opening'), recent }),
  z.strictObject({
    state: z.literal('open'),
    id: WorkspaceId,
    name: z.string(),
    /** For the eye only; no call takes a path. */
    shownPath: z.string(),
    /** The one in the user's data folder. */
    isDefault: z.boolean(),
    recent,
  }),
  z.strictObject({
    state: z.literal('closed'),
    name: z.string(),
    shownPath: z.string(),
    error: WorkspaceProblem,
    recent,
  }),
])
export type WorkspaceView = z.infer<typeof WorkspaceView>

export const FindingCounts = z.strictObject({
  total: count,
  severity: z.strictObject({ S1: count, S2: count, S3: count, S4: count }),
  class: z.strictObject({ defect: count, 'likely-defect': count, 'capture-loss': count, query: count }),
  /** S1 or S2 that are defects or likely ones: what calls for correction. */
  corrections: count,
})
export type FindingCounts = z.infer<typeof FindingCounts>

export const CoverageCounts = z.strictObject({ numbers: count, tied: count, explained: count, open: count })
export type CoverageCounts = z.infer<typeof CoverageCounts>

/** One line of the list of reports. What is not known (unreadable, still reading) is null, never a guess. */
export const ReportRow = z.strictObject({
  id: ReportId,
  fileName: z.string(),
  status: z.enum(['reading', 'read', 'unreadable']),
  /** Set when `unreadable`. */
  error: Problem.nullable(),
  title: z.string().nullable(),
  bodyName: z.string().nullable(),
  bodyKind: z.enum(['government', 'department', 'township', 'unknown']).nullable(),
  year: z.int().nullable(),
  form: FormId.nullable(),
  layout: Layout.nullable(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  bytes: count,
  sha256: FileHash,
  findings: FindingCounts.nullable(),
  untested: count.nullable(),
  ticks: count.nullable(),
  coverage: CoverageCounts.nullable(),
  /** Rule set of the run shown; null while reading. */
  ruleSet: z.string().nullable(),
  importedAt: IsoTime,
})
export type ReportRow = z.infer<typeof ReportRow>

/** What was read, repaired and could not be read in one file. */
export const IngestCard = z.strictObject({
  /** Stored bytes hashed again just now: `same`, or `differs` from what was stored (shown before anything else). */
  integrity: z.enum(['same', 'differs']),
  /** Best first; the first was taken where nobody asked for another form. */
  candidates: z.array(
    z.strictObject({
      form: FormId,
      score: z.number(),
      reasons: z.array(BilingualText),
    }),
  ),
  /** Per table of the form: its cells by state. */
  tables: z.array(
    z.strictObject({
      table: z.string(),
      /** Lines of the form, and those of which at least one cell was found. */
      lines: count,
      found: count,
      stated: count,
      blank: count,
      placeholder: count,
      absent: count,
      unreadable: count,
    }),
  ),
})
export type IngestCard = z.infer<typeof IngestCard>

/** A page as a picture; width and height in pixels. */
export const PagePicture = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  png: z.instanceof(Uint8Array),
})
export type PagePicture = z.infer<typeof PagePicture>

/** Everything the review screen needs of a report that was read. */
export interface OpenReport {
  readonly row: ReportRow
  /** What a person asked for; null as the app decides. */
  readonly readAs: ReadAs
  /** Null exactly when `row.status` is not `read`. */
  readonly content: ReportContent | null
}

export interface ReportContent {
  readonly runId: RunId
  readonly document: SourceDocument
  readonly report: Report
  readonly form: Form
  readonly run: RunResult
  readonly ingest: IngestCard
}

export const ReportContent: z.ZodType<ReportContent> = z.strictObject({
  runId: RunId,
  document: documentShape,
  report: reportShape,
  form: formShape,
  run: runShape,
  ingest: IngestCard,
})

export const OpenReport: z.ZodType<OpenReport> = z.strictObject({
  row: ReportRow,
  readAs: ReadAs,
  content: ReportContent.nullable(),
})

/** How the present or last import stands. `failed` and `skipped` stay until the next import begins. */
export const ImportState = z.strictObject({
  running: z.boolean(),
  total: count,
  done: count,
  /** Files that came in new, were there already, or were seen but are no kind of report file. */
  added: count,
  already: count,
  skipped: z.array(z.strictObject({ fileName: z.string(), reason: BilingualText })),
  failed: z.array(z.strictObject({ fileName: z.string(), error: Problem })),
  /** Being read just now. */
  current: z.array(z.string()),
  cancelled: z.boolean(),
})
export type ImportState = z.infer<typeof ImportState>
