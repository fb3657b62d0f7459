/** The findings of one report in the order in which they are read and walked, filtered with honest counts. */

import type { Bilingual, FindingClass, Severity } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'
import type { Disposition } from '@shared/review/act'

export const allSeverities: readonly Severity[] = ['S1', 'S2', 'S3', 'S4']
export const allClasses: readonly FindingClass[] = ['defect', 'likely-defect', 'capture-loss', 'query']

/** How a finding stands in an engagement; `changed` = decided on evidence that is not the present one. */
export type DecisionState = Disposition | 'changed'
export const allStates: readonly DecisionState[] = [
  'undecided',
  'changed',
  'confirmed',
  'dismissed',
  'explained',
  'queried',
  'remedied',
]

/** What a finding is filtered by, whoever raised it. */
export interface Filterable {
  readonly severity: Severity
  readonly class: FindingClass
  readonly section: string | null
  readonly code: string
  readonly message: Bilingual
  /** Absent or null while the report is only read. */
  readonly state?: DecisionState | null
}

export interface FindingFilter {
  readonly severities: readonly Severity[]
  readonly classes: readonly FindingClass[]
  readonly states: readonly DecisionState[]
  /** A section key, `''` for findings of the whole report, null for all. */
  readonly section: string | null
  /** Every word must stand in the message or the code, in either language. */
  readonly query: string
}

export const everything: FindingFilter = {
  severities: allSeverities,
  classes: allClasses,
  states: allStates,
  section: null,
  query: '',
}

/** The first place in the text that speaks for the finding; the end of the text where none does. */
export function findingStart(finding: Finding): number {
  return Math.min(...finding.evidence.map((item) => item.span.start), Number.MAX_SAFE_INTEGER)
}

/** Worst first, then in the order of the text. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => a.severity.localeCompare(b.severity) || findingStart(a) - findingStart(b) || (a.key < b.key ? -1 : 1),
  )
}

/** Full and half width are equal, as everywhere. */
function foldedWords(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

export function passes(finding: Filterable, filter: FindingFilter): boolean {
  return (
    filter.severities.includes(finding.severity) &&
    filter.classes.includes(finding.class) &&
    (finding.state === undefined || finding.state === null || filter.states.includes(finding.state)) &&
    (filter.section === null || filter.section === (finding.section ?? '')) &&
    hasWords(finding, filter.query)
  )
}

function hasWords({ code, message }: Filterable, query: string): boolean {
  const words = foldedWords(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = foldedWords(`${code} ${message.zh} ${message.en}`)
  return words.every((word) => text.includes(word))
}

export interface FilteredFindings<T> {
  readonly shown: readonly T[]
  readonly total: number
  readonly hiddenMajor: number
}

/** What the filter shows, and how many it hides that must or should be corrected. */
export function filterFindings<T extends Filterable>(
  findings: readonly T[],
  filter: FindingFilter,
): FilteredFindings<T> {
  const shown: T[] = []
  let hiddenMajor = 0
  for (const finding of findings) {
    if (passes(finding, filter)) shown.push(finding)
    else if (finding.severity === 'S1' || finding.severity === 'S2') hiddenMajor += 1
  }
  return { shown, total: findings.length, hiddenMajor }
}

/** The finding after or before the present one; null at the end of the list. Without a present one, the first or last. */
export function stepFinding<T extends { readonly key: string }>(
  shown: readonly T[],
  key: string | null,
  direction: 1 | -1,
): T | null {
  const at = key === null ? -1 : shown.findIndex((finding) => finding.key === key)
  if (at < 0) return (direction === 1 ? shown[0] : shown.at(-1)) ?? null
  return shown[at + direction] ?? null
}
