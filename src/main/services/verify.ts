/** Recomputes every hash of a workspace, the chains, and every act through the rules; names what does not fit. */

import type { VerifyView } from '../../shared/ipc/trail-views'
import { FileHash } from '../../shared/review/ids'
import { doesNotProve, proves } from '../../shared/words/verify'
import { findActRows, hasLog } from '../store/acts'
import type { ReadableDB } from '../store/database'
import { everyFile } from '../store/files'
import { sha256 } from '../store/hash'
import { textOf } from '../store/row'
import { checkRuns, countStrayFindings } from '../store/runs'
import { verifyActs } from './verify-acts'
import { faultOf, type Fault } from './verify-faults'
import { verifyReadings } from './verify-readings'

/** Reads everything once and changes nothing. Acts that do not fit come first, the earliest of them at the head. */
export function verifyWorkspace(db: ReadableDB): VerifyView {
  const others: Fault[] = [...verifyDatabase(db)]
  let files = 0
  for (const { sha256: hash, size, bytes } of everyFile(db)) {
    files += 1
    if (sha256(bytes) !== hash) others.push(faultOf('file-differs', { id: hash }))
    if (bytes.byteLength !== size) others.push(faultOf('file-size', { id: hash }))
  }
  // before version 20 there were neither acts nor sealed runs, and `verify` migrates nothing
  if (!hasLog(db)) return viewOf({ files, acts: 0, runs: 0, signatures: 0, lastHash: null, faults: others })
  let runs = 0
  for (const { seq, id, state } of checkRuns(db)) {
    runs += 1
    if (state === 'differs') others.push(faultOf('run-differs', { at: seq, id }))
  }
  const stray = countStrayFindings(db)
  if (stray > 0) others.push(faultOf('finding-stray', { at: stray }))
  const readings = verifyReadings(db)
  const acts = verifyActs(db, readings.rows)
  const last = findActRows(db).at(-1)
  const hash = last ? FileHash.safeParse(textOf(last, 'hash')) : null
  const faults = [...acts.faults, ...readings.faults, ...others]
  const lastHash = hash?.success === true ? hash.data : null
  return viewOf({ files, acts: acts.count, runs, signatures: acts.signatures, lastHash, faults })
}

function viewOf(found: Omit<VerifyView, 'fits' | 'proves' | 'doesNotProve'>): VerifyView {
  return {
    fits: found.faults.length === 0,
    ...found,
    proves: Object.values(proves),
    doesNotProve: Object.values(doesNotProve),
  }
}

function* verifyDatabase(db: ReadableDB): Generator<Fault> {
  for (const row of db.all('verify.integrity', 'PRAGMA integrity_check')) {
    const said = String(Object.values(row)[0])
    if (said !== 'ok') yield faultOf('database', { why: said })
  }
  for (const row of db.all('verify.foreign-keys', 'PRAGMA foreign_key_check')) {
    yield faultOf('database', { why: `${String(row['table'])} → ${String(row['parent'])}` })
  }
}
