/** The dialogs of the window, one at a time: asked for by a command, or by a workspace that wants a name before work begins. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Settings } from '@shared/ipc/settings'
import type { ReportRow, WorkspaceView } from '@shared/ipc/views'
import type { WorkspaceId } from '@shared/review/ids'
import { RollForward } from '../screens/engagement/roll-forward'
import { NewEngagement } from '../screens/engagements/new-engagement'
import { ExportDialog } from '../screens/paper/export-dialog'
import { VerifyPaperDialog } from '../screens/paper/verify-paper-dialog'
import { RaiseNote } from '../screens/sign-off/raise-note'
import { type Place, reportOf, reviewPlace } from '../state/place'
import { AboutDialog } from './about-dialog'
import type { Command, CommandState, DialogName } from './commands'
import { KeysDialog } from './keys-dialog'
import { Palette } from './palette'
import { PersonDialog } from './person-dialog'
import { SettingsDialog } from './settings-dialog'
import { type EngagementInHand, engagementOf, paperOf } from './use-engagement'
import type { FileCommands } from './use-file-commands'

export interface DialogsProps {
  readonly open: DialogName | null
  readonly settings: Settings
  readonly workspace: WorkspaceView | null
  readonly engagement: EngagementInHand
  readonly files: FileCommands
  readonly place: Place
  readonly rows: readonly ReportRow[]
  readonly state: CommandState
  readonly run: (command: Command) => void
  readonly onVisit: (place: Place) => void
  readonly onClose: () => void
}

export function Dialogs(props: DialogsProps): ReactNode {
  const { open, workspace, engagement, files, onClose } = props
  const [mustChoose, chosen] = useFirstChoice(workspace, engagement)
  if (open === null && mustChoose && engagement.keyboard !== null) {
    return <PersonDialog keyboard={engagement.keyboard} isFirst onClose={chosen} />
  }
  switch (open) {
    case null:
      return null
    case 'settings':
      return (
        <SettingsDialog
          settings={props.settings}
          workspace={workspace}
          onCreate={files.createWorkspace}
          onOpen={files.openWorkspace}
          onOpenRecent={files.openRecent}
          onClose={onClose}
        />
      )
    case 'about':
      return <AboutDialog onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case 'palette':
    case 'go-to':
      return (
        <Palette
          reportsOnly={open === 'go-to'}
          rows={props.rows}
          state={props.state}
          onRun={props.run}
          onOpen={(id) => props.onVisit(reviewPlace(id))}
          onClose={onClose}
        />
      )
    case 'person':
      return engagement.keyboard && <PersonDialog keyboard={engagement.keyboard} isFirst={false} onClose={onClose} />
    case 'create-engagement':
      return (
        <NewEngagement
          keyboard={engagement.keyboard}
          onCreated={(engagementId) => {
            engagement.take(engagementId)
            props.onVisit({ screen: 'engagement', engagementId })
            onClose()
          }}
          onClose={onClose}
        />
      )
    case 'roll-forward':
      return (
        engagement.view && (
          <RollForward
            view={engagement.view}
            onDone={(engagementId) => {
              engagement.take(engagementId)
              props.onVisit({ screen: 'engagement', engagementId })
              onClose()
            }}
            onClose={onClose}
          />
        )
      )
    case 'note':
      return <NoteDialog {...props} />
    case 'export':
      return <PaperExport {...props} />
    case 'verify-paper':
      return <VerifyPaperDialog onClose={onClose} />
  }
}

function NoteDialog({ engagement, place, onClose }: DialogsProps): ReactNode {
  const reportId = reportOf(place)
  const engagementId = engagementOf(engagement.view, reportId)
  if (reportId === null || engagementId === null) return null
  const selection = place.screen === 'review' ? place.selection : null
  return <RaiseNote engagementId={engagementId} reportId={reportId} selection={selection} onClose={onClose} />
}

/** Of the paper that is shown; elsewhere the memo of the report in hand, or the list of the engagement. */
function PaperExport({ engagement, place, onClose }: DialogsProps): ReactNode {
  const shown = place.screen === 'paper' ? place : paperOf(engagement.view, reportOf(place))
  const { engagementId, reportId, template } = shown
  return <ExportDialog engagementId={engagementId} reportId={reportId} template={template} onClose={onClose} />
}

/** Once for each workspace that is opened with engagements in it; a name given since then counts. */
function useFirstChoice(workspace: WorkspaceView | null, engagement: EngagementInHand): readonly [boolean, () => void] {
  const [asked, setAsked] = useState<WorkspaceId | null>(null)
  const id = workspace?.state === 'open' ? workspace.id : null
  const isEmpty = engagement.all !== null && engagement.all.length === 0
  useEffect(() => {
    if (id !== null && isEmpty) setAsked(id)
  }, [id, isEmpty])
  const mustChoose = id !== null && asked !== id && engagement.all !== null && !isEmpty
  return [mustChoose, () => setAsked(id)]
}
