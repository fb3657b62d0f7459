/** Puts bytes where a person asked for them: whole or not at all, and over an existing file only where that was agreed. */

import { link, open, rename, rm } from 'node:fs/promises'

export type WriteTrouble = 'exists' | 'failed'

export class WriteError extends Error {
  readonly kind: WriteTrouble
  /** What the system calls it. */
  readonly code: string
  constructor(kind: WriteTrouble, code: string) {
    super(code)
    this.kind = kind
    this.code = code
  }
}

/**
 * Written beside its place, flushed, then moved there. Without `overwrite` a file of that name makes it fail as `exists`,
 * even one that came while it was being written. Throws a `WriteError` and leaves nothing behind.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  options: { readonly overwrite: boolean; readonly unique: string },
): Promise<void> {
  const temporary = `${path}.${options.unique}.tmp`
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (options.overwrite) await rename(temporary, path)
    else await linkNew(temporary, path)
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError('failed', codeOf(error))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** A link is made only where nothing stands; drives that know no links are asked by an exclusive open. */
async function linkNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new WriteError('exists', 'EEXIST')
    await claim(to)
    await rename(from, to)
  }
}

async function claim(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx')
    await file.close()
  } catch (error) {
    throw new WriteError(codeOf(error) === 'EEXIST' ? 'exists' : 'failed', codeOf(error))
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error)
}
