/** The frame around the screens: where the person is, the commands, the dialogs and the two bars. */

import { type ReactNode, useCallback, useMemo, useReducer, useRef, useState } from 'react'
import type { Settings } from '@shared/ipc/settings'
import type { ReportId } from '@shared/review/ids'
import { useQuery } from '../api/use-query'
import type { CompareActs } from '../screens/compare/desk'
import type { ReviewActs } from '../screens/review/review-acts'
import { targetOf } from '../state/compare-place'
import { stepHistory, startHistory } from '../state/history'
import {
  comparePlace,
  migrationsPlace,
  type Place,
  reportsPlace,
  reviewPlace,
  type Selection,
  signOffPlace,
  timelinePlace,
} from '../state/place'
import { neighbourToDecide, neighbourWithFindings, reportName, sortReports } from '../state/report-list'
import type { Command, CommandContext, CommandState, DialogName } from './commands'
import { Dialogs } from './dialogs'
import { DropZone } from './drop-zone'
import { Screens } from './screens'
import './shell.css'
import { StatusBar } from './status-bar'
import { TitleBar } from './title-bar'
import { engagementOf, paperOf, useEngagement } from './use-engagement'
import { useFileCommands } from './use-file-commands'
import { useKeys } from './use-keys'
import { useMenu } from './use-menu'
import { cyclePane } from './panes'

export function Shell({ settings }: { readonly settings: Settings }): ReactNode {
  const { value: workspace, error: workspaceError } = useQuery('workspace.current', {})
  const rows = useQuery('report.list', {}).value
  const isImporting = useQuery('import.state', {}).value?.running ?? false
  const [history, step] = useReducer(stepHistory, reportsPlace, startHistory)
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const acts = useRef<ReviewActs | null>(null)
  const comparison = useRef<CompareActs | null>(null)
  /** The line of the list that had the focus last. */
  const atHand = useRef<ReportId | null>(null)
  const files = useFileCommands()
  const engagement = useEngagement(workspace?.state === 'open')
  const { view } = engagement

  const visit = useCallback((place: Place) => step({ kind: 'visit', place }), [])
  const sorted = useMemo(() => sortReports(rows ?? [], 'worst'), [rows])
  const place = workspace?.state === 'open' ? history.here : reportsPlace
  const isOfReport =
    place.screen === 'review' || place.screen === 'sign-off' || place.screen === 'paper' || place.screen === 'compare'
  const reportId = isOfReport ? place.reportId : null
  const row = rows?.find(({ id }) => id === reportId) ?? null

  const engaged = view?.reports.find((report) => report.reportId === reportId) ?? null

  const state: CommandState = {
    screen: workspace?.state === 'closed' ? 'recovery' : place.screen,
    canWrite: workspace?.state === 'open',
    canGoBack: history.past.length > 0,
    canGoForward: history.future.length > 0,
    isImporting,
    hasFindings: sorted.some(({ findings }) => (findings?.total ?? 0) > 0),
    hasReports: sorted.length > 0,
    hasPages: row?.format === 'pdf',
    isEngaged: view !== null,
    isReviewing: engagementOf(view, reportId) !== null,
    hasPaper: view !== null || reportId !== null,
    canCompare:
      place.screen === 'review' || place.screen === 'sign-off' || (place.screen === 'reports' && sorted.length > 0),
    canUndo: view?.undo.canUndo ?? false,
    canRedo: view?.undo.canRedo ?? false,
  }

  /** To the nearest report with findings in that direction; at its near end. */
  const leave = useCallback(
    (direction: 1 | -1) => {
      const next = neighbourWithFindings(sorted, reportId ?? '', direction)
      if (next !== null) visit(reviewPlace(next.id, { kind: 'end', which: direction === 1 ? 'first' : 'last' }))
    },
    [sorted, reportId, visit],
  )

  /** Everything here is decided: to the next report of the engagement where something is not. */
  const leaveDecided = useCallback(() => {
    const next = neighbourToDecide(sorted, view, reportId)
    if (next !== null) visit(reviewPlace(next, { kind: 'end', which: 'open' }))
  }, [sorted, view, reportId, visit])

  const show: CommandContext['show'] = (screen) => {
    if (screen === 'paper') visit(paperOf(view, reportId))
    else if (screen === 'reports' || screen === 'engagements' || screen === 'workspace') visit({ screen })
    else if (view === null) return
    else if (screen === 'timeline') visit(timelinePlace(view.id))
    else if (screen === 'migrations') visit(migrationsPlace(view.id))
    else if (screen === 'engagement') visit({ screen, engagementId: view.id })
    else if (reportId !== null) visit(signOffPlace(view.id, reportId))
  }

  const compare: CommandContext['compare'] = (isChoosing) => {
    const id = reportId ?? sorted.find((one) => one.id === atHand.current)?.id ?? sorted[0]?.id
    const target = place.screen === 'review' ? targetOf(place.selection) : null
    if (id !== undefined) visit(comparePlace(id, { target, isChoosing }))
  }

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
      show,
      backUp: () => {
        visit({ screen: 'workspace' })
        files.backUp()
      },
      refresh: () => {
        show('migrations')
        engagement.refresh()
      },
      undo: engagement.undo,
      redo: engagement.redo,
      back: () => step({ kind: 'back' }),
      forward: () => step({ kind: 'forward' }),
      cyclePane,
      enterFindings: leave,
      review: acts.current,
      comparison: comparison.current,
      compare,
    })
  const runEnabled = (command: Command): void => {
    if (command.enabled(state)) run(command)
  }

  useKeys({
    run,
    isEnabled: (command) => command.enabled(state),
    clearSelection: () => {
      if (place.screen === 'compare') {
        if (comparison.current?.giveUp() === true) return true
        if (place.target === null) return false
        visit({ ...place, target: null })
        return true
      }
      if (place.screen !== 'review' || place.selection === null) return false
      visit(reviewPlace(place.reportId))
      return true
    },
    focusCentre: () => (acts.current ?? comparison.current)?.focusText(),
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
          place={place}
          engagement={view?.terms.name ?? null}
          title={row === null ? null : reportName(row)}
          subtitle={row?.year?.toString() ?? null}
          run={run}
        />
        <Screens
          place={place}
          workspace={workspace}
          engagement={engagement}
          error={files.error ?? engagement.error ?? workspaceError}
          onDismissError={() => {
            files.dismissError()
            engagement.dismissError()
          }}
          acts={acts}
          comparison={comparison}
          onAtHand={(id) => {
            atHand.current = id
          }}
          onVisit={visit}
          onDialog={setDialog}
          onSelect={onSelect}
          onOccurrence={onOccurrence}
          onLeave={leave}
          onDecidedAll={leaveDecided}
          files={files}
        />
        <StatusBar
          row={engaged?.row ?? row}
          findings={engaged?.findings ?? row?.findings?.total ?? null}
          workspace={workspace}
          engagement={engagement}
          onSwitch={() => setDialog('person')}
          onExports={() => setDialog('export')}
        />
      </div>
      <Dialogs
        open={dialog}
        settings={settings}
        workspace={workspace}
        engagement={engagement}
        files={files}
        place={place}
        rows={sorted}
        state={state}
        run={run}
        onVisit={visit}
        onClose={() => setDialog(null)}
      />
    </DropZone>
  )
}
