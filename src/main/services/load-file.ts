/** Reads one file from the disk, or says in words why it could not be read. */

import { open } from 'node:fs/promises'
import { fileProblem, type FileProblem, type OuterProblemCode } from '../../shared/review/file-problem'

export type LoadedFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem }

/** Bytes; the message of `too-large` names it. Reports are 10 KB to 10 MB; what is larger is something else. */
export const largestFile = 50 * 1_048_576

function codeOf(error: unknown): OuterProblemCode {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
      return 'no-permission'
    case 'EBUSY':
    case 'ETXTBSY':
    case 'EAGAIN':
      return 'locked'
    case 'EISDIR':
    case 'ELOOP':
    case 'ENXIO':
      return 'not-a-file'
    default:
      return 'read-failed'
  }
}

/** @param shown the name for the person, used in messages */
export function fileTrouble(error: unknown, shown: string): FileProblem {
  return fileProblem(codeOf(error), shown)
}

/** Never throws for what a disk can do. The size is looked at before anything is read. */
export async function loadFile(path: string, shown: string): Promise<LoadedFile> {
  try {
    // 0o4000 = O_NONBLOCK: opening a pipe must not wait for its writer
    const file = await open(path, process.platform === 'win32' ? 'r' : 0o4000)
    try {
      const stat = await file.stat()
      if (!stat.isFile()) return { ok: false, problem: fileProblem('not-a-file', shown) }
      if (stat.size > largestFile) return { ok: false, problem: fileProblem('too-large', shown) }
      return { ok: true, bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { ok: false, problem: fileTrouble(error, shown) }
  }
}
