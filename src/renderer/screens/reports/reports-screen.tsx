/** The reports of the workspace: opened here, sorted worst first, each with its state. */

import { type ReactNode, useMemo, useState } from 'react'
import type { Json } from '@shared/ipc/settings'
import type { ReportId } from '@shared/review/ids'
import { reports } from '@shared/words/reports'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { useRemembered } from '../../api/use-remembered'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { filterReports, reportName, type ReportSort, sortReports } from '../../state/report-list'
import { EmptyList } from './empty-list'
import { ImportBar } from './import-bar'
import { RemovedNotice } from './removed-notice'
import { ReportTable } from './report-table'
import { ReportTools } from './report-tools'
import './reports.css'
import { SkeletonRows } from './skeleton-rows'

export interface ReportsScreenProps {
  readonly onOpen: (id: ReportId) => void
  readonly onCompare: (id: ReportId) => void
  /** A line has the focus. */
  readonly onAtHand: (id: ReportId) => void
  readonly onChoose: (kind: 'files' | 'folder') => void
  readonly onSamples: () => void
}

const readSort = (kept: Json | undefined): ReportSort =>
  kept === 'name' || kept === 'year' || kept === 'recent' ? kept : 'worst'
const writeSort = (sort: ReportSort): Json => sort

export function ReportsScreen(props: ReportsScreenProps): ReactNode {
  const { say } = useWords()
  const list = useQuery('report.list', {})
  const importing = useQuery('import.state', {}).value
  const [sort, setSort] = useRemembered('reports.sort', readSort, writeSort)
  const [query, setQuery] = useState('')
  const [remove, removing] = useCommand('report.remove')
  const [removed, setRemoved] = useState<{ readonly id: ReportId; readonly name: string } | null>(null)

  const rows = list.value
  const shown = useMemo(() => sortReports(filterReports(rows ?? [], query), sort), [rows, query, sort])

  return (
    <main className="reports-screen" aria-label={say(reports.title)}>
      {importing !== null && <ImportBar state={importing} />}
      {removed !== null && <RemovedNotice id={removed.id} name={removed.name} onDone={() => setRemoved(null)} />}
      <ErrorNotice error={list.error ?? removing.error} onDismiss={removing.dismiss} />
      {rows === null && list.error === null && <SkeletonRows />}
      {rows !== null && rows.length === 0 && importing?.running !== true && (
        <EmptyList onChoose={props.onChoose} onSamples={props.onSamples} />
      )}
      {rows !== null && rows.length > 0 && (
        <>
          <ReportTools
            total={rows.length}
            shown={shown.length}
            query={query}
            sort={sort}
            onQuery={setQuery}
            onSort={setSort}
          />
          <ReportTable
            rows={shown}
            onOpen={props.onOpen}
            onCompare={props.onCompare}
            onAtHand={props.onAtHand}
            onRemove={(row) => {
              void remove({ reportId: row.id }).then((result) => {
                if (result.ok) setRemoved({ id: row.id, name: reportName(row) })
              })
            }}
          />
        </>
      )}
    </main>
  )
}
