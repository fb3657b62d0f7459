/** The workspace could not be opened: what is the matter, that nothing was touched, and the ways on. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { WorkspaceView } from '@shared/ipc/views'
import type { WorkspaceId } from '@shared/review/ids'
import { app, recovery, settings } from '@shared/words/app'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { RecentWorkspaces } from '../../parts/recent-workspaces'
import { useWords } from '../../parts/words'
import './recovery.css'

export interface RecoveryScreenProps {
  readonly workspace: Extract<WorkspaceView, { readonly state: 'closed' }>
  readonly onCreate: () => void
  readonly onOpen: () => void
  readonly onOpenRecent: (id: WorkspaceId) => void
  /** The backups from which the workspace can be restored. */
  readonly backups: ReactNode
}

export function RecoveryScreen(props: RecoveryScreenProps): ReactNode {
  const { workspace, onCreate, onOpen, onOpenRecent, backups } = props
  const { say } = useWords()
  const [retry, retrying] = useCommand('workspace.retry')
  return (
    <main className="recovery" data-pane="" tabIndex={-1}>
      <h1>
        <span className="hue-fail" aria-hidden="true">
          ✕{' '}
        </span>
        {say(recovery.title, { name: workspace.name })}
      </h1>
      <p>{say(workspace.error.message)}</p>
      <p className="recovery-safe">{say(recovery.safe)}</p>
      <dl>
        <dt>{say(recovery.remedy)}</dt>
        <dd>{say(workspace.error.remedy)}</dd>
        <dt>{say(recovery.where)}</dt>
        <dd className="fixed">{workspace.shownPath}</dd>
      </dl>
      <ErrorNotice error={retrying.error} onDismiss={retrying.dismiss} />
      <div className="recovery-acts">
        <Button size="sm" variant="filled" loading={retrying.isRunning} onClick={() => void retry({})}>
          {say(app.retry)}
        </Button>
        <Button size="sm" onClick={onOpen}>
          {say(settings.openWorkspace)}
        </Button>
        <Button size="sm" onClick={onCreate}>
          {say(settings.createWorkspace)}
        </Button>
      </div>
      {backups}
      <RecentWorkspaces workspace={workspace} onOpen={onOpenRecent} />
    </main>
  )
}
