/** The table of signatures: the whole report first, then each section, with the signature in force of every role. */

import type { ReviewView, SignOffView } from '@shared/ipc/review-views'
import type { Role } from '@shared/review/act'

export interface SignOffRow {
  /** Null = the whole report. */
  readonly section: string | null
  /** The last of each role; null where nobody signed. */
  readonly signed: Readonly<Record<Role, SignOffView | null>>
}

/**
 * Sections of the form first, in its order; then others that carry a finding, an item that was not assessed, or a
 * signature, so that none of them is left out.
 */
export function signOffRows(review: ReviewView, formSections: readonly string[]): readonly SignOffRow[] {
  const found = [...review.findings, ...review.untested, ...review.signOffs].flatMap(({ section }) =>
    section === null ? [] : [section],
  )
  const sections: readonly (string | null)[] = [null, ...new Set([...formSections, ...found])]
  return sections.map((section) => ({
    section,
    signed: {
      preparer: lastOf(review, section, 'preparer'),
      reviewer: lastOf(review, section, 'reviewer'),
      approver: lastOf(review, section, 'approver'),
    },
  }))
}

export function lastOf(review: ReviewView, section: string | null, role: Role): SignOffView | null {
  return review.signOffs.findLast((one) => one.section === section && one.role === role) ?? null
}

/** Where a person's next signature would go: the first of their roles that is not signed, or that changed since. */
export function nextRole(review: ReviewView, roles: readonly Role[]): Role {
  const open = (role: Role): boolean => lastOf(review, null, role)?.stale ?? true
  return roles.find(open) ?? roles.at(-1) ?? 'preparer'
}
