/** The engagements of the workspace: opened from here, or begun. */

import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { EngagementRow } from '@shared/ipc/engagement-views'
import type { EngagementId } from '@shared/review/ids'
import { engagements as words } from '@shared/words/engagements'
import { Icon } from '../../parts/icon'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { ShownTime } from '../../parts/shown-time'
import { useWords } from '../../parts/words'
import './engagements.css'

export interface EngagementsScreenProps {
  /** Null until main has answered. */
  readonly rows: readonly EngagementRow[] | null
  /** The one in hand. */
  readonly present: EngagementId | null
  readonly onCreate: () => void
  readonly onOpen: (id: EngagementId) => void
}

export function EngagementsScreen(props: EngagementsScreenProps): ReactNode {
  const { say } = useWords()
  const { rows, onCreate } = props
  return (
    <main className="engagements-screen" aria-label={say(words.title)} aria-busy={rows === null}>
      {rows !== null && rows.length === 0 && <NoEngagements onCreate={onCreate} />}
      {rows !== null && rows.length > 0 && <List {...props} rows={rows} />}
    </main>
  )
}

function NoEngagements({ onCreate }: { readonly onCreate: () => void }): ReactNode {
  const { say } = useWords()
  return (
    <section className="empty-list" aria-label={say(words.none)} data-pane="" tabIndex={-1}>
      <h1>{say(words.none)}</h1>
      <p>{say(words.what)}</p>
      <div className="empty-acts">
        <Button size="sm" variant="filled" leftSection={<Icon name="plus" />} onClick={onCreate}>
          {say(words.create)}
        </Button>
      </div>
    </section>
  )
}

const headings = [words.name, words.period, words.people, words.reports, words.locked, words.lastAct] as const

function List({
  rows,
  present,
  onCreate,
  onOpen,
}: EngagementsScreenProps & { rows: readonly EngagementRow[] }): ReactNode {
  const { say } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const archived = rows.filter((row) => row.archived).length
  const sorted = rows.toSorted(
    (a, b) => Number(a.archived) - Number(b.archived) || (a.lastActAt < b.lastActAt ? 1 : -1),
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    <>
      <div className="report-tools">
        <h1>
          {say(words.count, { n: rows.length })}
          {archived > 0 && <span className="quiet"> · {say(words.archivedCount, { n: archived })}</span>}
        </h1>
        <Button variant="filled" leftSection={<Icon name="plus" size={14} />} onClick={onCreate}>
          {say(words.create)}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/interactive-supports-focus -- the rows take the keys */}
      <div
        ref={list}
        className="report-table"
        role="table"
        aria-label={say(words.title)}
        data-pane=""
        onKeyDown={onKeyDown}
      >
        <div className="report-row report-head engagement-row" role="row">
          {headings.map((heading) => (
            <span key={heading.en} role="columnheader">
              {say(heading)}
            </span>
          ))}
        </div>
        {sorted.map((row) => (
          <Row key={row.id} row={row} isPresent={row.id === present} onOpen={onOpen} />
        ))}
      </div>
    </>
  )
}

interface RowProps {
  readonly row: EngagementRow
  readonly isPresent: boolean
  readonly onOpen: (id: EngagementId) => void
}

function Row({ row, isPresent, onOpen }: RowProps): ReactNode {
  const { say } = useWords()
  const { name, from, to } = row.terms
  return (
    <div className={`report-row engagement-row ${row.archived ? 'engagement-archived' : ''}`} role="row">
      <span role="cell" className="report-name">
        <button type="button" data-row="" onClick={() => onOpen(row.id)}>
          {name}
        </button>
        <span className="quiet report-file">
          {say(words.acts, { n: row.acts })}
          {isPresent && ` · ${say(words.present)}`}
          {row.archived && ` · ${say(words.archived)}`}
        </span>
      </span>
      <span role="cell">{say(from === to ? words.year : words.years, { from, to })}</span>
      <span role="cell">{row.people.map((one) => one.name).join(' · ')}</span>
      <span role="cell" className="number">
        {row.reports}
      </span>
      <span role="cell" className="number">
        {row.locked}
      </span>
      <span role="cell">
        <ShownTime at={row.lastActAt} />
      </span>
    </div>
  )
}
