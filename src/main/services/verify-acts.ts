/** The chain of acts: every link recomputed, and every act replayed through the rules in the state of its time. */

import { append, emptyHistory, type History } from '../../shared/review/history'
import { EngagementId, ReportId, RunId } from '../../shared/review/ids'
import { refusalOf } from '../../shared/review/rules'
import { refusals } from '../../shared/words/refusals'
import { say } from '../../shared/words/say'
import { actOf, actRowOf, findActRows, hashOfAct, findEngagementRows, type ActRow } from '../store/acts'
import type { ReadableDB } from '../store/database'
import { noHash } from '../store/hash'
import type { Reading } from '../store/readings'
import { createRunContents } from './review/run-contents'
import { worldOf } from './review/world'
import { faultOf, type Fault } from './verify-faults'
import type { StoredReading } from './verify-readings'

type StoredAct = ActRow & { readonly hash: string }

export interface VerifiedActs {
  readonly count: number
  readonly signatures: number
  /** In the order of the acts; the first is the first act that does not fit. */
  readonly faults: readonly Fault[]
}

export function verifyActs(db: ReadableDB, readings: readonly StoredReading[]): VerifiedActs {
  const rows = findActRows(db).map(actRowOf)
  const replay = createReplay(db, readings)
  const byReading = new Map(readings.map(({ seq, hash }) => [seq, hash]))
  const faults: Fault[] = []
  let prev = noHash
  let signatures = 0
  rows.forEach((row, i) => {
    const linkFault = faultOfLink(row, i, prev, byReading)
    const replayFault = replay(row)
    if (linkFault) faults.push(linkFault)
    else if (replayFault) faults.push(replayFault)
    if (row.deed.includes('"kind":"signed"')) signatures += 1
    prev = row.hash
  })
  return { count: rows.length, signatures, faults: [...faults, ...engagementFaults(db, rows)] }
}

function faultOfLink(row: StoredAct, index: number, prev: string, readings: ReadonlyMap<number, string>): Fault | null {
  const values = { at: row.seq, id: row.id }
  if (hashOfAct(row) !== row.hash) return faultOf('act-differs', values, row.seq)
  if (row.prev !== prev || row.seq !== index + 1) return faultOf('act-order', values, row.seq)
  const known = row.afterReading === 0 ? noHash : readings.get(row.afterReading)
  return row.readingHash === known ? null : faultOf('act-reading', values, row.seq)
}

/** Replays each engagement as far as its acts can be followed; the first that does not fit ends its replay. */
function createReplay(db: ReadableDB, readings: readonly StoredReading[]): (row: StoredAct) => Fault | null {
  const contents = createRunContents(db)
  const histories = new Map<string, History | null>()
  const inForce = new Map<string, Map<ReportId, Reading>>()
  let next = 0

  function advanceTo(seq: number): void {
    for (let row = readings[next]; row !== undefined && row.seq <= seq; row = readings[next]) {
      const reading = readingOf(row)
      const known = inForce.get(row.engagement) ?? new Map<ReportId, Reading>()
      inForce.set(row.engagement, known)
      if (reading) known.set(reading.reportId, reading)
      next += 1
    }
  }

  return (row) => {
    advanceTo(row.afterReading)
    const values = { at: row.seq, id: row.id }
    const history = histories.get(row.engagement) ?? (histories.has(row.engagement) ? null : emptyHistory)
    if (history === null) return null
    histories.set(row.engagement, null) // unless it fits
    const act = actOf(row)
    if (act === null) return faultOf('act-unreadable', values, row.seq)
    try {
      const world = worldOf({ db, contents, readings: inForce.get(row.engagement) ?? new Map() }, history.review)
      const refusal = refusalOf(history, world, act.by, act.deed)
      if (refusal) return notAllowed(row, refusals[refusal.code])
      histories.set(row.engagement, append(history, act))
      return null
    } catch (error) {
      // what the act rests on cannot be read any more; that has its own fault, and here is where it was felt
      const why = error instanceof Error ? error.message : String(error)
      return notAllowed(row, { zh: why, en: why })
    }
  }
}

function notAllowed({ seq, id }: StoredAct, why: { readonly zh: string; readonly en: string }): Fault {
  const { message, code } = faultOf('act-not-allowed', { at: seq, id, why: '{why}' }, seq)
  return { code, seq, message: { zh: say(message, 'zh', { why: why.zh }), en: say(message, 'en', { why: why.en }) } }
}

function readingOf(row: StoredReading): Reading | null {
  const engagement = EngagementId.safeParse(row.engagement)
  const reportId = ReportId.safeParse(row.reportId)
  const source = ReportId.safeParse(row.source)
  const run = RunId.safeParse(row.run)
  if (!engagement.success || !reportId.success || !source.success || !run.success) return null
  const { seq, basis, cause, at } = row
  return {
    seq,
    engagement: engagement.data,
    reportId: reportId.data,
    source: source.data,
    run: run.data,
    basis,
    cause,
    at,
  }
}

/** Every engagement has a row, and it was made with its first act. */
function engagementFaults(db: ReadableDB, rows: readonly StoredAct[]): readonly Fault[] {
  const first = new Map<string, string>()
  for (const row of rows) if (!first.has(row.engagement)) first.set(row.engagement, row.at)
  const listed = findEngagementRows(db)
  const known = new Set(listed.map(({ id }) => id))
  const wrong = listed.filter(({ id, createdAt }) => first.get(id) !== createdAt).map(({ id }) => id)
  const lost = [...first.keys()].filter((id) => !known.has(id))
  return [...wrong, ...lost].map((id) => faultOf('engagement-differs', { id }))
}
