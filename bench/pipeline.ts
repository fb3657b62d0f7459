/** The app's own way from file to stored findings, step by step: to the marks, to the record, into the workspace. */

import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { examine, type Examination } from '../src/main/worker/examine'
import { recordOf } from '../src/main/worker/record'
import { recordRun } from '../src/main/services/record-run'
import { storeFiles } from '../src/main/services/store-files'
import type { WritableDB } from '../src/main/store/database'
import { openWorkspaceFile } from '../src/main/store/workspace-file'
import { WorkspaceId } from '../src/shared/review/ids'

const newId = (): string => randomBytes(16).toString('hex')
export const deps = { newId, now: () => new Date().toISOString(), appVersion: '0.0.0', ruleSet: 'bench' }

export function openBenchWorkspace(file: string): { readonly db: WritableDB; readonly close: () => void } {
  return openWorkspaceFile(file, { id: WorkspaceId.parse(newId()), createdAt: deps.now() }, { create: true })
}

export function readAndExamine(file: string): Examination {
  return examine(readFileSync(file), path.basename(file))
}

export function readAndRecord(file: string): unknown {
  return recordOf(readAndExamine(file))
}

/** Files in batches of sixteen, as the importer stores them: bytes first, then what reading them came to. */
export function importFiles(db: WritableDB, files: readonly string[], salt: string): void {
  for (let at = 0; at < files.length; at += 16) {
    const loaded = files
      .slice(at, at + 16)
      .map((file) => ({ name: path.basename(file), bytes: salted(readFileSync(file), salt) }))
    const stored = storeFiles(db, loaded, deps)
    const records = stored.toRead.map((one) => ({ one, record: recordOf(examine(one.bytes, one.name)) }))
    db.transaction('import.runs', () => {
      for (const { one, record } of records)
        recordRun(db, { reportId: one.reportId, encodingOverride: null, record }, deps)
    })
  }
}

/** The same bytes are kept once: a blank line more makes them another file. */
function salted(bytes: Uint8Array, salt: string): Uint8Array {
  return Buffer.concat([bytes, Buffer.from(`\n<!--${createHash('md5').update(salt).digest('hex')}-->\n`)])
}
