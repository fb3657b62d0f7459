/** The bar at the bottom: form, coverage, open questions, workspace, and that nothing leaves the machine. */

import type { ReactNode } from 'react'
import type { ReportRow, WorkspaceView } from '@shared/ipc/views'
import { app, settings } from '@shared/words/app'
import { reports } from '@shared/words/reports'
import { status } from '@shared/words/review'
import { forms } from '@shared/words/states'
import { useWords } from '../parts/words'
import { coveragePercent } from '../state/number-walk'

export interface StatusBarProps {
  readonly row: ReportRow | null
  readonly workspace: WorkspaceView | null
}

export function StatusBar({ row, workspace }: StatusBarProps): ReactNode {
  const { say } = useWords()
  return (
    <footer className="status-bar" aria-label={say(app.statusBar)}>
      {row !== null && <ReportStatus row={row} />}
      <span className="status-end">
        {workspace?.state === 'open' && (
          <span title={workspace.shownPath}>
            {say(status.workspace, { name: workspace.isDefault ? say(settings.standard) : workspace.name })}
          </span>
        )}
        <span title={say(app.offlineNote)}>
          <span aria-hidden="true">◉ </span>
          {say(app.offline)}
        </span>
      </span>
    </footer>
  )
}

function ReportStatus({ row }: { readonly row: ReportRow }): ReactNode {
  const { say } = useWords()
  const percent = row.coverage === null ? null : coveragePercent(row.coverage)
  return (
    <>
      {row.form !== null && <span>{say(forms[row.form])}</span>}
      {row.findings !== null && <span>{say(status.findings, { n: row.findings.total })}</span>}
      {row.coverage !== null && percent !== null && (
        <span title={say(reports.coverageNote, row.coverage)}>{say(status.coverage, { percent: `${percent}%` })}</span>
      )}
      {row.coverage !== null && <span>{say(status.open, { n: row.coverage.open })}</span>}
    </>
  )
}
