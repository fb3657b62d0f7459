/** Every call the page can make, in one typed map: adding one is an entry here and its handler in main. */

import { z } from 'zod'
import { EngagementId, ReportId, WorkspaceId } from '../review/ids'
import { Encoding } from '../review/read-as'
import { comparisonCalls } from './comparison-calls'
import { engagementCalls } from './engagement-calls'
import { command, query, type Command, type Query } from './entry'
import { paperCalls } from './paper-calls'
import { reviewCalls } from './review-calls'
import { Json, Settings, SettingsChange, StateKey, WindowState } from './settings'
import { AppInfo, ImportState, OpenReport, PagePicture, ReportRow, WorkspaceView } from './views'

const nothing = z.strictObject({})

/** A file dropped on the page: its bytes, or why they could not be had. Names may carry the folder inside the drop. */
export const DroppedFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bytes'), name: z.string().min(1).max(1024), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('refused'),
    name: z.string().min(1).max(1024),
    code: z.enum(['too-large', 'unreadable-file']),
  }),
])
export type DroppedFile = z.infer<typeof DroppedFile>

/** `chosen: false` when the person cancelled the dialog. The import itself goes on; follow it with `import.state`. */
const ImportBegun = z.strictObject({ chosen: z.boolean() })

/** Another workspace is another everything. */
const openingWorkspace = ['workspace', 'reports', 'import', 'person', 'engagements', 'review', 'backups'] as const

export const contract = {
  ...engagementCalls,
  ...reviewCalls,
  ...comparisonCalls,
  ...paperCalls,
  'app.info': query({ input: nothing, output: AppInfo }),
  'settings.get': query({ input: nothing, output: Settings }),
  'state.recall': query({ input: nothing, output: WindowState }),
  'workspace.current': query({ input: nothing, output: WorkspaceView }),
  'report.list': query({ input: nothing, output: z.array(ReportRow) }),
  /**
   * As read from its file alone or, with an engagement, as it stands there: corrections applied (their figures carry
   * `reading.kind` `corrected`), the engagement's deadlines, last year's report beside it, the corrected file if there is one.
   */
  'report.open': query({
    input: z.strictObject({ reportId: ReportId, engagementId: EngagementId.exactOptional() }),
    output: OpenReport,
  }),
  /** One page of a file that has pages, zero-based, drawn at `scale` pixels a point (lowered where it would be too large). */
  'report.page': query({
    input: z.strictObject({ reportId: ReportId, page: z.int().nonnegative(), scale: z.number().min(0.1).max(8) }),
    output: PagePicture,
  }),
  'import.state': query({ input: nothing, output: ImportState }),

  'settings.set': command({ input: SettingsChange, output: Settings, touches: ['settings'] }),
  /** Remembers a piece of window state; touches nothing, since only this window knows it. `null` forgets. */
  'state.remember': command({ input: z.strictObject({ key: StateKey, value: Json }), output: nothing, touches: [] }),
  'workspace.create': command({ input: nothing, output: WorkspaceView, touches: openingWorkspace }),
  'workspace.open': command({ input: nothing, output: WorkspaceView, touches: openingWorkspace }),
  'workspace.open-recent': command({
    input: z.strictObject({ id: WorkspaceId }),
    output: WorkspaceView,
    touches: openingWorkspace,
  }),
  /** Tries the present workspace again, after its problem was remedied. */
  'workspace.retry': command({ input: nothing, output: WorkspaceView, touches: openingWorkspace }),
  'report.choose': command({
    input: z.strictObject({ kind: z.enum(['files', 'folder']) }),
    output: ImportBegun,
    touches: ['import', 'reports'],
  }),
  /** Any number of calls may follow one another; each adds its files to the running import. At most `largestDrop` bytes a call. */
  'report.drop': command({
    input: z.strictObject({ files: z.array(DroppedFile).min(1).max(1000) }),
    output: ImportBegun,
    touches: ['import', 'reports'],
  }),
  'samples.open': command({ input: nothing, output: ImportBegun, touches: ['import', 'reports'] }),
  'import.cancel': command({ input: nothing, output: nothing, touches: ['import'] }),
  /** Takes the report off the list; nothing stored is deleted, and `report.restore` puts it back. */
  'report.remove': command({ input: z.strictObject({ reportId: ReportId }), output: nothing, touches: ['reports'] }),
  'report.restore': command({ input: z.strictObject({ reportId: ReportId }), output: nothing, touches: ['reports'] }),
  /** Reads the stored bytes again, in another encoding (null = let the app decide); makes a new run. */
  'report.reread': command({
    input: z.strictObject({
      reportId: ReportId,
      encoding: Encoding.nullable(),
    }),
    output: OpenReport,
    touches: ['reports'],
  }),
} satisfies Record<string, Query<z.ZodType, z.ZodType> | Command<z.ZodType, z.ZodType>>

export type Contract = typeof contract
export type CallName = keyof Contract
export type QueryName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never }[CallName]
export type CommandName = Exclude<CallName, QueryName>
export type InputOf<N extends CallName> = z.input<Contract[N]['input']>
export type OutputOf<N extends CallName> = z.output<Contract[N]['output']>
