/** What a signature covers of a report besides the file and the run: every decision, annotation and correction on it. */

import type { CanonicalValue } from './canonical'
import type { ItemId, ReportId } from './ids'
import { asTheAppDecides, isSameReading } from './read-as'
import type { Review } from './state'
import { untouchedReport } from './state'

/** Depends on nothing but what was decided: hashed, it is the `decisions` of a seal. */
export function sealedContent(review: Review, reportId: ReportId): CanonicalValue {
  const report = review.reports[reportId] ?? untouchedReport
  const ofReport = <T extends { readonly reportId: ReportId }>(items: Readonly<Record<ItemId, T>>): T[] =>
    Object.values<T>(items).filter((item) => item.reportId === reportId)
  return {
    file: report.file,
    versions: report.versions.map((version) => ({ ...version })),
    findings: Object.fromEntries(
      Object.entries(report.findings).map(([key, { decisions, notes, severity }]) => [
        key,
        {
          decisions: decisions.map((decision) => ({ ...decision })),
          notes: notes.map((note) => ({ ...note })),
          severity: severity === null ? null : { ...severity },
        },
      ]),
    ),
    own: byId(ofReport(review.own).map(({ evidence, ...own }) => ({ ...own, evidence: evidence.map(plainAnchor) }))),
    annotations: byId(
      ofReport(review.annotations).map(({ anchor, ...annotation }) => ({ ...annotation, anchor: plainAnchor(anchor) })),
    ),
    corrections: byId(ofReport(review.corrections).map((correction) => ({ ...correction }))),
    ...(isSameReading(report.readAs, asTheAppDecides) ? {} : { readAs: { ...report.readAs } }),
    opinion: report.opinion === null ? null : { ...report.opinion },
    untestedRead: [...report.untestedRead].toSorted((a, b) => (a < b ? -1 : 1)),
  }
}

function plainAnchor({ path, ...anchor }: Review['annotations'][ItemId]['anchor']): CanonicalValue {
  return { ...anchor, path: { ...path } }
}

function byId(
  items: readonly ({ readonly id: string } & { readonly [key: string]: CanonicalValue | undefined })[],
): CanonicalValue {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
