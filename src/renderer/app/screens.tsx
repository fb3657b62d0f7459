/** Chooses the screen for the place the person is at, and hands it what it needs. */

import type { ReactNode, RefObject } from 'react'
import type { CallError } from '@shared/ipc/result'
import type { WorkspaceView } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { recovery } from '@shared/words/app'
import { Delayed } from '../parts/delayed'
import { ErrorNotice } from '../parts/error-notice'
import { useWords } from '../parts/words'
import { CompareScreen } from '../screens/compare/compare-screen'
import type { CompareActs } from '../screens/compare/desk'
import { EngagementScreen } from '../screens/engagement/engagement-screen'
import { EngagementsScreen } from '../screens/engagements/engagements-screen'
import { PaperScreen } from '../screens/paper/paper-screen'
import { MigrationsScreen } from '../screens/migrations/migrations-screen'
import { RecoveryScreen } from '../screens/recovery/recovery-screen'
import { ReportsScreen } from '../screens/reports/reports-screen'
import type { ReviewActs } from '../screens/review/review-acts'
import { ReviewScreen } from '../screens/review/review-screen'
import { SignOffScreen } from '../screens/sign-off/sign-off-screen'
import { TimelineScreen } from '../screens/timeline/timeline-screen'
import { Backups } from '../screens/workspace/backups'
import { WorkspaceScreen } from '../screens/workspace/workspace-screen'
import { comparePlace, type Place, reportsPlace, reviewPlace, type Selection } from '../state/place'
import type { DialogName } from './commands'
import { type EngagementInHand, engagementOf } from './use-engagement'
import type { FileCommands } from './use-file-commands'

export interface ScreensProps {
  readonly place: Place
  readonly workspace: WorkspaceView | null
  readonly engagement: EngagementInHand
  readonly error: CallError | null
  readonly onDismissError: () => void
  readonly acts: RefObject<ReviewActs | null>
  readonly comparison: RefObject<CompareActs | null>
  /** A line of the list has the focus. */
  readonly onAtHand: (id: ReportId) => void
  readonly onVisit: (place: Place) => void
  readonly onDialog: (dialog: DialogName) => void
  readonly onSelect: (selection: Selection | null) => void
  readonly onOccurrence: (occurrence: number) => void
  readonly onLeave: (direction: 1 | -1) => void
  readonly onDecidedAll: () => void
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
        backups={<Backups canBackUp={false} />}
      />
    )
  }
  const { onVisit, onDialog, engagement } = props
  switch (place.screen) {
    case 'reports':
      return (
        <ReportsScreen
          onOpen={(id) => onVisit(reviewPlace(id))}
          onCompare={(id) => onVisit(comparePlace(id))}
          onAtHand={props.onAtHand}
          onChoose={files.choose}
          onSamples={files.openSamples}
        />
      )
    case 'engagements':
      return (
        <EngagementsScreen
          rows={engagement.all}
          present={engagement.view?.id ?? null}
          onCreate={() => onDialog('create-engagement')}
          onOpen={(engagementId) => {
            engagement.take(engagementId)
            onVisit({ screen: 'engagement', engagementId })
          }}
        />
      )
    case 'engagement':
      return (
        <EngagementScreen
          key={place.engagementId}
          engagementId={place.engagementId}
          onVisit={onVisit}
          onRollForward={() => onDialog('roll-forward')}
        />
      )
    case 'sign-off':
      return (
        <SignOffScreen
          key={place.reportId}
          engagementId={place.engagementId}
          reportId={place.reportId}
          note={place.note}
          onVisit={onVisit}
        />
      )
    case 'paper':
      return (
        <PaperScreen
          key={place.engagementId}
          engagementId={place.engagementId}
          reportId={place.reportId}
          template={place.template}
          onVisit={onVisit}
          onExport={() => onDialog('export')}
          onVerify={() => onDialog('verify-paper')}
        />
      )
    case 'timeline':
      return (
        <TimelineScreen
          key={`${place.engagementId} ${String(place.acts)}`}
          engagementId={place.engagementId}
          acts={place.acts}
          onVisit={onVisit}
        />
      )
    case 'migrations':
      return (
        <MigrationsScreen
          key={place.engagementId}
          engagementId={place.engagementId}
          seq={place.seq}
          onVisit={onVisit}
        />
      )
    case 'workspace':
      return <WorkspaceScreen workspace={workspace} />
    case 'compare':
      return (
        <CompareScreen
          key={place.reportId}
          place={place}
          engagementId={engagementOf(engagement.view, place.reportId)}
          onVisit={onVisit}
          acts={props.comparison}
        />
      )
    case 'review':
      return (
        <ReviewScreen
          key={place.reportId}
          reportId={place.reportId}
          engagementId={engagementOf(engagement.view, place.reportId)}
          selection={place.selection}
          occurrence={place.occurrence}
          onSelect={props.onSelect}
          onOccurrence={props.onOccurrence}
          onLeave={props.onLeave}
          onDecidedAll={props.onDecidedAll}
          onClose={() => onVisit(reportsPlace)}
          onCompare={(more) => onVisit(comparePlace(place.reportId, more))}
          acts={props.acts}
        />
      )
  }
}
