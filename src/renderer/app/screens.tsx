/** Chooses the screen for the place the person is at, and hands it what it needs. */

import type { ReactNode, RefObject } from 'react'
import type { CallError } from '@shared/ipc/result'
import type { WorkspaceView } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { recovery } from '@shared/words/app'
import { Delayed } from '../parts/delayed'
import { ErrorNotice } from '../parts/error-notice'
import { useWords } from '../parts/words'
import { RecoveryScreen } from '../screens/recovery/recovery-screen'
import { ReportsScreen } from '../screens/reports/reports-screen'
import type { ReviewActs } from '../screens/review/review-acts'
import { ReviewScreen } from '../screens/review/review-screen'
import type { Place, Selection } from '../state/place'
import type { FileCommands } from './use-file-commands'

export interface ScreensProps {
  readonly place: Place
  readonly workspace: WorkspaceView | null
  readonly error: CallError | null
  readonly onDismissError: () => void
  readonly acts: RefObject<ReviewActs | null>
  readonly onOpen: (id: ReportId) => void
  readonly onSelect: (selection: Selection | null) => void
  readonly onOccurrence: (occurrence: number) => void
  readonly onLeave: (direction: 1 | -1) => void
  readonly onClose: () => void
  readonly files: FileCommands
}

export function Screens(props: ScreensProps): ReactNode {
  return (
    <div className="screen">
      <ErrorNotice error={props.error} onDismiss={props.onDismissError} />
      <div className="screen-body">
        <Screen {...props} />
      </div>
    </div>
  )
}

function Screen(props: ScreensProps): ReactNode {
  const { say } = useWords()
  const { place, workspace, files } = props
  if (workspace === null || workspace.state === 'opening') {
    return (
      <main className="opening" aria-busy="true">
        <Delayed>
          <p role="status">{say(recovery.opening)}</p>
        </Delayed>
      </main>
    )
  }
  if (workspace.state === 'closed') {
    return (
      <RecoveryScreen
        workspace={workspace}
        onCreate={files.createWorkspace}
        onOpen={files.openWorkspace}
        onOpenRecent={files.openRecent}
      />
    )
  }
  if (place.screen === 'reports') {
    return <ReportsScreen onOpen={props.onOpen} onChoose={files.choose} onSamples={files.openSamples} />
  }
  return (
    <ReviewScreen
      key={place.reportId}
      reportId={place.reportId}
      selection={place.selection}
      occurrence={place.occurrence}
      onSelect={props.onSelect}
      onOccurrence={props.onOccurrence}
      onLeave={props.onLeave}
      onClose={props.onClose}
      acts={props.acts}
    />
  )
}
