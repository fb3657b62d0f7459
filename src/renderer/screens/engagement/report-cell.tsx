/** One report in the matrix: stage, undecided findings, coverage; or the gap where one is missing. */

import type { KeyboardEvent, ReactNode } from 'react'
import type { MatrixReport } from '@shared/ipc/engagement-views'
import { matrix as words } from '@shared/words/engagements'
import { StageMark } from '../../parts/stage-mark'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { itemKey, type MatrixItem } from '../../state/matrix-view'
import { coveragePercent } from '../../state/number-walk'
import { OpenCounts } from './open-counts'

export interface ReportCellProps {
  readonly item: MatrixItem
  readonly isSelected: boolean
  /** Reached by Tab. */
  readonly isEntry: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

export function ReportCell({ item, isSelected, isEntry, onSelect, onOpen }: ReportCellProps): ReactNode {
  const { say } = useWords()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || item.kind === 'gap') return
    event.preventDefault()
    onOpen()
  }
  return (
    <button
      type="button"
      className={`matrix-cell matrix-${item.kind}`}
      data-item={itemKey(item)}
      tabIndex={isEntry ? 0 : -1}
      aria-current={isSelected}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {item.kind === 'gap' ? (
        <span className="state-mark">
          <Sign symbol="∅" hue="unread" />
          <span>{say(words.missing)}</span>
        </span>
      ) : (
        <CellFacts report={item.report} />
      )}
    </button>
  )
}

function CellFacts({ report }: { readonly report: MatrixReport }): ReactNode {
  const { say } = useWords()
  const coverage = report.row.coverage === null ? null : coveragePercent(report.row.coverage)
  return (
    <>
      <span className="matrix-line">
        <StageMark stage={report.stage} />
        {!report.independent && (
          <span className="matrix-flag" title={say(words.notIndependent)}>
            <Sign symbol="!" hue="warn" />
            <span className="only-read">{say(words.notIndependent)}</span>
          </span>
        )}
        {coverage !== null && (
          <span className="quiet matrix-coverage" title={say(words.coverage)}>
            {coverage}%
          </span>
        )}
      </span>
      {report.row.findings !== null && <OpenCounts report={report} />}
    </>
  )
}
