/** Numbered copies of a workspace beside it, made by the database's own backup interface; the oldest make room. */

import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { withStoreErrors } from './problem'

export interface BackupFile {
  /** Name of the file, without its folder. */
  readonly name: string
  readonly path: string
  /** Rises for ever, also when earlier ones have made room. */
  readonly number: number
  readonly bytes: number
  /** ISO time of its last change. */
  readonly at: string
}

/** Beside the workspace, so that a copy of the folder takes them along. */
export function backupFolder(workspace: string): string {
  return `${workspace}.backups`
}

const numbered = /^(\d{6})\.crossfoot$/

/** Latest first; none where the folder is not there. Throws a `StoreError` where it cannot be read. */
export function listBackups(workspace: string): readonly BackupFile[] {
  const folder = backupFolder(workspace)
  if (!existsSync(folder)) return []
  return withStoreErrors(() =>
    readdirSync(folder)
      .flatMap((name): BackupFile[] => {
        const number = Number(numbered.exec(name)?.[1] ?? 0)
        if (number === 0) return []
        const path = join(folder, name)
        const { size, mtime } = statSync(path)
        return [{ name, path, number, bytes: size, at: mtime.toISOString() }]
      })
      .toSorted((a, b) => b.number - a.number),
  )
}

/** Where the next one goes. */
export function nextBackup(workspace: string): { readonly number: number; readonly path: string } {
  const number = (listBackups(workspace)[0]?.number ?? 0) + 1
  return { number, path: join(backupFolder(workspace), `${String(number).padStart(6, '0')}.crossfoot`) }
}

/** A copy appears under its name only when it is whole and sound. */
export function settleBackup(unfinished: string, path: string): void {
  withStoreErrors(() => renameSync(unfinished, path))
}

/** Takes away all but the latest `keep`. Only sound copies ever get a number, so what stays is sound. */
export function rotateBackups(workspace: string, keep: number): void {
  withStoreErrors(() => {
    for (const { path } of listBackups(workspace).slice(keep)) rmSync(path)
  })
}

/** A new place beside the workspace for what is restored: nothing that is there is written over. */
export function restoredPath(workspace: string): string {
  const name = basename(workspace).replace(/\.crossfoot$/, '')
  for (let n = 1; ; n += 1) {
    const path = join(dirname(workspace), `${name}.restored-${n}.crossfoot`)
    if (!existsSync(path)) return path
  }
}
