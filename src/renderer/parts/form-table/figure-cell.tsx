/** One cell of a form's table: its figure or the state it is in, lit when it belongs to the selection. */

import { memo, type ReactNode } from 'react'
import type { Figure } from '@shared/report/report'
import { review } from '@shared/words/review'
import { figureStates } from '@shared/words/states'
import type { LitRole } from '../../state/lit'
import type { EdgeMark } from '../../state/table-marks'
import { worstMark } from '../../state/table-marks'
import { figureMarks, Sign } from '../state-mark'
import { useWords } from '../words'

export interface FigureCellProps {
  readonly line: string
  readonly column: string
  readonly columns: number
  readonly figure: Figure | undefined
  /** Row and column by name, for readers. */
  readonly name: string
  readonly role: LitRole | null
  readonly sign: '+' | '−' | '=' | null
  readonly isHovered: boolean
  /** Where the Tab key enters the table; the arrow keys go on from there. */
  readonly isEntry: boolean
  /** The cell that the present finding suspects. */
  readonly isSuspect: boolean
  readonly marks: readonly EdgeMark[]
  readonly onPick: (line: string, column: string) => void
  readonly onHover: (line: string | null, column: string | null) => void
}

export const FigureCell = memo(function FigureCell(props: FigureCellProps): ReactNode {
  const { say } = useWords()
  const { line, column, figure, name, role, sign, onPick, onHover } = props
  const state = figure?.state ?? 'absent'
  const verdict = worstMark(props.marks)?.verdict
  const words = state === 'stated' ? (figure?.raw ?? '') : say(figureStates[state])
  const classes = [
    'figure',
    `figure-${state}`,
    role === null ? '' : `lit-${role}`,
    props.isHovered ? 'figure-hovered' : '',
    props.isSuspect ? 'figure-suspect' : '',
    verdict === 'differs' ? 'figure-failing' : '',
    verdict === 'remark' ? 'figure-remarked' : '',
  ]
  return (
    <td colSpan={props.columns} className={classes.filter(Boolean).join(' ')}>
      <button
        type="button"
        tabIndex={props.isEntry ? 0 : -1}
        data-cell={`${line}|${column}`}
        aria-label={say(review.figureUnread, { name, state: words })}
        aria-pressed={role !== null}
        onClick={() => onPick(line, column)}
        onMouseEnter={() => onHover(line, column)}
        onMouseLeave={() => onHover(null, null)}
      >
        {state === 'stated' ? figure?.raw : <Sign {...figureMarks[state]} />}
        {figure?.reading !== undefined && <span className="figure-reading" aria-hidden="true" />}
      </button>
      {sign !== null && (
        <span className={`figure-sign badge-${role ?? 'part'}`} aria-hidden="true">
          {sign}
        </span>
      )}
    </td>
  )
})
