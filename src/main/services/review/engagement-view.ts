/** One engagement as its screen shows it: people, matrix of bodies and years, coverage, and who is at the keyboard. */

import type { EngagementView, MatrixReport } from '../../../shared/ipc/engagement-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import { redoable, undoable } from '../../../shared/review/history'
import type { EngagementId } from '../../../shared/review/ids'
import { matrixOf } from '../../../shared/review/matrix'
import { catchUp } from './background'
import { presentReports, type Desk, type Open } from './desk'
import { matrixReports } from './matrix-report'

/** Reports that were read since, or whose run fell behind, are caught up with behind the window. */
export function openEngagement(desk: Desk, engagementId: EngagementId): Result<EngagementView> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  catchUp(desk, opened.value, 'companions')
  return engagementView(desk, opened.value)
}

export function engagementView(desk: Desk, open: Open): Result<EngagementView> {
  const { id, createdAt, history, trail } = open.session
  const { terms, archived, people } = history.review
  if (terms === null) throw new Error(`bug: engagement ${id} was never created`)
  const sitting = desk.person()
  if (!sitting.ok) return sitting
  const members = Object.values(people).map(({ id: personId, name, roles, present }) => ({
    id: personId,
    name,
    roles: [...roles],
    present,
  }))
  const reports = matrixReports(desk, open, presentReports(open))
  return succeed({
    id,
    terms,
    archived,
    createdAt,
    people: members,
    me: members.find((member) => member.present && member.id === sitting.value?.id) ?? null,
    reports,
    matrix: matrixOf(
      reports.map(({ reportId, row }) => ({
        reportId,
        bodyName: row.bodyName,
        bodyKind: row.bodyKind ?? 'unknown',
        year: row.year,
      })),
      terms.from,
      terms.to,
    ),
    undo: { canUndo: undoable(history) !== null, canRedo: redoable(history) !== null },
    acts: trail.length,
    coverage: coverageOf(reports),
  })
}

function coverageOf(reports: readonly MatrixReport[]): EngagementView['coverage'] {
  const sum = { numbers: 0, tied: 0, explained: 0, open: 0 }
  for (const { row } of reports) {
    if (!row.coverage) continue
    sum.numbers += row.coverage.numbers
    sum.tied += row.coverage.tied
    sum.explained += row.coverage.explained
    sum.open += row.coverage.open
  }
  return sum
}
