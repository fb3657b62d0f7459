/** A workspace as a file on the disk: opened only if it is ours, brought to this version, closed as one file. */

import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { openDatabase, type DatabaseFile, type DatabaseOptions, type WritableDB } from './database'
import { assertOurs, migrate } from './migrate'
import { StoreError, withStoreErrors } from './problem'
import { findWorkspace, insertWorkspace, type WorkspaceRow } from './workspace'

export interface WorkspaceFile {
  readonly db: WritableDB
  readonly workspace: WorkspaceRow
  readonly backup: DatabaseFile['backup']
  /** Changes with everything that is stored; `empty` while there is nothing worth a copy. */
  readonly mark: () => string
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
  const file = openOrSayWhy(path, options)
  try {
    migrate(file, isInMemory ? null : path)
    const known = findWorkspace(file.db)
    if (!known) insertWorkspace(file.db, fresh)
    return {
      db: file.db,
      workspace: known ?? fresh,
      backup: file.backup,
      mark: () => markOf(file.db),
      close: file.close,
    }
  } catch (error) {
    file.close()
    throw error
  }
}

/** Opens a workspace as it is, neither migrated nor made. Throws a `StoreError`. */
export function openAsIs(path: string): DatabaseFile {
  assertReachable(path, false)
  return openOrSayWhy(path, { create: false }, (identity) => {
    if (identity.isEmpty) throw new StoreError('not-a-workspace', 'the file is empty')
    assertOurs(identity)
  })
}

function openOrSayWhy(
  path: string,
  options: Pick<DatabaseOptions, 'create' | 'onSlow'>,
  inspect: NonNullable<DatabaseOptions['inspect']> = assertOurs,
): DatabaseFile {
  try {
    return openDatabase(path, { ...options, inspect })
  } catch (error) {
    if (error instanceof StoreError && error.problem === 'unknown') assertWritable(path)
    throw error
  }
}

/** Asks the file system itself, by doing what SQLite could not: permissions on paper do not tell for every drive. */
function assertWritable(path: string): void {
  withStoreErrors(() => {
    if (existsSync(path)) closeSync(openSync(path, 'r+'))
    const probe = `${path}.probe` // the log stands beside the file, so the folder must take new files
    closeSync(openSync(probe, 'wx'))
    rmSync(probe)
  })
}

/** SQLite says `unable to open` for many reasons; the file system tells which. */
function assertReachable(path: string, create: boolean): void {
  withStoreErrors(() => {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && !found.isFile()) throw new StoreError('not-a-workspace', `${path} is not a file`)
    if (!found && !create) throw new StoreError('missing', `${path} is not there`)
    if (!existsSync(dirname(path))) throw new StoreError('missing', `${dirname(path)} is not there`)
  })
}

function markOf(db: WritableDB): string {
  const row = db.get(
    'workspace.mark',
    `SELECT (SELECT count(*) FROM file) AS files, (SELECT max(seq) FROM run) AS runs, (SELECT max(seq) FROM reading) AS readings,
       (SELECT max(seq) FROM act) AS acts, (SELECT group_concat(id || removed_at) FROM report WHERE removed_at IS NOT NULL) AS removed`,
  )
  const parts = Object.values(row ?? {}).map((part) => String(part ?? 0))
  return parts.every((part) => part === '0') ? 'empty' : parts.join('/')
}
