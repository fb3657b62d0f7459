/** The reports of the open workspace, with what their latest run came to; none while no workspace is open. */

import { succeed, type Result } from '../../shared/ipc/result'
import type { ReportRow } from '../../shared/ipc/views'
import type { WritableDB } from '../store/database'
import { listReports as listStored } from '../store/reports'
import { rowOf } from './report-row'

/** In order of import. */
export function listReports(deps: { readonly database: () => Result<WritableDB> }): Result<ReportRow[]> {
  const opened = deps.database()
  return opened.ok ? succeed(listStored(opened.value).map(rowOf)) : opened
}
