/** What rolling forward comes to, as the deeds that a person would do by hand: rules and state know only those. */

import type { Deed, DeedOf } from './act'

/** In an order in which each is allowed after those before it. */
export function partsOf(deed: DeedOf<'rolled-forward'>): readonly Deed[] {
  const { reportId } = deed
  return [
    ...deed.findings.map(({ finding }): Deed => ({ kind: 'finding-added', finding })),
    ...deed.decisions.map(({ finding, evidence, disposition, reason }): Deed => ({
      kind: 'findings-disposed',
      on: [{ reportId, findings: { [finding]: evidence } }],
      disposition,
      reason,
      remedy: null,
    })),
    ...deed.remarks.map(({ finding, text }): Deed => ({ kind: 'finding-noted', reportId, finding, text })),
    ...deed.annotations.map((annotation): Deed => ({ kind: 'annotation-added', annotation })),
    ...deed.references.map((reference): Deed => ({ kind: 'reference-added', ...reference })),
    ...deed.notes.map((note): Deed => ({ kind: 'review-note-opened', reportId, ...note })),
  ]
}
