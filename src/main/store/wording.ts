/** The wording of the reports: hashes of their sentences by which copies are found. An index; what is missing is made again. */

import { ReportId } from '../../shared/review/ids'
import type { ReadableDB, WritableDB } from './database'
import { bytesOf, textOf } from './row'

export interface KeptWording {
  readonly reportId: ReportId
  /** The reading that it was made of. */
  readonly madeOf: string
  /** Unsigned 32-bit hashes, each once. */
  readonly hashes: Uint32Array
}

export function keepWording(db: WritableDB, { reportId, madeOf, hashes }: KeptWording): void {
  db.run(
    'wording.keep',
    `INSERT INTO wording (report_id, made_of, hashes) VALUES (:reportId, :madeOf, :hashes)
     ON CONFLICT (report_id) DO UPDATE SET made_of = excluded.made_of, hashes = excluded.hashes`,
    { reportId, madeOf, hashes: bytesFrom(hashes) },
  )
}

/** All that is kept, in no order that matters. */
export function findWording(db: ReadableDB): readonly KeptWording[] {
  return db.all('wording.all', 'SELECT report_id, made_of, hashes FROM wording').map((row) => ({
    reportId: ReportId.parse(textOf(row, 'report_id')),
    madeOf: textOf(row, 'made_of'),
    hashes: hashesFrom(bytesOf(row, 'hashes')),
  }))
}

function bytesFrom(hashes: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(hashes.length * 4)
  const view = new DataView(bytes.buffer)
  hashes.forEach((hash, i) => view.setUint32(i * 4, hash, true))
  return bytes
}

function hashesFrom(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength >> 2 }, (_, i) => view.getUint32(i * 4, true))
}
