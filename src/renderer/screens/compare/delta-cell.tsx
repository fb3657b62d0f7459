/** One cell of both years: last year's figure, this year's, and the change between them, or why there is none. */

import type { ReactNode } from 'react'
import type { Figure } from '@shared/report/report'
import { deltas } from '@shared/words/compare'
import { figureStates } from '@shared/words/states'
import { figureMarks, findingSign, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { type DeltaCell as DeltaCellData, percentOfCell, signed } from '../../state/delta-grid'

export interface DeltaCellProps {
  readonly name: string
  readonly cellKey: string
  readonly columns: number
  readonly cell: DeltaCellData | undefined
  readonly isPicked: boolean
  readonly isEntry: boolean
  readonly onPick: (key: string) => void
}

export function DeltaCell(props: DeltaCellProps): ReactNode {
  const { say } = useWords()
  const { cell, columns, isPicked } = props
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control: the form has no such cell
  if (cell === undefined) return <td colSpan={columns} className="figure form-empty" />
  const { compared, prior, current, findings, isNegative } = cell
  const { delta, comparable } = compared
  const isNo = comparable === 'no'
  const words = say(deltas.cell, {
    name: props.name,
    prior: isNo ? say(deltas.notComparable) : figureWords(say, prior),
    current: figureWords(say, current),
    delta:
      delta === null
        ? say(isNo ? deltas.notComparable : deltas.unknown)
        : [signed(delta), percentOfCell(compared)].filter((one) => one !== null).join(' '),
  })
  const notes = [
    ...(comparable === 'partly' ? [say(deltas.partly)] : []),
    ...(isNegative ? [say(deltas.negative)] : []),
    ...findings.map(({ code }) => code),
  ]
  const worst = findings[0]
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button holds its words
    <td colSpan={columns} className={`figure delta-cell delta-${comparable}${isPicked ? ' lit-plain' : ''}`}>
      <button
        type="button"
        tabIndex={props.isEntry ? 0 : -1}
        data-cell={props.cellKey}
        aria-pressed={isPicked}
        onClick={() => props.onPick(props.cellKey)}
      >
        <span className="only-read">{[words, ...notes].join(' · ')}</span>
        <span className="delta-values" aria-hidden="true">
          {!isNo && (
            <>
              <FigureText figure={prior} className="delta-prior" />
              <span className="delta-arrow">→</span>
            </>
          )}
          <FigureText figure={current} className="delta-current" />
        </span>
        <span className="delta-change" aria-hidden="true">
          {isNo && <Sign symbol="⊘" hue="unread" />}
          {comparable === 'partly' && <Sign symbol="≈" hue="warn" />}
          {delta !== null && <Change delta={delta} percent={percentOfCell(compared)} />}
          {isNegative && <Sign symbol="✕" hue="fail" />}
          {worst !== undefined && <Sign {...findingSign(worst)} />}
        </span>
      </button>
    </td>
  )
}

function Change({ delta, percent }: { readonly delta: string; readonly percent: string | null }): ReactNode {
  const words = signed(delta)
  if (words === '0') return <span className="delta-none">0</span>
  return (
    <>
      <b>{words}</b> {percent !== null && <span className="delta-percent">{percent}</span>}
    </>
  )
}

function FigureText({
  figure,
  className,
}: {
  readonly figure: Figure | undefined
  readonly className: string
}): ReactNode {
  if (figure === undefined) return <span className={className}>–</span>
  if (figure.state !== 'stated') return <Sign {...figureMarks[figure.state]} />
  return <span className={className}>{shownFigure(figure)}</span>
}

/** As it is printed, or as a person corrected it. */
export function shownFigure(figure: Figure): string {
  return figure.reading?.kind === 'corrected' ? (figure.value ?? '') : (figure.raw?.trim() ?? figure.value ?? '')
}

export function figureWords(say: ReturnType<typeof useWords>['say'], figure: Figure | undefined): string {
  if (figure === undefined) return '–'
  return figure.state === 'stated' ? shownFigure(figure) : say(figureStates[figure.state])
}
