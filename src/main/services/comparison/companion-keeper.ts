/** Keeps every report of the workspace read beside the others that belong to it, behind the window and after every import. */

import { setImmediate as pause } from 'node:timers/promises'
import { emptyReview } from '../../../shared/review/state'
import type { WritableDB } from '../../store/database'
import { digestOf } from '../../store/hash'
import { findReportHeads, type ReportHead } from '../../store/reports'
import type { FileToRead } from '../../worker/task'
import { catchUp } from '../review/background'
import { conditionsOf, sourceFor, type Conditions } from '../review/conditions'
import type { Desk } from '../review/desk'
import { fileUnder, wholeFile } from '../review/readers'
import { companionFinder, renamingsOf } from './companions'
import { isStanding, keepStanding } from './standing-run'
import { rememberWording, withoutWording } from './wording'

export interface CompanionKeeper {
  /** Reports came or went, or bodies were paired: what that changes is found and read again. Returns at once. */
  readonly wake: () => void
  /** Ends it soon; what was left is taken up by the next `wake`. */
  readonly stop: () => Promise<void>
  /** Resolves when nothing runs. */
  readonly settled: () => Promise<void>
}

/** Files of one batch, as an import has them. */
const batchSize = 16
/** So many reports are looked at before others get their turn. */
const step = 32

/** @param isBusy while files are being imported nothing is read here: the import comes first */
export function createCompanionKeeper(desk: Desk, isBusy: () => boolean): CompanionKeeper {
  let running: Promise<void> | null = null
  let isAsked = false
  let isStopped = false
  /** The reports and pairings that were last found to be in step. */
  const inStep = new WeakMap<WritableDB, string>()

  const goesOn = (db: WritableDB): boolean => {
    const opened = desk.database()
    return !isStopped && !isBusy() && opened.ok && opened.value === db
  }

  async function run(): Promise<void> {
    while (isAsked && !isStopped) {
      isAsked = false
      const opened = desk.database()
      if (!opened.ok || isBusy()) return
      const db = opened.value
      const heads = findReportHeads(db)
      const seen = stateOf(desk, heads)
      if (inStep.get(db) === seen) continue
      await learnWording(db, heads)
      const changed = await readBeside(db, heads)
      if (!goesOn(db)) return
      inStep.set(db, seen)
      if (changed > 0) desk.changed(['reports'])
      const engagements = desk.engagements()
      if (!engagements.ok) continue
      for (const open of engagements.value) if (!open.session.history.review.archived) catchUp(desk, open, 'companions')
    }
  }

  async function learnWording(db: WritableDB, heads: readonly ReportHead[]): Promise<void> {
    const missing = [...withoutWording(db, heads)]
    while (missing.length > 0 && goesOn(db)) {
      const batch = missing.splice(0, batchSize).flatMap((head) => {
        const source = sourceFor(db, emptyReview, head.id)
        const file = source && wholeFile(db, source)
        return file ? [{ head, file }] : []
      })
      const found = await desk.pool.wording(batch.map(({ file }) => file))
      if (!goesOn(db)) return
      db.transaction('wording.learn', () => {
        batch.forEach(({ head }, i) => rememberWording(db, head, found[i] ?? new Uint32Array()))
      })
    }
  }

  /** @returns how many reports are shown otherwise than before */
  async function readBeside(db: WritableDB, heads: readonly ReportHead[]): Promise<number> {
    const companionsOf = companionFinder(desk, db, emptyReview)
    let changed = 0
    let batch: { readonly conditions: Conditions; readonly file: FileToRead }[] = []
    const flush = async (): Promise<void> => {
      const due = batch
      batch = []
      const records = await desk.pool.examine({ wanted: 'record', files: due.map(({ file }) => file) })
      if (!goesOn(db)) return
      db.transaction('companions.keep', () => {
        due.forEach(({ conditions }, i) => {
          const record = records[i]
          if (record && keepStanding(db, conditions, record, desk).isNew) changed += 1
        })
      })
    }
    for (const [i, { id }] of heads.entries()) {
      if (i % step === 0) await pause()
      if (!goesOn(db)) return changed
      const conditions = conditionsOf(db, emptyReview, id, companionsOf)
      if (conditions === null || isStanding(db, desk, conditions)) continue
      const file = fileUnder(db, conditions)
      if (typeof file === 'string') continue
      batch.push({ conditions, file })
      if (batch.length === batchSize) await flush()
    }
    if (batch.length > 0) await flush()
    return changed
  }

  return {
    wake() {
      isAsked = true
      isStopped = false
      running ??= run()
        .catch((error: unknown) => {
          if (!isStopped) desk.log(`bug: companions: ${error instanceof Error ? (error.stack ?? '') : String(error)}`)
        })
        .finally(() => {
          running = null
          // asked while the last of it was ending
          if (isAsked && !isStopped) this.wake()
        })
    },
    async stop() {
      isStopped = true
      await running
    },
    async settled() {
      while (running !== null) await running
    },
  }
}

/** All that decides which report belongs to which, but for their wording, which follows from the same. */
function stateOf(desk: Desk, heads: readonly ReportHead[]): string {
  return digestOf({
    rules: desk.ruleSet,
    renamings: renamingsOf(desk).map((names) => [...names]),
    reports: heads.map(({ id, run, encodingOverride }) => [id, run, encodingOverride]),
  })
}
