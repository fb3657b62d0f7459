/** The frame around the screens: where the person is, the commands, the dialogs and the two bars. */

import { type ReactNode, useCallback, useMemo, useReducer, useRef, useState } from 'react'
import type { Settings } from '@shared/ipc/settings'
import type { ReportId } from '@shared/review/ids'
import { useQuery } from '../api/use-query'
import type { ReviewActs } from '../screens/review/review-acts'
import { stepHistory, startHistory } from '../state/history'
import { type Place, reportsPlace, reviewPlace, type Selection } from '../state/place'
import { neighbourWithFindings, reportName, sortReports } from '../state/report-list'
import { AboutDialog } from './about-dialog'
import type { Command, CommandState } from './commands'
import { DropZone } from './drop-zone'
import { KeysDialog } from './keys-dialog'
import { Screens } from './screens'
import { SettingsDialog } from './settings-dialog'
import './shell.css'
import { StatusBar } from './status-bar'
import { TitleBar } from './title-bar'
import { useFileCommands } from './use-file-commands'
import { useKeys } from './use-keys'
import { useMenu } from './use-menu'
import { cyclePane } from './panes'

type Dialog = 'settings' | 'about' | 'keys'

export function Shell({ settings }: { readonly settings: Settings }): ReactNode {
  const { value: workspace, error: workspaceError } = useQuery('workspace.current', {})
  const rows = useQuery('report.list', {}).value
  const isImporting = useQuery('import.state', {}).value?.running ?? false
  const [history, step] = useReducer(stepHistory, reportsPlace, startHistory)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const acts = useRef<ReviewActs | null>(null)
  const files = useFileCommands()

  const visit = useCallback((place: Place) => step({ kind: 'visit', place }), [])
  const sorted = useMemo(() => sortReports(rows ?? [], 'worst'), [rows])
  const place = workspace?.state === 'open' ? history.here : reportsPlace
  const reportId = place.screen === 'review' ? place.reportId : null
  const row = rows?.find(({ id }) => id === reportId) ?? null

  const state: CommandState = {
    screen: workspace?.state === 'closed' ? 'recovery' : place.screen,
    canWrite: workspace?.state === 'open',
    canGoBack: history.past.length > 0,
    canGoForward: history.future.length > 0,
    isImporting,
    hasFindings: sorted.some(({ findings }) => (findings?.total ?? 0) > 0),
  }

  /** To the nearest report with findings in that direction; at its near end. */
  const leave = useCallback(
    (direction: 1 | -1) => {
      const next = neighbourWithFindings(sorted, reportId ?? '', direction)
      if (next !== null) visit(reviewPlace(next.id, { kind: 'end', which: direction === 1 ? 'first' : 'last' }))
    },
    [sorted, reportId, visit],
  )

  const run = (command: Command): void =>
    command.run({
      choose: files.choose,
      openSamples: files.openSamples,
      cancelImport: files.cancelImport,
      createWorkspace: () => {
        visit(reportsPlace)
        files.createWorkspace()
      },
      openWorkspace: () => {
        visit(reportsPlace)
        files.openWorkspace()
      },
      showDialog: setDialog,
      showReports: () => visit(reportsPlace),
      back: () => step({ kind: 'back' }),
      forward: () => step({ kind: 'forward' }),
      cyclePane,
      enterFindings: leave,
      review: acts.current,
    })
  const runEnabled = (command: Command): void => {
    if (command.enabled(state)) run(command)
  }

  useKeys({
    run,
    isEnabled: (command) => command.enabled(state),
    clearSelection: () => {
      if (place.screen !== 'review' || place.selection === null) return false
      visit(reviewPlace(place.reportId))
      return true
    },
    focusCentre: () => acts.current?.focusText(),
    showKeys: () => setDialog('keys'),
  })
  useMenu(runEnabled)

  const onSelect = useCallback(
    (selection: Selection | null) => {
      if (reportId !== null) visit(reviewPlace(reportId, selection))
    },
    [reportId, visit],
  )
  const onOccurrence = useCallback(
    (occurrence: number) => {
      if (place.screen === 'review') step({ kind: 'adjust', place: { ...place, occurrence } })
    },
    [place],
  )

  return (
    <DropZone isEnabled={state.canWrite} onDropped={() => visit(reportsPlace)}>
      <div className="shell">
        <TitleBar
          state={state}
          title={row === null ? null : reportName(row)}
          subtitle={row?.year?.toString() ?? null}
          run={run}
        />
        <Screens
          place={place}
          workspace={workspace}
          error={files.error ?? workspaceError}
          onDismissError={files.dismissError}
          acts={acts}
          onOpen={(id: ReportId) => visit(reviewPlace(id))}
          onSelect={onSelect}
          onOccurrence={onOccurrence}
          onLeave={leave}
          onClose={() => visit(reportsPlace)}
          files={files}
        />
        <StatusBar row={row} workspace={workspace} />
      </div>
      {dialog === 'settings' && (
        <SettingsDialog
          settings={settings}
          workspace={workspace}
          onCreate={files.createWorkspace}
          onOpen={files.openWorkspace}
          onOpenRecent={files.openRecent}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'about' && <AboutDialog onClose={() => setDialog(null)} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
    </DropZone>
  )
}
