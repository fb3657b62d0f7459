/** The bar at the bottom: form, coverage, open questions, workspace, and that nothing leaves the machine. */

import type { ReactNode } from 'react'
import type { ReportRow, WorkspaceView } from '@shared/ipc/views'
import { app, settings } from '@shared/words/app'
import { person, roles } from '@shared/words/engagements'
import { exporting } from '@shared/words/papers'
import { reports } from '@shared/words/reports'
import { status } from '@shared/words/review'
import { forms } from '@shared/words/states'
import { useQuery } from '../api/use-query'
import { useWords } from '../parts/words'
import { coveragePercent } from '../state/number-walk'
import type { EngagementInHand } from './use-engagement'

export interface StatusBarProps {
  /** The report at hand; as it stands in the engagement, where it takes part in it. */
  readonly row: ReportRow | null
  /** Findings, a person's own among them; null where they are not known. */
  readonly findings: number | null
  readonly workspace: WorkspaceView | null
  readonly engagement: EngagementInHand
  readonly onSwitch: () => void
  readonly onExports: () => void
}

export function StatusBar(props: StatusBarProps): ReactNode {
  const { say } = useWords()
  const { row, findings, workspace, engagement, onSwitch, onExports } = props
  return (
    <footer className="status-bar" aria-label={say(app.statusBar)}>
      {row !== null && <ReportStatus row={row} findings={findings} />}
      <span className="status-end">
        {workspace?.state === 'open' && <RunningExport onExports={onExports} />}
        {workspace?.state === 'open' && <AtKeyboard engagement={engagement} onSwitch={onSwitch} />}
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

/** A long export goes on while the person works elsewhere; this leads back to it. */
function RunningExport({ onExports }: { readonly onExports: () => void }): ReactNode {
  const { say } = useWords()
  const running = useQuery('paper.exports', {}).value?.find(({ state }) => state === 'running')
  if (running === undefined) return null
  const { fileName, done, total } = running
  return (
    <button
      type="button"
      className="status-person"
      title={say(exporting.running, { name: fileName })}
      onClick={onExports}
    >
      {say(exporting.progress, { done, total })}
    </button>
  )
}

/** Shown as soon as there is anything to sign, or somebody chose a name. */
function AtKeyboard(props: Pick<StatusBarProps, 'engagement' | 'onSwitch'>): ReactNode {
  const { say } = useWords()
  const { keyboard, view, all } = props.engagement
  const name = keyboard?.person?.name ?? null
  if (keyboard === null || (name === null && (all === null || all.length === 0))) return null
  const held = view?.me?.roles.map((role) => say(roles[role])) ?? []
  const note = view === null ? null : held.length > 0 ? held.join(' · ') : name === null ? null : say(person.outside)
  return (
    <button type="button" className="status-person" title={say(person.switch)} onClick={props.onSwitch}>
      {name === null ? say(person.nobody) : say(person.here, { name })}
      {note !== null && <span className="status-roles"> {note}</span>}
    </button>
  )
}

function ReportStatus(props: { readonly row: ReportRow; readonly findings: number | null }): ReactNode {
  const { say } = useWords()
  const { row, findings } = props
  const percent = row.coverage === null ? null : coveragePercent(row.coverage)
  return (
    <>
      {row.form !== null && <span>{say(forms[row.form])}</span>}
      {findings !== null && <span>{say(status.findings, { n: findings })}</span>}
      {row.coverage !== null && percent !== null && (
        <span title={say(reports.coverageNote, row.coverage)}>{say(status.coverage, { percent: `${percent}%` })}</span>
      )}
      {row.coverage !== null && <span>{say(status.open, { n: row.coverage.open })}</span>}
    </>
  )
}
