/** What a migration is: a numbered step forward that never changes once it has shipped. */

/** The part of a database that a migration may use. */
export interface MigrationDB {
  readonly exec: (sql: string) => void
}

export interface Migration {
  /** Rises by ten; kept in the file's `user_version`. */
  readonly version: number
  readonly name: string
  readonly up: (db: MigrationDB) => void
}
