/** What a person saw when deciding on a finding, apart from where it stood: the same evidence has the same words. */

import type { Evidence, EvidenceRole } from '../checks/check'
import type { Finding, Untested } from '../checks/outcome'
import { normalise } from '../text/normalise'
import type { CanonicalValue } from './canonical'

/** The numbers of a finding's arithmetic. What stands around them (context, labels) may be cut otherwise on re-reading. */
const operands: ReadonlySet<EvidenceRole> = new Set(['part', 'minus', 'total', 'left', 'right', 'stated'])

/**
 * The evidence of a finding without offsets, blanks and widths, in an order that does not depend on the layout. Where it
 * has operands only they count, else all of its quotes. A finding that became graver is other evidence, too.
 */
export function evidenceOf(
  finding: Pick<Finding, 'severity' | 'class' | 'evidence' | 'priorEvidence' | 'stated' | 'expected' | 'difference'>,
): CanonicalValue {
  return {
    severity: finding.severity,
    class: finding.class,
    here: quotesOf(finding.evidence),
    prior: quotesOf(finding.priorEvidence ?? []),
    stated: finding.stated,
    expected: finding.expected,
    difference: finding.difference,
  }
}

function quotesOf(evidence: readonly Evidence[]): readonly string[] {
  const counted = evidence.filter(({ role }) => operands.has(role))
  return (counted.length > 0 ? counted : evidence)
    .map(({ role, line, column, quote }) => `${role} ${line ?? ''} ${column ?? ''} ${normalise(quote)}`)
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Keys by which untested places are marked as read: check and place, the second of a kind followed by `~2`. */
export function untestedKeys(untested: readonly Untested[]): readonly string[] {
  const seen = new Map<string, number>()
  return untested.map(({ check, section, line, column }) => {
    const key = `${check}@${section ?? ''}/${line ?? ''}/${column ?? ''}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  })
}
