/** A workspace's own row: who it is, since when. */

import { WorkspaceId } from '../../shared/review/ids'
import type { ReadableDB, WritableDB } from './database'
import { textOf } from './row'

export interface WorkspaceRow {
  readonly id: WorkspaceId
  /** ISO time. */
  readonly createdAt: string
}

/** Undefined in a database that was just made. */
export function findWorkspace(db: ReadableDB): WorkspaceRow | undefined {
  const row = db.get('workspace.find', 'SELECT id, created_at FROM workspace')
  return row && { id: WorkspaceId.parse(textOf(row, 'id')), createdAt: textOf(row, 'created_at') }
}

export function insertWorkspace(db: WritableDB, workspace: WorkspaceRow): void {
  db.run('workspace.insert', 'INSERT INTO workspace (only_one, id, created_at) VALUES (1, :id, :createdAt)', {
    id: workspace.id,
    createdAt: workspace.createdAt,
  })
}
