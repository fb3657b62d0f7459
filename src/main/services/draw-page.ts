/** Draws a page of a stored file, for the pane that shows the original as it looks. */

import { fail, succeed, type Result } from '../../shared/ipc/result'
import type { PagePicture } from '../../shared/ipc/views'
import type { ReportId } from '../../shared/review/ids'
import { findBytes } from '../store/files'
import { findReport } from '../store/reports'
import { noSuchReport, type OpenDeps } from './open-report'

export interface PageWish {
  readonly reportId: ReportId
  /** Zero-based. */
  readonly page: number
  /** Pixels a point. */
  readonly scale: number
}

/** `not-found` for a page that the file does not have, and for files that have none or whose page cannot be drawn. */
export async function drawPage(
  deps: Pick<OpenDeps, 'database' | 'pool'>,
  { reportId, page, scale }: PageWish,
): Promise<Result<PagePicture>> {
  const opened = deps.database()
  if (!opened.ok) return opened
  const entry = findReport(opened.value, reportId)
  const bytes = entry && findBytes(opened.value, entry.fileHash)
  if (!bytes) return noSuchReport()
  const picture = await deps.pool.picture({ bytes, page, scale })
  return picture
    ? succeed(picture)
    : fail('not-found', `第 ${page + 1} 页无法显示。`, `Page ${page + 1} cannot be shown.`)
}
