/** Why a workspace's database could not be opened or written, told apart by code and never by guess. */

/** A closed set; the words for a person are chosen elsewhere. */
export const storeProblems = [
  'locked', // another process holds it
  'newer', // written by a newer version of the app
  'damaged', // no database, or a damaged one
  'not-a-workspace', // a sound database of something else
  'disk-full',
  'read-only', // the file or its folder may not be written
  'missing', // the file or its folder is not there
  'unknown', // anything else: said as it is, never taken for damage
] as const
export type StoreProblem = (typeof storeProblems)[number]

/** What a write or an opening failed with; `detail` is the system's own words. */
export class StoreError extends Error {
  readonly problem: StoreProblem
  constructor(problem: StoreProblem, detail: string, options?: ErrorOptions) {
    super(detail, options)
    this.name = 'StoreError'
    this.problem = problem
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/**
 * The problem behind an error of SQLite or of the file system. A database component that does not load
 * (`ERR_DLOPEN_FAILED`) is `unknown`, not damage: the file is whole.
 */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreError) return error.problem
  const code = codeOf(error)
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code) || code === 'EBUSY') return 'locked'
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'damaged'
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full'
  if (/^SQLITE_(READONLY|PERM|AUTH)/.test(code) || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'read-only'
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'SQLITE_CANTOPEN_ISDIR') return 'missing'
  return 'unknown'
}

/** Runs `work`, turning what SQLite or the file system throws into a `StoreError`; other errors are bugs and pass. */
export function withStoreErrors<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const code = codeOf(error)
    if (error instanceof StoreError || !/^(SQLITE_|E[A-Z]+$)/.test(code) || code.startsWith('SQLITE_CONSTRAINT'))
      throw error
    throw new StoreError(problemOf(error), `${code}: ${error instanceof Error ? error.message : ''}`, { cause: error })
  }
}
