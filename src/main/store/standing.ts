/** On which basis the list of reports shows the run of a report: with the other reports of the workspace that belong to it. */

import type { ReportId } from '../../shared/review/ids'
import type { ReadableDB, WritableDB } from './database'
import { textOf } from './row'

/** Null = the file alone. */
export function findStanding(db: ReadableDB, reportId: ReportId): string | null {
  const row = db.get('standing.find', 'SELECT basis FROM standing WHERE report_id = :reportId', { reportId })
  return row ? textOf(row, 'basis') : null
}

export function setStanding(db: WritableDB, reportId: ReportId, basis: string | null): void {
  if (basis === null) {
    db.run('standing.drop', 'DELETE FROM standing WHERE report_id = :reportId', { reportId })
    return
  }
  db.run(
    'standing.set',
    `INSERT INTO standing (report_id, basis) VALUES (:reportId, :basis)
     ON CONFLICT (report_id) DO UPDATE SET basis = excluded.basis`,
    { reportId, basis },
  )
}
