/** Reads a file of any format as the app does: loads its reader, then from bytes to marks. */

import { loadReaderFor } from '../../../src/main/ingest/readers'
import { examine, type ReadExamination } from '../../../src/main/worker/examine'

/** Throws where the file is refused or is no report: the tests that use this are about what is read. */
export async function examineFile(bytes: Uint8Array, name: string): Promise<ReadExamination> {
  await loadReaderFor(bytes)
  const found = examine(bytes, name)
  if (found.status !== 'read') throw new Error(`not read: ${found.error.code}: ${found.error.message.en}`)
  return found
}
