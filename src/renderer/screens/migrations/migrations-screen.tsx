/** Decisions carried over: whether the rules in force have been run, each time a report was read anew, and every item of it. */

import { type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { EngagementId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { migrations as words } from '@shared/words/migrations'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { filterMigrations } from '../../state/migration'
import { migrationsPlace, type Place } from '../../state/place'
import { MigrationDetail } from './migration-detail'
import { MigrationList, type MigrationChoice } from './migration-list'
import './migrations.css'
import { RefreshBar } from './refresh-bar'

export interface MigrationsScreenProps {
  readonly engagementId: EngagementId
  /** The one that is open; null = the latest that the filter shows. */
  readonly seq: number | null
  readonly onVisit: (place: Place) => void
}

export function MigrationsScreen(props: MigrationsScreenProps): ReactNode {
  const { say } = useWords()
  const { value: view, error } = useQuery('engagement.open', { engagementId: props.engagementId })
  return (
    <main className="migrations-screen" aria-label={say(words.title)} aria-busy={view === null}>
      <ErrorNotice error={error} />
      {view === null && error === null && (
        <Delayed>
          <p role="status" className="migrations-note">
            {say(app.loading)}
          </p>
        </Delayed>
      )}
      {view !== null && <Migrations {...props} view={view} />}
    </main>
  )
}

function Migrations(props: MigrationsScreenProps & { readonly view: EngagementView }): ReactNode {
  const { say } = useWords()
  const { engagementId, seq, view, onVisit } = props
  const { value: rows, error } = useQuery('migration.list', { engagementId, reportId: null })
  const [choice, setChoice] = useState<MigrationChoice>({ reportId: null, onlyMoved: false })
  const shown = filterMigrations(rows ?? [], choice)
  const open = shown.find((row) => row.seq === seq) ?? shown[0] ?? null
  return (
    <>
      <RefreshBar view={view} />
      <ErrorNotice error={error} />
      {rows !== null && rows.length === 0 && (
        <section className="empty-list" aria-label={say(words.none)} data-pane="" tabIndex={-1}>
          <h2>{say(words.none)}</h2>
          <p>{say(words.what)}</p>
        </section>
      )}
      {rows !== null && rows.length > 0 && (
        <div className="migrations-body">
          <MigrationList
            view={view}
            rows={shown}
            total={rows.length}
            choice={choice}
            open={open?.seq ?? null}
            onChoice={setChoice}
            onOpen={(next) => onVisit(migrationsPlace(engagementId, next))}
          />
          <section className="migration-pane" aria-label={say(words.title)} data-pane="" tabIndex={-1}>
            {open === null ? (
              <p className="migrations-note quiet">{say(words.pick)}</p>
            ) : (
              <MigrationDetail key={open.seq} seq={open.seq} view={view} onVisit={onVisit} />
            )}
          </section>
        </div>
      )}
    </>
  )
}
