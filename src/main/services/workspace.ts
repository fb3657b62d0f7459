/** The one workspace that is open: made, opened, changed for another, tried again, closed. */

import { mkdirSync } from 'node:fs'
import { basename, dirname, extname } from 'node:path'
import { fail, succeed, type ErrorCode, type Result } from '../../shared/ipc/result'
import type { RecentWorkspace, WorkspaceView } from '../../shared/ipc/views'
import { WorkspaceId } from '../../shared/review/ids'
import { workspaceProblem, type WorkspaceTrouble } from '../../shared/review/workspace-problem'
import type { SlowQuery, WritableDB } from '../store/database'
import type { PreferencesFile } from '../store/preferences'
import { problemOf, StoreError, type StoreProblem } from '../store/problem'
import { openWorkspaceFile, workspaceExtension, type WorkspaceFile } from '../store/workspace-file'
import type { Announcer, Clock, Ids } from './deps'

export interface WorkspaceDeps extends Clock, Ids, Announcer {
  readonly preferences: PreferencesFile
  /** Where the workspace of a person who never chose one lies; its folder is made if needed. */
  readonly defaultPath: string
  readonly log: (line: string) => void
  /** Ends what uses the database, before it is closed. */
  readonly beforeClose: () => Promise<void>
  /** What was left unfinished is taken up again. */
  readonly afterOpen: (db: WritableDB) => void
}

export interface Workspaces {
  readonly view: () => WorkspaceView
  /** The open database, or why there is none. */
  readonly database: () => Result<WritableDB>
  /** Where it lies, and the file where it is open; null before anything was opened. */
  readonly present: () => { readonly path: string; readonly file: WorkspaceFile | null } | null
  /** At the start: the workspace used last, or the default one. Its trouble becomes the view. */
  readonly openLast: () => Promise<void>
  /** Trouble leaves the workspace that is open as it is, and is the result's error. */
  readonly open: (path: string, options: { readonly create: boolean }) => Promise<Result<WorkspaceView>>
  readonly openRecent: (id: WorkspaceId) => Promise<Result<WorkspaceView>>
  readonly retry: () => Promise<Result<WorkspaceView>>
  readonly close: () => Promise<void>
}

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly path: string; readonly file: WorkspaceFile }
  | { readonly kind: 'closed'; readonly path: string; readonly trouble: WorkspaceTrouble }

const mostRecent = 10

export function createWorkspaces(deps: WorkspaceDeps): Workspaces {
  const { preferences, defaultPath } = deps
  let state: State = { kind: 'opening' }

  const recent = (): RecentWorkspace[] =>
    preferences.read().recent.map(({ id, path, openedAt }) => ({ id, name: nameOf(path), shownPath: path, openedAt }))

  const view = (): WorkspaceView => {
    if (state.kind === 'opening') return { state: 'opening', recent: recent() }
    const { path } = state
    const shown = { name: nameOf(path), shownPath: path, recent: recent() }
    if (state.kind === 'closed') return { state: 'closed', ...shown, error: state.trouble }
    return { state: 'open', id: state.file.workspace.id, isDefault: path === defaultPath, ...shown }
  }

  function openFile(path: string, create: boolean): WorkspaceFile {
    const onSlow = ({ name, durationMs }: SlowQuery): void =>
      deps.log(`slow query ${name}: ${Math.round(durationMs)} ms`)
    return openWorkspaceFile(path, { id: WorkspaceId.parse(deps.newId()), createdAt: deps.now() }, { create, onSlow })
  }

  function remember(path: string, file: WorkspaceFile): void {
    const { id } = file.workspace
    const others = preferences.read().recent.filter((entry) => entry.id !== id && entry.path !== path)
    const entry = { id, path, openedAt: deps.now() }
    preferences.change({
      workspace: path === defaultPath ? null : path,
      recent: [entry, ...others].slice(0, mostRecent),
    })
    preferences.flush()
  }

  async function open(path: string, { create }: { readonly create: boolean }): Promise<Result<WorkspaceView>> {
    if (state.kind === 'open' && state.path === path) return succeed(view())
    let file: WorkspaceFile
    try {
      file = openFile(path, create)
    } catch (error) {
      const trouble = troubleOf(error, path)
      deps.log(`workspace ${path}: ${trouble.code}: ${error instanceof Error ? error.message : ''}`)
      if (state.kind !== 'open') {
        state = { kind: 'closed', path, trouble }
        deps.changed(['workspace'])
      }
      return failed(trouble, error)
    }
    await closePresent()
    state = { kind: 'open', path, file }
    remember(path, file)
    deps.changed(['workspace', 'reports', 'import', 'person', 'engagements', 'review', 'backups'])
    deps.afterOpen(file.db)
    return succeed(view())
  }

  async function closePresent(): Promise<void> {
    if (state.kind !== 'open') return
    await deps.beforeClose()
    const { file } = state
    state = { kind: 'opening' }
    file.close()
  }

  async function openLast(): Promise<void> {
    const path = preferences.read().workspace ?? defaultPath
    // only the default workspace is made where it is missing: another one that is gone must be asked for
    if (path === defaultPath) makeFolder(dirname(path))
    await open(path, { create: path === defaultPath })
  }

  return {
    view,
    database() {
      if (state.kind === 'open') return succeed(state.file.db)
      return fail('no-workspace', '没有打开的工作区。', 'No workspace is open.')
    },
    present() {
      if (state.kind === 'opening') return null
      return { path: state.path, file: state.kind === 'open' ? state.file : null }
    },
    openLast,
    open,
    async openRecent(id) {
      const entry = preferences.read().recent.find((known) => known.id === id)
      if (!entry)
        return fail(
          'not-found',
          '最近使用的列表中没有这个工作区。',
          'There is no such workspace among the recent ones.',
        )
      return open(entry.path, { create: entry.path === defaultPath })
    },
    async retry() {
      if (state.kind === 'closed') return open(state.path, { create: state.path === defaultPath })
      return succeed(view())
    },
    close: closePresent,
  }
}

/** A folder that cannot be made is reported when the file in it cannot be opened. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch {
    return
  }
}

function nameOf(path: string): string {
  return basename(path, extname(path) === `.${workspaceExtension}` ? `.${workspaceExtension}` : '')
}

function troubleOf(error: unknown, path: string): WorkspaceTrouble {
  return workspaceProblem(problemOf(error), path)
}

function failed(trouble: WorkspaceTrouble, error: unknown): Result<never> {
  const { message, remedy, code } = trouble
  const detail = error instanceof Error ? error.message : String(error)
  return fail(errorCodeOf(code), `${message.zh}${remedy.zh}`, `${message.en} ${remedy.en}`, detail)
}

function errorCodeOf(problem: StoreProblem): ErrorCode {
  switch (problem) {
    case 'newer':
      return 'database-newer'
    case 'missing':
      return 'not-found'
    case 'locked':
      return 'conflict'
    case 'damaged':
    case 'not-a-workspace':
      return 'unreadable-file'
    case 'disk-full':
    case 'read-only':
      return 'storage'
    case 'unknown':
      return 'unexpected'
  }
}

/** What a write that failed is answered with: the trouble of the workspace, by name. Other errors are bugs and pass. */
export function storageFailure(error: unknown, shownPath: string): Result<never> {
  if (!(error instanceof StoreError)) throw error
  return failed(troubleOf(error, shownPath), error)
}
