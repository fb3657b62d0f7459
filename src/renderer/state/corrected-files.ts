/** Which of the imported files may be the corrected one of a report: those of the same body and year first. */

import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { reportName } from './report-list'

/** @param taken reports that cannot be it, such as the report itself */
export function correctedCandidates(
  rows: readonly ReportRow[],
  of: ReportRow,
  taken: ReadonlySet<ReportId>,
): readonly ReportRow[] {
  const weight = (one: ReportRow): number =>
    (one.bodyName !== null && one.bodyName === of.bodyName ? 0 : 2) + (one.year === of.year ? 0 : 1)
  return rows
    .filter((one) => !taken.has(one.id) && one.status !== 'reading')
    .toSorted((a, b) => weight(a) - weight(b) || b.importedAt.localeCompare(a.importedAt))
}

export function fileLabel(row: ReportRow): string {
  return `${reportName(row)} ${row.year ?? ''} · ${row.fileName}`
}
