/** A finding as a line of the list, whether a check or a person raised it, with how it stands in the engagement. */

import type { Bilingual, FindingClass, Severity } from '@shared/checks/check'
import type { Audit } from './audit'
import { placesOf } from './audit'
import type { ContentIndex } from './content-index'
import { allSeverities, type DecisionState, findingStart } from './finding-list'

export interface ListedFinding {
  readonly key: string
  /** Raised by a person; then it has no check and no code. */
  readonly own: boolean
  readonly check: string
  readonly code: string
  /** In force; `given` is what the check gave. */
  readonly severity: Severity
  readonly given: Severity
  readonly class: FindingClass
  readonly section: string | null
  readonly message: Bilingual
  /** Null while the report is only read. */
  readonly state: DecisionState | null
  readonly notes: number
}

/** Worst first as graded by the people, then in the order of the text; a person's own among them by their evidence. */
export function listFindings(index: ContentIndex, audit: Audit | null): readonly ListedFinding[] {
  const placed = index.ordered.map((finding) => {
    const row = audit?.rows.get(finding.key)
    const listed: ListedFinding = {
      key: finding.key,
      own: false,
      check: finding.check,
      code: finding.code,
      severity: row?.severity ?? finding.severity,
      given: finding.severity,
      class: finding.class,
      section: finding.section,
      message: finding.message,
      state: row === undefined ? null : row.look === 'changed' ? 'changed' : row.disposition,
      notes: row?.notes ?? 0,
    }
    return { listed, start: findingStart(finding) }
  })
  for (const row of audit?.review.findings ?? []) {
    const own = row.own ? audit?.own.get(row.key) : undefined
    if (own === undefined) continue
    const start = Math.min(...placesOf(own).map((at) => at.start), Number.MAX_SAFE_INTEGER)
    const { key, check, code, severity, given, section, message, notes } = row
    const state = row.look === 'changed' ? 'changed' : row.disposition
    placed.push({
      listed: { key, own: true, check, code, severity, given, class: row.class, section, message, state, notes },
      start,
    })
  }
  const rank = (severity: Severity): number => allSeverities.indexOf(severity)
  return placed
    .toSorted((a, b) => rank(a.listed.severity) - rank(b.listed.severity) || a.start - b.start) // stable
    .map(({ listed }) => listed)
}

export function isOpen({ state }: Pick<ListedFinding, 'state'>): boolean {
  return state === 'undecided' || state === 'changed'
}

/** After the one decided, in the order shown, then from the top; null when nothing is left to decide. */
export function nextOpen(
  shown: readonly ListedFinding[],
  from: string | null,
  decided: ReadonlySet<string>,
): ListedFinding | null {
  const at = from === null ? -1 : shown.findIndex(({ key }) => key === from)
  const ahead = [...shown.slice(at + 1), ...shown.slice(0, at + 1)]
  return ahead.find((finding) => isOpen(finding) && !decided.has(finding.key)) ?? null
}

export type Grouping = 'none' | 'section' | 'check' | 'severity'
export const allGroupings: readonly Grouping[] = ['none', 'section', 'check', 'severity']

export interface FindingGroup {
  /** Section key (`''` = the whole report), check id (`''` = a person), severity; `''` for the one group of `none`. */
  readonly key: string
  readonly findings: readonly ListedFinding[]
}

/** Groups in the order of their first finding; sections in the order of the report. Walking follows the groups. */
export function groupFindings(
  shown: readonly ListedFinding[],
  by: Grouping,
  sections: readonly string[] = [],
): readonly FindingGroup[] {
  const groups = new Map<string, ListedFinding[]>()
  for (const finding of shown) {
    const key = by === 'section' ? (finding.section ?? '') : by === 'none' ? '' : finding[by]
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const found = [...groups].map(([key, findings]): FindingGroup => ({ key, findings }))
  if (by !== 'section') return found
  const rank = (key: string): number => {
    const at = sections.indexOf(key)
    return at < 0 ? -1 : at // of the whole report: first
  }
  return found.toSorted((a, b) => rank(a.key) - rank(b.key))
}
