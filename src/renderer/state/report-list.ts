/** The list of reports as a person wants it: worst first, filtered, with honest counts. */

import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'

export type ReportSort = 'worst' | 'name' | 'year' | 'recent'

/** What one line of the list came to, by its worst mark. */
export type RowState = 'reading' | 'unreadable' | 'differs' | 'minor' | 'partial' | 'agreed'

export function rowState(row: ReportRow): RowState {
  if (row.status !== 'read') return row.status
  const findings = row.findings
  if (findings !== null && findings.corrections > 0) return 'differs'
  if (findings !== null && findings.severity.S1 + findings.severity.S2 > 0) return 'partial' // serious, but for want of the file
  if (findings !== null && findings.total > 0) return 'minor'
  return row.untested !== null && row.untested > 0 ? 'partial' : 'agreed'
}

/** What the list calls a report: its body, else its title, else its file. */
export function reportName(row: ReportRow): string {
  return row.bodyName ?? row.title ?? row.fileName
}

const byText = new Intl.Collator('zh-CN', { numeric: true })

function compareWorst(a: ReportRow, b: ReportRow): number {
  const weight = (row: ReportRow): readonly number[] => [
    row.status === 'unreadable' ? 1 : 0,
    (row.findings?.corrections ?? 0) > 0 ? 1 : 0,
    row.findings?.severity.S1 ?? 0,
    row.findings?.severity.S2 ?? 0,
    row.findings?.severity.S3 ?? 0,
    row.findings?.severity.S4 ?? 0,
    row.coverage?.open ?? 0,
  ]
  const left = weight(a)
  const right = weight(b)
  for (const [i, value] of left.entries()) {
    const difference = (right[i] ?? 0) - value
    if (difference !== 0) return difference
  }
  return 0
}

function compareBy(sort: ReportSort): (a: ReportRow, b: ReportRow) => number {
  switch (sort) {
    case 'worst':
      return compareWorst
    case 'name':
      return (a, b) => byText.compare(reportName(a), reportName(b))
    case 'year':
      return (a, b) => (b.year ?? 0) - (a.year ?? 0)
    case 'recent':
      return (a, b) => b.importedAt.localeCompare(a.importedAt)
  }
}

/** Sorted rows; equal ones by file name and then by id, so that the order never jumps. */
export function sortReports(rows: readonly ReportRow[], sort: ReportSort): readonly ReportRow[] {
  const compare = compareBy(sort)
  return rows.toSorted((a, b) => compare(a, b) || byText.compare(a.fileName, b.fileName) || (a.id < b.id ? -1 : 1))
}

/** Rows whose body, title, file name or year hold every word of the query. Full and half width are equal. */
export function filterReports(rows: readonly ReportRow[], query: string): readonly ReportRow[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = [row.bodyName, row.title, row.fileName, row.year].join(' ').normalize('NFKC').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The nearest report in that direction that has findings; null where there is none. */
export function neighbourWithFindings(rows: readonly ReportRow[], id: string, direction: 1 | -1): ReportRow | null {
  const at = rows.findIndex((row) => row.id === id)
  const ahead = direction === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(at, 0)).toReversed()
  return ahead.find((row) => row.status === 'read' && (row.findings?.total ?? 0) > 0) ?? null
}

/** The next report of the engagement, around the end of the list, where a finding waits for a decision; null when all are decided. */
export function neighbourToDecide(
  rows: readonly ReportRow[],
  engagement: EngagementView | null,
  id: ReportId | null,
): ReportId | null {
  const waiting = new Set(
    engagement?.reports
      .filter(
        ({ open, needsLook, lockedAt }) => lockedAt === null && open.S1 + open.S2 + open.S3 + open.S4 + needsLook > 0,
      )
      .map(({ reportId }) => reportId),
  )
  const at = rows.findIndex((row) => row.id === id)
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
  return around.find((row) => waiting.has(row.id))?.id ?? null
}
