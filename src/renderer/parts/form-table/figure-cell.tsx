/** One cell of a form's table: its figure or the state it is in, lit when it belongs to the selection. */

import { memo, type ReactNode } from 'react'
import type { Figure } from '@shared/report/report'
import { annotations, ticks } from '@shared/words/annotate'
import { review } from '@shared/words/review'
import { figureStates, readingKinds } from '@shared/words/states'
import type { CellNote } from '../../state/annotated'
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
  /** What people put on the cell; undefined for nothing. */
  readonly note: CellNote | undefined
  /** A corrected cell is shown as it was read. */
  readonly isAsRead: boolean
  readonly onPick: (line: string, column: string) => void
  readonly onHover: (line: string | null, column: string | null) => void
}

export const FigureCell = memo(function FigureCell(props: FigureCellProps): ReactNode {
  const { say } = useWords()
  const { line, column, figure, name, role, sign, note, onPick, onHover } = props
  const isCorrected = figure?.reading?.kind === 'corrected'
  const state = figure?.state ?? 'absent'
  const shown = isCorrected ? correctedValue(figure, props.isAsRead) : (figure?.raw ?? '')
  const verdict = worstMark(props.marks)?.verdict
  const words = [
    state === 'stated' ? shown : say(figureStates[state]),
    ...(isCorrected ? [say(readingKinds.corrected)] : []),
    ...(note === undefined || note.ticks.length === 0 ? [] : [`${say(ticks.yours)} ${note.ticks.join(' ')}`]),
    ...(note === undefined || note.notes === 0 ? [] : [`${say(annotations.title)} ${note.notes}`]),
  ].join(' · ')
  const classes = [
    'figure',
    `figure-${state}`,
    role === null ? '' : `lit-${role}`,
    props.isHovered ? 'figure-hovered' : '',
    props.isSuspect ? 'figure-suspect' : '',
    verdict === 'differs' ? 'figure-failing' : '',
    verdict === 'remark' ? 'figure-remarked' : '',
    isCorrected ? 'figure-corrected' : '',
    note === undefined || note.colour === null ? '' : `pen-${note.colour}`,
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
        {state === 'stated' ? shown : <Sign {...figureMarks[state]} />}
        {figure?.reading !== undefined && !isCorrected && <span className="figure-reading" aria-hidden="true" />}
      </button>
      {isCorrected && (
        <span className="figure-pencil" aria-hidden="true">
          ✎
        </span>
      )}
      {note !== undefined && (note.ticks.length > 0 || note.notes > 0) && (
        <span className="figure-ticks" aria-hidden="true">
          {note.ticks.join(' ')}
          {note.notes > 0 && '¶'}
        </span>
      )}
      {sign !== null && (
        <span className={`figure-sign badge-${role ?? 'part'}`} aria-hidden="true">
          {sign}
        </span>
      )}
    </td>
  )
})

/** What stands in the cell after the correction, or what was read there before it. */
function correctedValue(figure: Figure, isAsRead: boolean): string {
  return isAsRead ? (figure.raw?.trim() ?? '?') : (figure.value ?? '')
}
