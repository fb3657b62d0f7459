/** A workspace as a file on the disk: opened only if it is ours, brought to this version, closed as one file. */

import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDatabase, type DatabaseOptions, type WritableDB } from './database'
import { assertOurs, migrate } from './migrate'
import { StoreError, withStoreErrors } from './problem'
import { findWorkspace, insertWorkspace, type WorkspaceRow } from './workspace'

export interface WorkspaceFile {
  readonly db: WritableDB
  readonly workspace: WorkspaceRow
  readonly close: () => void
}

/** Ends the name of every workspace file. */
export const workspaceExtension = 'crossfoot'

/**
 * Opens the file, or makes it where `create` is set. Throws a `StoreError` and leaves every file as it was:
 * nothing is ever replaced, renamed or repaired on a guess.
 * @param path of the file, or `:memory:`
 * @param fresh the row of a workspace that is made now
 */
export function openWorkspaceFile(
  path: string,
  fresh: WorkspaceRow,
  options: Pick<DatabaseOptions, 'create' | 'onSlow'>,
): WorkspaceFile {
  const isInMemory = path === ':memory:'
  if (!isInMemory) assertReachable(path, options.create)
  const file = openDatabase(path, { ...options, inspect: assertOurs })
  try {
    migrate(file, isInMemory ? null : path)
    const known = findWorkspace(file.db)
    if (!known) insertWorkspace(file.db, fresh)
    return { db: file.db, workspace: known ?? fresh, close: file.close }
  } catch (error) {
    file.close()
    throw error
  }
}

/** SQLite says `unable to open` for many reasons; the file system tells which. */
function assertReachable(path: string, create: boolean): void {
  withStoreErrors(() => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && !found.isFile()) throw new StoreError('not-a-workspace', `${path} is not a file`)
    if (!found && !create) throw new StoreError('missing', `${path} is not there`)
    if (!existsSync(dirname(path))) throw new StoreError('missing', `${dirname(path)} is not there`)
    accessSync(dirname(path), constants.W_OK) // the log stands beside the file
    if (found) accessSync(path, constants.R_OK | constants.W_OK)
  })
}
