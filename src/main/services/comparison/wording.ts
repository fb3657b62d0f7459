/** The index of wording over the reports of a workspace: in memory while it is open, kept in the workspace's file. */

import { wordingIndex, type WordingIndex } from '../../../shared/compare/wording-index'
import type { ReportId } from '../../../shared/review/ids'
import type { ReadableDB, WritableDB } from '../../store/database'
import type { ReportHead } from '../../store/reports'
import { findWording, keepWording, type KeptWording } from '../../store/wording'

/** Raised when sentences are masked or hashed otherwise: what was kept before is then made again. */
const wayOfHashing = 1

interface Loaded {
  readonly kept: Map<ReportId, KeptWording>
  readonly index: WordingIndex<ReportId>
}

const loaded = new WeakMap<ReadableDB, Loaded>()

function load(db: ReadableDB): Loaded {
  const known = loaded.get(db)
  if (known) return known
  const kept = new Map(findWording(db).map((one) => [one.reportId, one]))
  const fresh = { kept, index: wordingIndex<ReportId>() }
  loaded.set(db, fresh)
  return fresh
}

export interface Wording {
  readonly hashesOf: (id: ReportId) => Uint32Array
  readonly index: WordingIndex<ReportId>
}

/** @param heads of the reports on the list: those taken off it count for nothing */
export function wordingOfWorkspace(db: ReadableDB, heads: readonly ReportHead[]): Wording {
  const { kept, index } = load(db)
  const listed = new Set(heads.map(({ id }) => id))
  for (const { reportId, hashes } of kept.values()) {
    if (index.has(reportId) === listed.has(reportId)) continue
    if (listed.has(reportId)) index.add(reportId, hashes)
    else index.remove(reportId)
  }
  return { hashesOf: (id) => kept.get(id)?.hashes ?? noHashes, index }
}

const noHashes = new Uint32Array()

/** Reports whose wording is not kept, or was made of another reading. */
export function withoutWording(db: ReadableDB, heads: readonly ReportHead[]): readonly ReportHead[] {
  const { kept } = load(db)
  return heads.filter((head) => kept.get(head.id)?.madeOf !== madeOf(head))
}

/** Call within a transaction. */
export function rememberWording(db: WritableDB, head: ReportHead, hashes: Uint32Array): void {
  const wording = { reportId: head.id, madeOf: madeOf(head), hashes }
  keepWording(db, wording)
  const { kept, index } = load(db)
  kept.set(head.id, wording)
  index.add(head.id, hashes)
}

function madeOf({ encodingOverride }: ReportHead): string {
  return `${wayOfHashing} ${encodingOverride ?? ''}`
}
