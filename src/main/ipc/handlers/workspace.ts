/** Calls about the workspace: which one is open, another one, the same one again. */

import { succeed, type Result } from '../../../shared/ipc/result'
import type { WorkspaceView } from '../../../shared/ipc/views'
import type { Backups } from '../../services/backups'
import type { Workspaces } from '../../services/workspace'
import type { HandlersOf } from './handlers'

export interface WorkspaceDeps {
  readonly workspaces: Workspaces
  readonly backups: Backups
  /** Asks the person for a workspace file that is there, or for a place for a new one; null = cancelled. */
  readonly chooseWorkspace: (kind: 'open' | 'create') => Promise<string | null>
}

export function workspaceHandlers({
  workspaces,
  backups,
  chooseWorkspace,
}: WorkspaceDeps): HandlersOf<
  | 'workspace.current'
  | 'workspace.create'
  | 'workspace.open'
  | 'workspace.open-recent'
  | 'workspace.retry'
  | 'workspace.backups'
  | 'workspace.back-up'
  | 'workspace.restore'
  | 'workspace.verify'
> {
  async function chooseAndOpen(kind: 'open' | 'create'): Promise<Result<WorkspaceView>> {
    const path = await chooseWorkspace(kind)
    return path === null ? succeed(workspaces.view()) : workspaces.open(path, { create: kind === 'create' })
  }
  return {
    'workspace.current': () => succeed(workspaces.view()),
    'workspace.create': () => chooseAndOpen('create'),
    'workspace.open': () => chooseAndOpen('open'),
    'workspace.open-recent': ({ id }) => workspaces.openRecent(id),
    'workspace.retry': () => workspaces.retry(),
    'workspace.backups': () => backups.list(),
    'workspace.back-up': () => backups.make(),
    'workspace.restore': ({ name }) => backups.restore(name),
    'workspace.verify': () => backups.verify(),
  }
}
