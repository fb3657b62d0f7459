/** The list itself: one line a report, reached by J and K, opened by Enter. */

import { ActionIcon } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { ReportRow } from '@shared/ipc/views'
import type { ReportId } from '@shared/review/ids'
import { reports } from '@shared/words/reports'
import { bodyKinds, forms } from '@shared/words/states'
import { Icon } from '../../parts/icon'
import { keyPress } from '../../parts/key-press'
import { moveInRows } from '../../parts/row-keys'
import { SeverityCounts } from '../../parts/severity-counts'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { coveragePercent } from '../../state/number-walk'
import { reportName, rowState } from '../../state/report-list'

export interface ReportTableProps {
  readonly rows: readonly ReportRow[]
  readonly onOpen: (id: ReportId) => void
  readonly onCompare: (id: ReportId) => void
  readonly onAtHand: (id: ReportId) => void
  readonly onRemove: (row: ReportRow) => void
}

const headings = [
  reports.state,
  reports.report,
  reports.year,
  reports.body,
  reports.form,
  reports.findings,
  reports.untested,
  reports.coverage,
] as const

export function ReportTable({ rows, ...acts }: ReportTableProps): ReactNode {
  const { say } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (list.current !== null && moveInRows(list.current, keyPress(event), event.target)) event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/interactive-supports-focus -- the rows take the keys
    <div
      ref={list}
      className="report-table"
      role="table"
      aria-label={say(reports.title)}
      data-pane=""
      onKeyDown={onKeyDown}
    >
      <div className="report-row report-head" role="row">
        {headings.map((words) => (
          <span key={words.en} role="columnheader">
            {say(words)}
          </span>
        ))}
        <span role="columnheader">
          <span className="only-read">{say(reports.remove)}</span>
        </span>
      </div>
      {rows.map((row) => (
        <Row key={row.id} row={row} {...acts} />
      ))}
    </div>
  )
}

interface RowProps extends Omit<ReportTableProps, 'rows'> {
  readonly row: ReportRow
}

function Row({ row, onOpen, onCompare, onAtHand, onRemove }: RowProps): ReactNode {
  const { say } = useWords()
  const name = reportName(row)
  return (
    <div className={`report-row report-${row.status}`} role="row" onFocus={() => onAtHand(row.id)}>
      <span role="cell">
        <StateMark of={{ row: rowState(row) }} />
      </span>
      <span role="cell" className="report-name">
        <button type="button" data-row="" disabled={row.status === 'reading'} onClick={() => onOpen(row.id)}>
          {name}
        </button>
        <span className="quiet report-file">{row.error === null ? row.fileName : say(row.error.message)}</span>
      </span>
      <span role="cell" className="number">
        {row.year ?? '–'}
      </span>
      <span role="cell">{row.bodyKind === null ? '–' : say(bodyKinds[row.bodyKind])}</span>
      <span role="cell">{row.form === null ? '–' : say(forms[row.form])}</span>
      <span role="cell">{row.findings === null ? '–' : <SeverityCounts counts={row.findings} />}</span>
      <span role="cell" className="number">
        {row.untested ?? '–'}
      </span>
      <span role="cell">
        <Coverage row={row} />
      </span>
      <span role="cell" className="report-remove">
        <ActionIcon
          aria-label={`${say(reports.compare)}: ${name}`}
          title={`${say(reports.compare)} (Ctrl+D)`}
          disabled={row.status !== 'read'}
          onClick={() => onCompare(row.id)}
        >
          <Icon name="compare" size={14} />
        </ActionIcon>
        <ActionIcon
          aria-label={`${say(reports.remove)}: ${name}`}
          title={say(reports.remove)}
          onClick={() => onRemove(row)}
        >
          <Icon name="bin" size={14} />
        </ActionIcon>
      </span>
    </div>
  )
}

function Coverage({ row }: { readonly row: ReportRow }): ReactNode {
  const { say } = useWords()
  const percent = row.coverage === null ? null : coveragePercent(row.coverage)
  if (row.coverage === null || percent === null) return '–'
  return (
    <span className="coverage" title={say(reports.coverageNote, row.coverage)}>
      <span className="coverage-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className="number">{percent}%</span>
    </span>
  )
}
