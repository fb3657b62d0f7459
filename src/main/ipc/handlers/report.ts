/** Calls about reports: bringing them in, listing, opening, taking off the list. */

import { chooseReports, dropReports, openSamples, type ImportDeps } from '../../services/import-files'
import { listReports } from '../../services/list-reports'
import { openReport, rereadReport, type OpenDeps } from '../../services/open-report'
import { drawPage } from '../../services/draw-page'
import { removeReport, restoreReport } from '../../services/remove-report'
import type { Desk } from '../../services/review/desk'
import { openEngagedReport } from '../../services/review/open-engaged'
import { succeed } from '../../../shared/ipc/result'
import type { HandlersOf } from './handlers'

export interface ReportDeps extends ImportDeps, OpenDeps {
  readonly desk: Desk
}

export function reportHandlers(
  deps: ReportDeps,
): HandlersOf<
  | 'report.list'
  | 'report.open'
  | 'report.page'
  | 'report.choose'
  | 'report.drop'
  | 'report.remove'
  | 'report.restore'
  | 'report.reread'
  | 'samples.open'
  | 'import.state'
  | 'import.cancel'
> {
  return {
    'report.list': () => listReports(deps),
    'report.open': ({ reportId, engagementId }) =>
      engagementId === undefined
        ? openReport(deps, reportId)
        : openEngagedReport(deps.desk, { engagementId, reportId }),
    'report.page': (input) => drawPage(deps, input),
    'report.choose': ({ kind }) => chooseReports(deps, kind),
    'report.drop': ({ files }) => dropReports(deps, files),
    'report.remove': ({ reportId }) => removeReport(deps, reportId),
    'report.restore': ({ reportId }) => restoreReport(deps, reportId),
    'report.reread': ({ reportId, encoding }) => rereadReport(deps, reportId, encoding),
    'samples.open': () => openSamples(deps),
    'import.state': () => succeed(deps.importer.state()),
    'import.cancel': async () => {
      await deps.importer.cancel()
      return succeed({})
    },
  }
}
