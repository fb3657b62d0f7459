/** The chain of readings: which run each engagement went by, link by link. */

import type { ReadableDB } from '../store/database'
import { noHash } from '../store/hash'
import { findReadingRows, hashOfReading, readingRowOf, type ReadingRow } from '../store/readings'
import { faultOf, type Fault } from './verify-faults'

export type StoredReading = ReadingRow & { readonly hash: string }

export function verifyReadings(db: ReadableDB): {
  readonly rows: readonly StoredReading[]
  readonly faults: readonly Fault[]
} {
  const rows = findReadingRows(db).map(readingRowOf)
  const faults: Fault[] = []
  let prev = noHash
  rows.forEach((row, i) => {
    if (hashOfReading(row) !== row.hash) faults.push(faultOf('reading-differs', { at: row.seq }))
    else if (row.prev !== prev || row.seq !== i + 1) faults.push(faultOf('reading-order', { at: row.seq }))
    prev = row.hash
  })
  return { rows, faults }
}
