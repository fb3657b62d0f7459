/** The first step of an import: bytes and their SHA-256 into the workspace, before anything is made of them. */

import { createHash } from 'node:crypto'
import { FileHash, ReportId } from '../../shared/review/ids'
import { storeFile } from '../store/files'
import type { WritableDB } from '../store/database'
import { findReportOfFile, insertReport, setReportRemoved } from '../store/reports'
import { findCurrentRun } from '../store/runs'
import type { Clock, Ids } from './deps'

export interface LoadedReport {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A report that waits to be read. */
export interface StoredReport {
  readonly reportId: ReportId
  readonly name: string
  readonly bytes: Uint8Array
  readonly encoding: string | null
}

export interface StoredFiles {
  readonly toRead: readonly StoredReport[]
  readonly added: number
  /** Bytes that the workspace holds already, under whatever name. A report taken off the list comes back. */
  readonly already: number
}

export function hashOf(bytes: Uint8Array): FileHash {
  return FileHash.parse(createHash('sha256').update(bytes).digest('hex'))
}

/** One transaction, one flush for the whole batch. Throws a `StoreError`. */
export function storeFiles(db: WritableDB, files: readonly LoadedReport[], deps: Clock & Ids): StoredFiles {
  const hashed = files.map((file) => ({ ...file, sha256: hashOf(file.bytes) }))
  return db.transaction('import.store', () => {
    const toRead: StoredReport[] = []
    let added = 0
    for (const { name, bytes, sha256 } of hashed) {
      const known = findReportOfFile(db, sha256)
      if (known) {
        if (known.removedAt !== null) setReportRemoved(db, known.id, null)
        if (!findCurrentRun(db, known.id)) {
          toRead.push({ reportId: known.id, name: known.fileName, bytes, encoding: known.encodingOverride })
        }
        continue
      }
      const reportId = ReportId.parse(deps.newId())
      storeFile(db, { sha256, bytes, storedAt: deps.now() })
      insertReport(db, { id: reportId, fileHash: sha256, fileName: name, importedAt: deps.now() })
      toRead.push({ reportId, name, bytes, encoding: null })
      added += 1
    }
    return { toRead, added, already: files.length - added }
  })
}
