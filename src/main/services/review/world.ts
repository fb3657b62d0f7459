/** What the rules of a review must know of files and runs, read from the store for the state at hand. */

import type { World } from '../../../shared/review/gate'
import type { FileHash, ReportId, RunId } from '../../../shared/review/ids'
import { sealedContent } from '../../../shared/review/sealed'
import { dispositionOf, lockedRun, sourceOf, type Review } from '../../../shared/review/state'
import type { Seal } from '../../../shared/review/act'
import type { ReadableDB } from '../../store/database'
import { hasFile } from '../../store/files'
import { digestOf } from '../../store/hash'
import type { Reading } from '../../store/readings'
import { findReport } from '../../store/reports'
import type { RunContent, RunContents } from './run-contents'

export interface Ground {
  readonly db: ReadableDB
  readonly contents: RunContents
  /** The reading in force for each report of the engagement. */
  readonly readings: ReadonlyMap<ReportId, Reading>
}

/** The run that counts for a report now: of a locked one the run that was signed. */
export function runOf({ readings }: Pick<Ground, 'readings'>, review: Review, reportId: ReportId): RunId | null {
  const report = review.reports[reportId]
  return (report && lockedRun(report)) ?? readings.get(reportId)?.run ?? null
}

export function contentOf(ground: Ground, review: Review, reportId: ReportId): RunContent | null {
  const run = runOf(ground, review, reportId)
  return run === null ? null : ground.contents.of(run)
}

export function worldOf(ground: Ground, review: Review): World {
  const content = (reportId: ReportId): RunContent | null => contentOf(ground, review, reportId)
  const reading = (reportId: ReportId): string | null => {
    const found = content(reportId)
    return found?.head.status === 'read' ? found.reading : null
  }
  return {
    fileOf: (reportId) => findReport(ground.db, reportId)?.fileHash ?? null,
    hasFile: (file: FileHash) => hasFile(ground.db, file),
    findings: (reportId) => content(reportId)?.findings ?? [],
    untested: (reportId) => content(reportId)?.untested ?? [],
    reading,
    seal: (reportId) => sealOf(ground, review, reportId, content(reportId)),
  }
}

/** What a signature on the report covers now; null where it is not read. */
function sealOf(ground: Ground, review: Review, reportId: ReportId, content: RunContent | null): Seal | null {
  if (content?.head.status !== 'read') return null
  const file = findReport(ground.db, sourceOf(review, reportId))?.fileHash
  if (!file) return null
  const open = content.findings.filter(({ key }) => dispositionOf(review, reportId, key) === 'undecided')
  return {
    file,
    run: content.head.id,
    ruleSet: content.head.ruleSet,
    reading: content.reading,
    decisions: digestOf(sealedContent(review, reportId)),
    findings: content.findings.length,
    open: open.length,
    untested: content.untested.length,
  }
}
