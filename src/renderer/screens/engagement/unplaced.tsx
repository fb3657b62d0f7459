/** Reports of the engagement that stand in no cell: body or year unknown, or outside the period. */

import type { ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import { matrix as words } from '@shared/words/engagements'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'
import { ReportCell } from './report-cell'

export interface UnplacedProps {
  readonly reports: readonly MatrixReport[]
  readonly selected: string | null
  readonly onSelect: (report: MatrixReport) => void
  readonly onOpen: (report: MatrixReport) => void
}

export function Unplaced({ reports, selected, onSelect, onOpen }: UnplacedProps): ReactNode {
  const { say } = useWords()
  if (reports.length === 0) return null
  return (
    <section className="unplaced" aria-label={say(words.unplaced)}>
      <h2>{say(words.unplaced)}</h2>
      <p className="quiet">{say(words.unplacedNote)}</p>
      <ul>
        {reports.map((report) => (
          <li key={report.reportId}>
            <span lang="zh-CN">
              {reportName(report.row)} <span className="quiet">{report.row.year ?? '–'}</span>
            </span>
            <ReportCell
              item={{ kind: 'report', report }}
              isSelected={report.reportId === selected}
              isEntry
              onSelect={() => onSelect(report)}
              onOpen={() => onOpen(report)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
