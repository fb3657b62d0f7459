/** The head of an engagement: name, period, how much is open, and what can be done to it. */

import { Button, NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import { engagements, matrix as words, people, terms } from '@shared/words/engagements'
import { papers } from '@shared/words/papers'
import { refresh } from '@shared/words/migrations'
import { reports } from '@shared/words/reports'
import { rollWords } from '@shared/words/roll-forward'
import { useCommand } from '../../api/use-command'
import { AskDialog } from '../../parts/ask-dialog'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import { countGaps, type MatrixSort } from '../../state/matrix-view'
import { coveragePercent } from '../../state/number-walk'

export type EngagementDialog = 'people' | 'terms' | 'reports'

export interface EngagementHeadProps {
  readonly view: EngagementView
  readonly sort: MatrixSort
  readonly onSort: (sort: MatrixSort) => void
  readonly onDialog: (dialog: EngagementDialog) => void
  /** To where the reports that are checked again are told of. */
  readonly onRefresh: () => void
  /** The list of issues over the engagement. */
  readonly onPapers: () => void
  readonly onRollForward: () => void
}

const sorts = { risk: words.byRisk, name: words.byName, order: words.byOrder }

export function EngagementHead({
  view,
  sort,
  onSort,
  onDialog,
  onRefresh,
  onPapers,
  onRollForward,
}: EngagementHeadProps): ReactNode {
  const { say } = useWords()
  const { id, archived } = view
  const { name, from, to } = view.terms
  const late = view.reports.filter(({ current, lockedAt }) => !current && lockedAt === null).length
  const [archive, archiving] = useCommand('engagement.archive')
  const [start] = useCommand('refresh.start')
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <div className="engagement-head">
        <h1>{name}</h1>
        <span className="quiet">{say(from === to ? engagements.year : engagements.years, { from, to })}</span>
        <span className="engagement-acts">
          <NativeSelect
            aria-label={say(words.sort)}
            value={sort}
            data={Object.entries(sorts).map(([value, label]) => ({ value, label: say(label) }))}
            onChange={(event) => {
              const { value } = event.currentTarget
              if (value === 'risk' || value === 'name' || value === 'order') onSort(value)
            }}
          />
          <Button leftSection={<Icon name="plus" size={14} />} disabled={archived} onClick={() => onDialog('reports')}>
            {say(words.addReports)}
          </Button>
          <Button leftSection={<Icon name="person" size={14} />} onClick={() => onDialog('people')}>
            {say(people.title)}
          </Button>
          <Button leftSection={<Icon name="paper" size={14} />} disabled={view.reports.length === 0} onClick={onPapers}>
            {say(papers.title)}
          </Button>
          <Button onClick={() => onDialog('terms')}>{say(terms.changeTitle)}</Button>
          {view.reports.length > 0 && <Button onClick={onRollForward}>{say(rollWords.act)}</Button>}
          <Button
            onClick={() => (archived ? void archive({ engagementId: id, archived: false }) : setAsking(true))}
            loading={archiving.isRunning}
          >
            {say(archived ? engagements.unarchive : engagements.archive)}
          </Button>
        </span>
      </div>
      <ErrorNotice error={archiving.error} onDismiss={archiving.dismiss} />
      {archived && (
        <Notice symbol="▣" hue="quiet">
          {say(engagements.archivedNote)}
        </Notice>
      )}
      {late > 0 && !archived && (
        <Notice symbol="↻" hue="warn">
          {say(refresh.outdated, { n: late })}{' '}
          <Button
            size="compact-xs"
            onClick={() => {
              void start({ engagementId: id })
              onRefresh()
            }}
          >
            {say(refresh.start)}
          </Button>
        </Notice>
      )}
      {view.reports.length > 0 && <Summary view={view} />}
      {isAsking && (
        <AskDialog
          title={say(engagements.archiveAsk, { name })}
          note={say(engagements.archiveNote)}
          act={say(engagements.archive)}
          onAct={() => {
            setAsking(false)
            void archive({ engagementId: id, archived: true })
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

function Summary({ view }: { readonly view: EngagementView }): ReactNode {
  const { say } = useWords()
  const percent = coveragePercent(view.coverage)
  const open = view.reports.reduce((sum, { findings, decided }) => sum + findings - decided, 0)
  const gaps = countGaps(view)
  const locked = view.reports.filter(({ lockedAt }) => lockedAt !== null).length
  const members = view.people.filter(({ present }) => present)
  return (
    <dl className="engagement-facts">
      <Fact name={say(words.reports)} value={String(view.reports.length)} />
      <Fact name={say(words.open)} value={String(open)} />
      <Fact name={say(words.gaps)} value={say(words.gapsCount, { n: gaps })} isMarked={gaps > 0} />
      <Fact name={say(engagements.locked)} value={String(locked)} />
      {percent !== null && (
        <Fact name={say(words.coverage)} value={`${percent}%`} note={say(reports.coverageNote, view.coverage)} />
      )}
      <Fact name={say(engagements.people)} value={members.map(({ name }) => name).join(' · ')} />
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly note?: string
  readonly isMarked?: boolean
}

function Fact({ name, value, note, isMarked = false }: FactProps): ReactNode {
  return (
    <div title={note}>
      <dt>{name}</dt>
      <dd className={isMarked ? 'hue-unread' : undefined}>{value}</dd>
    </div>
  )
}
