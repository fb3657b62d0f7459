/** Each time that a report was read or checked anew, the latest first, with what came of it in numbers. */

import { Checkbox, NativeSelect } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { MigrationRow } from '@shared/ipc/trail-views'
import type { ReportId } from '@shared/review/ids'
import { migrationCauses, migrations as words } from '@shared/words/migrations'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { ShownTime } from '../../parts/shown-time'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import { LandingCounts } from './landing-counts'

export interface MigrationChoice {
  readonly reportId: ReportId | null
  readonly onlyMoved: boolean
}

export interface MigrationListProps {
  readonly view: EngagementView
  readonly rows: readonly MigrationRow[]
  readonly total: number
  readonly choice: MigrationChoice
  readonly open: number | null
  readonly onChoice: (choice: MigrationChoice) => void
  readonly onOpen: (seq: number) => void
}

const any = ''

export function MigrationList(props: MigrationListProps): ReactNode {
  const { say } = useWords()
  const { view, rows, total, choice, open, onChoice, onOpen } = props
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    <section className="migration-list" aria-label={say(words.list)} data-pane="" tabIndex={-1}>
      <div className="migration-filter" role="search">
        <NativeSelect
          aria-label={say(words.report)}
          value={choice.reportId ?? any}
          data={[
            { value: any, label: say(words.anyReport) },
            ...view.reports.map(({ reportId, row }) => ({
              value: reportId,
              label: `${reportName(row)} ${row.year ?? ''}`,
            })),
          ]}
          onChange={(event) => {
            const { value } = event.currentTarget
            const report = view.reports.find(({ reportId }) => reportId === value)
            onChoice({ ...choice, reportId: report?.reportId ?? null })
          }}
        />
        <Checkbox
          label={say(words.onlyMoved)}
          checked={choice.onlyMoved}
          onChange={(event) => onChoice({ ...choice, onlyMoved: event.currentTarget.checked })}
        />
        <span className="quiet" role="status">
          {rows.length === total ? say(words.count, { n: total }) : say(words.shown, { shown: rows.length, total })}
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the rows take the keys */}
      <ul ref={list} className="rows" onKeyDown={onKeyDown}>
        {rows.map((row) => {
          const report = view.reports.find(({ reportId }) => reportId === row.reportId)
          return (
            <li key={row.seq}>
              <button
                type="button"
                data-row=""
                data-migration={row.seq}
                className="row migration-row"
                aria-current={row.seq === open}
                onClick={() => onOpen(row.seq)}
              >
                <span>
                  {report !== undefined && (
                    <span lang="zh-CN">
                      {reportName(report.row)} {report.row.year}
                    </span>
                  )}
                </span>
                <span className="quiet">
                  {say(migrationCauses[row.cause])} · <ShownTime at={row.at} />
                </span>
                <LandingCounts counts={row.counts} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
