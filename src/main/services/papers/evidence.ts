/** What a paper can be made from and verified against: originals by their hash, the log of an engagement, runs that are kept. */

import type { Finding, RunResult } from '../../../shared/checks/outcome'
import { historyOf } from '../../../shared/review/history'
import type { Act } from '../../../shared/review/act'
import type { EngagementId, FileHash, RunId } from '../../../shared/review/ids'
import type { Review } from '../../../shared/review/state'
import { findActs, listEngagements } from '../../store/acts'
import type { ReadableDB } from '../../store/database'
import { findBytes } from '../../store/files'
import { findListedReport, findReportOfFile } from '../../store/reports'
import { findRun, findRunContent } from '../../store/runs'
import { unpackMarks } from '../../worker/pack'

/** An act with its link of the chain. */
export interface ChainedAct {
  readonly act: Act
  readonly hash: string
}

export interface KeptRun {
  readonly ruleSet: string
  readonly run: RunResult
}

export interface Evidence {
  /** The original bytes; null where they are not at hand, or are not what their hash says. */
  readonly bytesOf: (file: FileHash) => Uint8Array | null
  /** What else is known of a file. */
  readonly fileOf: (file: FileHash) => { readonly name: string; readonly importedAt: string } | null
  /** First to last; null for no engagement that is known. */
  readonly actsOf: (engagement: EngagementId) => readonly ChainedAct[] | null
  readonly runOf: (run: RunId) => KeptRun | null
}

/** The state that a paper tells: exports of papers are no part of it. */
export interface StateAt {
  readonly review: Review
  readonly log: { readonly acts: number; readonly hash: string; readonly at: string } | null
}

export function isTold({ act }: ChainedAct): boolean {
  return act.deed.kind !== 'paper-exported'
}

/** @param count of the acts that a paper looks at; null = all of them */
export function stateAt(acts: readonly ChainedAct[], count: number | null): StateAt {
  const told = acts.filter(isTold).slice(0, count ?? undefined)
  const last = told.at(-1)
  return {
    review: historyOf(told.map(({ act }) => act)).review,
    log: last === undefined ? null : { acts: told.length, hash: last.hash, at: last.act.at },
  }
}

/** @param hashOf SHA-256 of bytes: what is stored is hashed again before it is trusted */
export function workspaceEvidence(db: ReadableDB, hashOf: (bytes: Uint8Array) => string): Evidence {
  return {
    bytesOf(file) {
      const bytes = findBytes(db, file)
      return bytes && hashOf(bytes) === file ? bytes : null
    },
    fileOf(file) {
      const report = findReportOfFile(db, file)
      const listed = report && findListedReport(db, report.id)
      return listed ? { name: listed.fileName, importedAt: listed.importedAt } : null
    },
    actsOf(engagement) {
      if (!listEngagements(db).some(({ id }) => id === engagement)) return null
      return findActs(db, engagement).map(({ act, hash }) => ({ act, hash }))
    },
    runOf(id) {
      const head = findRun(db, id)
      const content = findRunContent(db, id)
      if (!head || !content || content.marks === null) return null
      // written by this app from a Finding, and covered by the run's hash
      const findings = content.findings.map((json) => JSON.parse(json) as Finding)
      return { ruleSet: head.ruleSet, run: { ...unpackMarks(content.marks), findings } }
    },
  }
}

/** Files from outside of any workspace: for the command line. */
export function filesEvidence(files: ReadonlyMap<string, Uint8Array>): Evidence {
  return { bytesOf: (file) => files.get(file) ?? null, fileOf: () => null, actsOf: () => null, runOf: () => null }
}
