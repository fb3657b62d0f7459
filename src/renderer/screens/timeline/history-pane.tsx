/** What can be undone and redone, in order, and what was left behind; one click goes back or forward to any of it. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import type { TimelineEntry } from '@shared/ipc/trail-views'
import type { EngagementId } from '@shared/review/ids'
import { history as words } from '@shared/words/trail'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { Panel } from '../../parts/panel'
import { ShownTime } from '../../parts/shown-time'
import { useWords } from '../../parts/words'
import { deedDetail, deedName } from '../../state/deed-text'
import { reportName } from '../../state/report-list'

export interface HistoryPaneProps {
  readonly engagementId: EngagementId
  readonly reports: readonly MatrixReport[]
}

/** Acts that end what can be undone: nothing before them can be reached. */
const binding: ReadonlySet<string> = new Set(['engagement-created', 'signed', 'locked', 'unlocked', 'supplemented'])

export function HistoryPane({ engagementId, reports }: HistoryPaneProps): ReactNode {
  const { say } = useWords()
  const { value: history, error } = useQuery('history.list', { engagementId })
  const [undo, undoing] = useCommand('history.undo')
  const [redo, redoing] = useCommand('history.redo')
  const wall = history?.done.findIndex(({ kind }) => binding.has(kind)) ?? -1
  const isBusy = undoing.isRunning || redoing.isRunning
  return (
    <Panel className="history-pane" title={say(words.title)} label={say(words.title)}>
      <ErrorNotice
        error={error ?? undoing.error ?? redoing.error}
        onDismiss={() => {
          undoing.dismiss()
          redoing.dismiss()
        }}
      />
      {history !== null && (
        <>
          {history.undone.length > 0 && (
            <Part title={say(words.undone, { n: history.counts.undone })}>
              {history.undone.toReversed().map((entry) => (
                <Step key={entry.id} entry={entry} reports={reports}>
                  <Button size="compact-xs" disabled={isBusy} onClick={() => void redo({ engagementId, to: entry.id })}>
                    {say(words.redoTo)}
                  </Button>
                </Step>
              ))}
            </Part>
          )}
          <p className="history-here">{say(words.here)}</p>
          <Part title={say(words.done, { n: history.counts.done })}>
            {history.done.map((entry, i) => (
              <Step key={entry.id} entry={entry} reports={reports}>
                {/* what binds may stay in force and be gone back to; what lies before it is out of reach */}
                {i > 0 && (wall === -1 || i <= wall) && (
                  <Button size="compact-xs" disabled={isBusy} onClick={() => void undo({ engagementId, to: entry.id })}>
                    {say(words.backTo)}
                  </Button>
                )}
              </Step>
            ))}
          </Part>
          {history.done.length === 0 && <p className="history-note quiet">{say(words.none)}</p>}
          {history.done.length < history.counts.done && (
            <p className="history-note quiet">{say(words.more, { n: history.done.length })}</p>
          )}
          <p className="history-note quiet">{say(words.binding)}</p>
          {history.abandoned.length > 0 && (
            <>
              <Part title={say(words.abandoned, { n: history.counts.abandoned })}>
                {history.abandoned.map((entry) => (
                  <Step key={entry.id} entry={entry} reports={reports} />
                ))}
              </Part>
              <p className="history-note quiet">{say(words.abandonedNote)}</p>
            </>
          )}
        </>
      )}
    </Panel>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="history-part" aria-label={title}>
      <h3>{title}</h3>
      <ol>{children}</ol>
    </section>
  )
}

interface StepProps {
  readonly entry: TimelineEntry
  readonly reports: readonly MatrixReport[]
  readonly children?: ReactNode
}

function Step({ entry, reports, children }: StepProps): ReactNode {
  const { say } = useWords()
  const report = reports.find(({ reportId }) => reportId === entry.reportId)
  const detail = deedDetail(entry, say)
  return (
    <li className="history-step">
      <span className="history-words" title={detail ?? undefined}>
        {deedName(entry.kind, say)}
        {report !== undefined && <span lang="zh-CN"> · {reportName(report.row)}</span>}
        <span className="quiet">
          {' '}
          {entry.by.name} <ShownTime at={entry.at} />
        </span>
      </span>
      {children}
    </li>
  )
}
