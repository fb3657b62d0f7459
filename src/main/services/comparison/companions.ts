/** The other reports of the workspace that a report is read with: last year's, its other version, those it may be copied from. */

import { finderIn, isSameBody, type Renaming } from '../../../shared/compare/pairing'
import type { LikeReport } from '../../../shared/compare/wording-index'
import type { ReportId } from '../../../shared/review/ids'
import { sourceOf, type Pairing, type Review } from '../../../shared/review/state'
import type { ReadableDB } from '../../store/database'
import { findReportHeads, type ReportHead } from '../../store/reports'
import type { Desk } from '../review/desk'
import { pairingFinder } from './pairings'
import { wordingOfWorkspace } from './wording'

export interface Companions {
  readonly prior: ReportId | null
  /** A person said so. */
  readonly isPaired: boolean
  /** The same report in another file. */
  readonly version: ReportId | null
  /** Reports of other bodies with much of the same wording, most alike first. */
  readonly peers: readonly ReportId[]
  /** Hashes of its sentences that stand in many reports; empty where there are no peers. */
  readonly common: readonly number[]
}

/** Fewer shared sentences, or a smaller share of them, are far from what the check calls copied. */
const leastShared = 8
const leastShare = 0.5
/** As many as a person needs to see; a text that went round has more. */
const mostPeers = 3

/** What every engagement of the workspace was taught of bodies that changed their names. */
export function renamingsOf(desk: Pick<Desk, 'engagements'>): readonly Renaming[] {
  const opened = desk.engagements()
  if (!opened.ok) return []
  return opened.value.flatMap(({ session }) =>
    Object.values<Pairing>(session.history.review.pairings).flatMap(({ names }): Renaming[] =>
      names === null ? [] : [[names.own, names.prior]],
    ),
  )
}

export type CompanionFinder = (reportId: ReportId) => Companions

/**
 * Body and year are what each file by itself says, so that they do not depend on what is being decided.
 * @param review the engagement's, `emptyReview` for the workspace alone
 */
export function companionFinder(desk: Pick<Desk, 'engagements'>, db: ReadableDB, review: Review): CompanionFinder {
  const renamings = renamingsOf(desk)
  const pairedWith = pairingFinder(db, review, renamings)
  const heads = findReportHeads(db)
  const byId = new Map(heads.map((head) => [head.id, head]))
  const finder = finderIn(heads, renamings)
  const { hashesOf, index } = wordingOfWorkspace(db, heads)
  const superseded = new Set(
    Object.entries(review.reports).flatMap(([id, { versions }]) => (versions.length > 0 ? [id] : [])),
  )

  function peersOf(own: ReportHead, hashes: Uint32Array): readonly LikeReport<ReportId>[] {
    const { year } = own
    if (own.bodyName === null || year === null || hashes.length < leastShared) return []
    const isNoPeer = (id: ReportId): boolean => {
      const other = byId.get(id)
      // nothing is copied from a later year
      if (!other || other.bodyName === null || other.year === null || other.year > year) return true
      return superseded.has(id) || isSameBody(own.bodyName, other.bodyName)
    }
    return index.like(hashes, leastShared, isNoPeer)
  }

  return (reportId) => {
    const paired = pairedWith(reportId)
    const prior = paired.kind === 'found' || paired.kind === 'chosen' ? paired.id : null
    const isPaired = paired.kind === 'chosen' || (paired.kind === 'found' && paired.how === 'renamed')
    const source = sourceOf(review, reportId)
    const own = byId.get(source)
    if (!own) return { prior, isPaired, version: null, peers: [], common: [] }
    // a corrected file is expected to differ from those before it
    const chain = new Set([reportId, ...(review.reports[reportId]?.versions ?? []).map(({ version }) => version)])
    const version = finder.versionsOf(own).find((id) => !chain.has(id)) ?? null
    const hashes = hashesOf(source)
    const like = peersOf(own, hashes)
    if (like.length === 0) return { prior, isPaired, version, peers: [], common: [] }
    const common = index.common(hashes).toSorted((a, b) => a - b)
    const peers = like
      .filter(({ id, shared }) => id !== prior && shared >= leastShare * (hashes.length - common.length))
      .slice(0, mostPeers)
      .map(({ id }) => id)
    return { prior, isPaired, version, peers, common: peers.length === 0 ? [] : common }
  }
}
