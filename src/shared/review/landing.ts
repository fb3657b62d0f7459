/** How decisions and annotations land when a report is read anew: kept, in need of another look, resolved or orphaned. */

import type { Bilingual } from '../checks/check'
import type { Disposition } from './act'
import type { ItemId, ReportId } from './ids'
import type { Place } from './place'
import { untouchedReport, type Review } from './state'

/** A finding as one run has it. */
export interface SeenFinding {
  readonly key: string
  /** Digest of its evidence. */
  readonly evidence: string
  readonly message: Bilingual
  /** Its quotes, for showing what changed. */
  readonly quotes: readonly string[]
}

export type LandingKind = 'kept' | 'needs-look' | 'resolved' | 'orphaned' | 'new'

export interface LandedFinding {
  readonly kind: 'finding'
  readonly key: string
  readonly landing: LandingKind
  readonly message: Bilingual
  readonly disposition: Disposition
  /** What was seen, and what stands there now; null where that is the same. */
  readonly before: readonly string[] | null
  readonly after: readonly string[] | null
}

export interface LandedItem {
  /** `evidence` is of an auditor's own finding. */
  readonly kind: 'annotation' | 'evidence' | 'correction'
  readonly id: string
  readonly landing: LandingKind
  readonly quote: string
  /** Null for a correction, which stands in a cell and not in the text. */
  readonly place: Place | { readonly kind: 'unread' } | null
}

export type Landed = LandedFinding | LandedItem

/**
 * Every finding of either run, and every finding that was decided, lands exactly once. A finding lies as it was decided,
 * not as the last run had it: a difference that was passed over before is still one.
 * @param wordsOf what a finding said that was decided in an earlier run than the last one; null where it is not known
 */
export function landFindings(
  review: Review,
  reportId: ReportId,
  before: readonly SeenFinding[],
  after: readonly SeenFinding[],
  wordsOf: (key: string) => Bilingual | null,
): readonly LandedFinding[] {
  const { findings } = review.reports[reportId] ?? untouchedReport
  const was = new Map(before.map((finding) => [finding.key, finding]))
  const is = new Map(after.map((finding) => [finding.key, finding]))
  const own = new Set(Object.values(review.own).map(({ id }): string => id))
  const keys = new Set([...was.keys(), ...Object.keys(findings).filter((key) => !own.has(key)), ...is.keys()])
  return [...keys].map((key) => {
    const decision = findings[key]?.decisions.at(-1)
    const disposition = decision?.disposition ?? 'undecided'
    const then = was.get(key)
    const now = is.get(key)
    const seen = disposition === 'undecided' ? then?.evidence : decision?.evidence
    const landed = {
      kind: 'finding' as const,
      key,
      disposition,
      message: (now ?? then)?.message ?? wordsOf(key) ?? { zh: key, en: key },
    }
    if (now === undefined) return { ...landed, landing: 'resolved', before: then?.quotes ?? null, after: null }
    if (seen === undefined) return { ...landed, landing: 'new', before: null, after: now.quotes }
    if (seen === now.evidence) return { ...landed, landing: 'kept', before: null, after: null }
    return { ...landed, landing: 'needs-look', before: then?.quotes ?? null, after: now.quotes }
  })
}

/** @param placeOf where an anchor stands now; null where the present text could not be read */
export function landItems(
  review: Review,
  reportId: ReportId,
  placeOf: ((anchor: Review['annotations'][ItemId]['anchor']) => Place) | null,
  valueOf: ((line: string, column: string) => string | null | undefined) | null,
): readonly LandedItem[] {
  const unread = { kind: 'unread' } as const
  const land = (
    kind: 'annotation' | 'evidence',
    id: string,
    anchor: Review['annotations'][ItemId]['anchor'],
  ): LandedItem => {
    const place = placeOf === null ? unread : placeOf(anchor)
    return { kind, id, landing: place.kind === 'placed' ? 'kept' : 'orphaned', quote: anchor.quote, place }
  }
  const isHere = (item: { readonly reportId: ReportId }): boolean => item.reportId === reportId
  return [
    ...Object.values(review.annotations)
      .filter(isHere)
      .map(({ id, anchor }) => land('annotation', id, anchor)),
    ...Object.values(review.own)
      .filter(isHere)
      .flatMap(({ id, evidence }) => evidence.map((anchor, nth) => land('evidence', `${id}/${nth + 1}`, anchor))),
    ...Object.values(review.corrections)
      .filter(isHere)
      .map(({ id, line, column, before, after }): LandedItem => {
        const now = valueOf?.(line, column)
        const landing = now === undefined ? 'orphaned' : now === before ? 'kept' : 'needs-look'
        return { kind: 'correction', id, landing, quote: `${before ?? ''} → ${after}`, place: null }
      }),
  ]
}

export function countLandings(landed: readonly Landed[]): Readonly<Record<LandingKind, number>> {
  const counts = { kept: 0, 'needs-look': 0, resolved: 0, orphaned: 0, new: 0 }
  for (const { landing } of landed) counts[landing] += 1
  return counts
}
