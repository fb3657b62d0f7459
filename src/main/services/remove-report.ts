/** Takes a report off the list, and puts it back: nothing that was stored is deleted. */

import { succeed, type Result } from '../../shared/ipc/result'
import type { ReportId } from '../../shared/review/ids'
import type { WritableDB } from '../store/database'
import { setReportRemoved } from '../store/reports'
import type { Clock } from './deps'
import { noSuchReport } from './open-report'

export interface RemoveDeps extends Clock {
  readonly database: () => Result<WritableDB>
}

type Nothing = Record<string, never>

export function removeReport(deps: RemoveDeps, id: ReportId): Result<Nothing> {
  const opened = deps.database()
  if (!opened.ok) return opened
  return setReportRemoved(opened.value, id, deps.now()) ? succeed({}) : noSuchReport()
}

export function restoreReport(deps: RemoveDeps, id: ReportId): Result<Nothing> {
  const opened = deps.database()
  if (!opened.ok) return opened
  return setReportRemoved(opened.value, id, null) ? succeed({}) : noSuchReport()
}
