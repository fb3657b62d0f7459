/** Verifies an exported file against the workspace that is open. */

import type { PaperVerifyView } from '../../../shared/ipc/paper-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import type { Desk } from '../review/desk'
import { hashOf } from '../store-files'
import { workspaceEvidence } from './evidence'
import { verifyExported } from './verify-file'

export async function verifyInWorkspace(
  desk: Desk,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<PaperVerifyView>> {
  const opened = desk.database()
  if (!opened.ok) return opened
  const verified = await verifyExported(bytes, workspaceEvidence(opened.value, hashOf), desk)
  if (verified === null) {
    return fail(
      'unreadable-file',
      `“${fileName}”不是由本程序导出的文件，或者其中的核验信息已被去除。`,
      `“${fileName}” was not exported by this program, or what it needs for being verified was taken out.`,
    )
  }
  const { holds, statements, numbers, faults } = verified
  return succeed({
    fileName,
    holds,
    statements,
    numbers,
    faults: faults.map((fault) => ({ ...fault, message: { ...fault.message } })),
  })
}
