/** The findings of one report in the order in which they are read and walked, filtered with honest counts. */

import type { FindingClass, Severity } from '@shared/checks/check'
import type { Finding } from '@shared/checks/outcome'

export const allSeverities: readonly Severity[] = ['S1', 'S2', 'S3', 'S4']
export const allClasses: readonly FindingClass[] = ['defect', 'likely-defect', 'capture-loss', 'query']

export interface FindingFilter {
  readonly severities: readonly Severity[]
  readonly classes: readonly FindingClass[]
  /** A section key, `''` for findings of the whole report, null for all. */
  readonly section: string | null
}

export const everything: FindingFilter = { severities: allSeverities, classes: allClasses, section: null }

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

export function passes(finding: Finding, filter: FindingFilter): boolean {
  return (
    filter.severities.includes(finding.severity) &&
    filter.classes.includes(finding.class) &&
    (filter.section === null || filter.section === (finding.section ?? ''))
  )
}

/** What the filter shows, and how many it hides that must or should be corrected. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
): { readonly shown: readonly Finding[]; readonly total: number; readonly hiddenMajor: number } {
  const shown = findings.filter((finding) => passes(finding, filter))
  const hiddenMajor = findings.filter(
    (finding) => (finding.severity === 'S1' || finding.severity === 'S2') && !passes(finding, filter),
  ).length
  return { shown, total: findings.length, hiddenMajor }
}

/** The finding after or before the present one; null at the end of the list. Without a present one, the first or last. */
export function stepFinding(shown: readonly Finding[], key: string | null, direction: 1 | -1): Finding | null {
  const at = key === null ? -1 : shown.findIndex((finding) => finding.key === key)
  if (at < 0) return (direction === 1 ? shown[0] : shown.at(-1)) ?? null
  return shown[at + direction] ?? null
}
