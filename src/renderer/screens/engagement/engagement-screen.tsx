/** One engagement: its terms and people, its reports by body and year, and how the review of each stands. */

import { Button } from '@mantine/core'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { EngagementView, MatrixReport } from '@shared/ipc/engagement-views'
import type { Json } from '@shared/ipc/settings'
import type { EngagementId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { matrix as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useRemembered } from '../../api/use-remembered'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { Icon } from '../../parts/icon'
import { useWords } from '../../parts/words'
import { itemKey, type MatrixItem, type MatrixSort, matrixTable } from '../../state/matrix-view'
import { migrationsPlace, type Place, paperPlace, reviewPlace, signOffPlace } from '../../state/place'
import { AddReports } from './add-reports'
import { EngagementHead, type EngagementDialog } from './engagement-head'
import './engagement.css'
import { ItemCard } from './item-card'
import { MatrixGrid } from './matrix-grid'
import { SupersedeDialog } from './supersede-dialog'
import { PeopleDialog } from './people-dialog'
import { TermsDialog } from './terms-dialog'
import { Unplaced } from './unplaced'

export interface EngagementScreenProps {
  readonly engagementId: EngagementId
  readonly onVisit: (place: Place) => void
  readonly onRollForward: () => void
}

export function EngagementScreen(props: EngagementScreenProps): ReactNode {
  const { say } = useWords()
  const { value: view, error } = useQuery('engagement.open', { engagementId: props.engagementId })
  return (
    <main className="engagement-screen" aria-label={view?.terms.name ?? say(app.loading)} aria-busy={view === null}>
      <ErrorNotice error={error} />
      {view === null && error === null && (
        <Delayed>
          <p role="status" className="item-none">
            {say(app.loading)}
          </p>
        </Delayed>
      )}
      {view !== null && <Engagement view={view} {...props} />}
    </main>
  )
}

const readSort = (kept: Json | undefined): MatrixSort => (kept === 'name' || kept === 'order' ? kept : 'risk')
const writeSort = (sort: MatrixSort): Json => sort

function Engagement({
  view,
  onVisit,
  onRollForward,
}: EngagementScreenProps & { readonly view: EngagementView }): ReactNode {
  const { say } = useWords()
  const engagementId = view.id
  const [dialog, setDialog] = useState<EngagementDialog | null>(null)
  const [sort, setSort] = useRemembered('engagement.sort', readSort, writeSort)
  const [superseded, setSuperseded] = useState<MatrixReport | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const [remove, removing] = useCommand('engagement.remove-report')
  const table = useMemo(() => matrixTable(view, sort), [view, sort])
  const items: readonly MatrixItem[] = [
    ...table.rows.flatMap(({ cells }) => cells.flat()),
    ...table.unplaced.map((report): MatrixItem => ({ kind: 'report', report })),
  ]
  const item = items.find((one) => itemKey(one) === selected) ?? null
  const review = useCallback(({ reportId }: MatrixReport): void => onVisit(reviewPlace(reportId)), [onVisit])
  const selectItem = useCallback((next: MatrixItem): void => setSelected(itemKey(next)), [])
  const openItem = useCallback(
    (next: MatrixItem): void => {
      if (next.kind === 'report') review(next.report)
    },
    [review],
  )
  const sign = ({ reportId }: MatrixReport): void => onVisit(signOffPlace(view.id, reportId))
  return (
    <>
      <EngagementHead
        view={view}
        sort={sort}
        onSort={setSort}
        onDialog={setDialog}
        onRollForward={onRollForward}
        onRefresh={() => onVisit(migrationsPlace(engagementId))}
        onPapers={() => onVisit(paperPlace(engagementId, null))}
      />
      <ErrorNotice error={removing.error} onDismiss={removing.dismiss} />
      {view.reports.length === 0 ? (
        <section className="empty-list" aria-label={say(words.empty)} data-pane="" tabIndex={-1}>
          <h2>{say(words.empty)}</h2>
          <p>{say(words.emptyNote)}</p>
          <Button
            size="sm"
            variant="filled"
            leftSection={<Icon name="plus" />}
            disabled={view.archived}
            onClick={() => setDialog('reports')}
          >
            {say(words.addReports)}
          </Button>
        </section>
      ) : (
        <div className="engagement-body">
          <section className="matrix-pane" aria-label={say(words.label)} data-pane="" tabIndex={-1}>
            {table.rows.length > 0 && (
              <MatrixGrid table={table} selected={selected} onSelect={selectItem} onOpen={openItem} />
            )}
            <Unplaced
              reports={table.unplaced}
              selected={selected}
              onSelect={(report) => setSelected(report.reportId)}
              onOpen={review}
            />
          </section>
          <aside className="item-pane" aria-label={say(words.selected)} data-pane="" tabIndex={-1}>
            <ItemCard
              item={item}
              canChange={!view.archived}
              onReview={review}
              onSign={sign}
              onPaper={({ reportId }) => onVisit(paperPlace(engagementId, reportId))}
              onSupersede={setSuperseded}
              onRemove={({ reportId }) => void remove({ engagementId, reportId })}
            />
          </aside>
        </div>
      )}
      {superseded !== null && (
        <SupersedeDialog
          view={view}
          report={superseded}
          onDone={() => onVisit(migrationsPlace(engagementId))}
          onClose={() => setSuperseded(null)}
        />
      )}
      {dialog === 'people' && <PeopleDialog view={view} onClose={() => setDialog(null)} />}
      {dialog === 'terms' && <TermsDialog view={view} onClose={() => setDialog(null)} />}
      {dialog === 'reports' && <AddReports view={view} onClose={() => setDialog(null)} />}
    </>
  )
}
