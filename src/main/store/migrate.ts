/** Brings a workspace's database to the version this app knows: forward only, with a copy made first. */

import { existsSync } from 'node:fs'
import type { DatabaseFile, DatabaseIdentity } from './database'
import { migrations as known } from './migrations/index'
import type { Migration } from './migrations/migration'
import { StoreError } from './problem'

/** `CFWS`: marks a database file as a Crossfoot workspace. */
export const applicationId = 0x43465753

/** Throws where the list itself is wrong: versions must rise, by ten. */
export function assertRising(list: readonly Migration[]): void {
  list.forEach((migration, i) => {
    if (migration.version !== (i + 1) * 10)
      throw new Error(`bug: migration ${migration.name} has version ${migration.version}`)
  })
}

/** Where the copy before migrating from `version` goes; an earlier copy is never overwritten. */
export function backupPath(path: string, version: number, exists: (path: string) => boolean = existsSync): string {
  const first = `${path}.v${version}.backup`
  if (!exists(first)) return first
  for (let n = 2; ; n += 1) if (!exists(`${first}-${n}`)) return `${first}-${n}`
}

/** The version this app writes. */
export function latestVersion(list: readonly Migration[] = known): number {
  return list.at(-1)?.version ?? 0
}

/** Refuses, untouched, what is not ours (`not-a-workspace`) or comes from a newer app (`newer`). Throws `StoreError`. */
export function assertOurs(identity: DatabaseIdentity, list: readonly Migration[] = known): void {
  const { applicationId: owner, version, isEmpty } = identity
  if (isEmpty) return
  if (owner !== applicationId) throw new StoreError('not-a-workspace', `application_id ${owner}, version ${version}`)
  if (version > latestVersion(list))
    throw new StoreError('newer', `version ${version}, this app knows ${latestVersion(list)}`)
}

/**
 * All pending migrations in one transaction; on any failure the old version and rows stay.
 * @param path of the file, for the copy made before a migration; null for a database in memory
 */
export function migrate(file: DatabaseFile, path: string | null, list: readonly Migration[] = known): void {
  assertRising(list)
  const version = Number(file.pragma('user_version'))
  const pending = list.filter((migration) => migration.version > version)
  if (pending.length === 0) return
  if (path !== null && version > 0) file.db.run('backup', 'VACUUM INTO :target', { target: backupPath(path, version) })
  file.db.transaction('migrate', () => {
    for (const migration of pending) migration.up(file)
    const broken = file.db.all('foreign_key_check', 'PRAGMA foreign_key_check')
    if (broken.length > 0) throw new Error(`bug: migration leaves ${broken.length} rows without their parent`)
    file.pragma(`application_id = ${applicationId}`)
    file.pragma(`user_version = ${latestVersion(list)}`)
  })
}
