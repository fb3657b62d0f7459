/** Opens a workspace's database: one file, one writer, every commit on the disk before it is confirmed. */

import Database from 'better-sqlite3'
import { withStoreErrors } from './problem'

export type SqlValue = string | number | bigint | null | Uint8Array
export type SqlRow = Readonly<Record<string, SqlValue>>
export type SqlParameters = Readonly<Record<string, SqlValue>>

declare const readable: unique symbol
declare const writable: unique symbol

/** Can be asked. Every query carries a name, under which a slow one is logged. */
export interface ReadableDB {
  readonly [readable]: true
  readonly all: (name: string, sql: string, parameters?: SqlParameters) => readonly SqlRow[]
  readonly get: (name: string, sql: string, parameters?: SqlParameters) => SqlRow | undefined
}

/** Can also be written. Writes outside `transaction` are a transaction each. */
export interface WritableDB extends ReadableDB {
  readonly [writable]: true
  /** Rows changed, and the rowid of the last one inserted. */
  readonly run: (
    name: string,
    sql: string,
    parameters?: SqlParameters,
  ) => { readonly changes: number; readonly rowid: number }
  /** All or nothing; one flush. Must not be nested. */
  readonly transaction: <T>(name: string, work: () => T) => T
}

/** The whole file, for opening, migrating, copying and closing it. */
export interface DatabaseFile {
  readonly db: WritableDB
  readonly exec: (sql: string) => void
  readonly pragma: (text: string) => number | string | null
  /** Copies the whole database, page by page while it is in use, to a new file. Rejects with a `StoreError`. */
  readonly backup: (path: string) => Promise<void>
  /** Folds the log back, so that the closed database is one file. */
  readonly close: () => void
}

/** What a database file says about itself in its header. */
export interface DatabaseIdentity {
  readonly applicationId: number
  readonly version: number
  /** No tables, no version: a new file. */
  readonly isEmpty: boolean
}

export interface SlowQuery {
  readonly name: string
  readonly durationMs: number
}

export interface DatabaseOptions {
  /** Whether the file may be made where there is none. */
  readonly create: boolean
  /** Sees what the file is before anything in it is touched; throws to refuse it. */
  readonly inspect?: (identity: DatabaseIdentity) => void
  readonly onSlow?: (query: SlowQuery) => void
  /** Milliseconds from anywhere; passed in so that tests can drive it. */
  readonly clock?: () => number
}

/** Signal Desktop's figure: what takes longer is felt in the window. */
export const slowQueryMs = 40

/**
 * `path` may be `:memory:`. Throws a `StoreError`. The lock on the file is exclusive while it is open: a second
 * process gets `locked`, and a killed one leaves no lock behind.
 */
export function openDatabase(path: string, options: DatabaseOptions): DatabaseFile {
  return withStoreErrors(() => {
    const raw = new Database(path, { fileMustExist: !options.create, timeout: 200 })
    try {
      raw.pragma('locking_mode = EXCLUSIVE')
      options.inspect?.(identityOf(raw))
      raw.pragma('journal_mode = WAL')
      raw.pragma('synchronous = FULL')
      raw.pragma('foreign_keys = ON')
      raw.exec('BEGIN IMMEDIATE; COMMIT')
    } catch (error) {
      raw.close()
      throw error
    }
    return handlesOf(raw, options)
  })
}

function identityOf(raw: Database.Database): DatabaseIdentity {
  const version = Number(raw.pragma('user_version', { simple: true }))
  const tables = Number(raw.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
  const applicationId = Number(raw.pragma('application_id', { simple: true }))
  return { applicationId, version, isEmpty: tables === 0 && version === 0 && applicationId === 0 }
}

function handlesOf(raw: Database.Database, options: DatabaseOptions): DatabaseFile {
  const clock = options.clock ?? (() => performance.now())
  const statements = new Map<string, Database.Statement>()
  const timed = <T>(name: string, work: () => T): T => {
    const start = clock()
    const value = withStoreErrors(work)
    const durationMs = clock() - start
    if (durationMs > slowQueryMs) options.onSlow?.({ name, durationMs })
    return value
  }
  const prepared = (sql: string): Database.Statement => {
    const known = statements.get(sql)
    if (known) return known
    const statement = raw.prepare(sql)
    statements.set(sql, statement)
    return statement
  }
  const handle = {
    all: (name: string, sql: string, parameters: SqlParameters = {}) =>
      timed(name, () => prepared(sql).all(parameters)),
    get: (name: string, sql: string, parameters: SqlParameters = {}) =>
      timed(name, () => prepared(sql).get(parameters)),
    run: (name: string, sql: string, parameters: SqlParameters = {}) =>
      timed(name, () => {
        const { changes, lastInsertRowid } = prepared(sql).run(parameters)
        return { changes, rowid: Number(lastInsertRowid) }
      }),
    transaction: <T>(name: string, work: () => T) => timed(name, () => raw.transaction(work).immediate()),
  }
  return {
    db: handle as unknown as WritableDB, // the brands exist for the compiler only
    exec: (sql) => withStoreErrors(() => void raw.exec(sql)),
    pragma: (text) => withStoreErrors(() => raw.pragma(text, { simple: true }) as number | string | null),
    async backup(path) {
      try {
        await raw.backup(path)
      } catch (error) {
        withStoreErrors(() => {
          throw error
        })
      }
    },
    close() {
      if (!raw.open) return
      try {
        raw.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        raw.close()
      }
    },
  }
}
