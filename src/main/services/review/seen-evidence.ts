/** The evidence that a decision was made on, beside what stands there now. */

import type { Finding } from '../../../shared/checks/outcome'
import type { FindingDetail } from '../../../shared/ipc/review-views'
import type { ReportId } from '../../../shared/review/ids'
import { findReadings } from '../../store/readings'
import { findRunContent } from '../../store/runs'
import type { Open } from './desk'
import { runFinding } from './run-contents'
import { runOf } from './world'

/**
 * Runs are never deleted, so the finding that was seen is still there: the latest run of this engagement in which it had
 * that evidence. Without one the quotes are empty, and the digests alone say that they differ.
 */
export function evidenceSeen(
  { db, session }: Open,
  reportId: ReportId,
  key: string,
  digest: string,
): NonNullable<FindingDetail['difference']> {
  const present = runOf(session, session.history.review, reportId)
  const now = present === null ? null : findingIn(db, present, key)
  const runs = findReadings(db, session.id)
    .filter((reading) => reading.reportId === reportId)
    .map(({ run }) => run)
    .toReversed()
  for (const run of runs) {
    const then = findingIn(db, run, key)
    if (then && runFinding(then).evidence === digest) {
      return { before: quotes(then), after: quotes(now), message: then.message }
    }
  }
  return { before: [], after: quotes(now), message: null }
}

function findingIn(db: Open['db'], run: Parameters<typeof findRunContent>[1], key: string): Finding | null {
  const found = findRunContent(db, run)?.findings.map((json) => JSON.parse(json) as Finding)
  return found?.find((finding) => finding.key === key) ?? null
}

function quotes(finding: Finding | null): { role: string; quote: string }[] {
  if (finding === null) return []
  return [...finding.evidence, ...(finding.priorEvidence ?? [])].map(({ role, quote }) => ({ role, quote }))
}
