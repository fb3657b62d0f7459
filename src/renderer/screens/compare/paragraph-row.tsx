/** A paragraph of last year beside its partner of this year, or both in one column. */

import { memo, type ReactNode } from 'react'
import type { Span } from '@shared/text/span'
import { changeKinds, compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { Piece, TextRow } from '../../state/compare-rows'
import type { Side } from '../../state/compared'
import { changeMarks, rowMark } from './change-marks'
import { cellAttributes } from './focused-paragraph'
import { PinHandle } from './pin-handle'
import { RowTags } from './row-tags'
import { Segments } from './segments'
import type { TextViewProps } from './desk'

export interface ParagraphRowProps extends TextViewProps {
  readonly row: TextRow
  readonly isEntry: boolean
  readonly onReveal: (row: number) => void
}

export const ParagraphRow = memo(function ParagraphRow(props: ParagraphRowProps): ReactNode {
  const { say } = useWords()
  const { row, columns, desk } = props
  const mark = rowMark(row.change, row.isQuiet)
  const shows = mark !== null && !(mark === 'quiet' && desk.look.hidesQuiet)
  const here = desk.target?.kind === 'change' ? desk.changes.find(({ key }) => key === keyOf(desk.target)) : undefined
  const isHere = here?.row === row.index
  const name = shows ? <span className="only-read">{`${say(changeKinds[mark])}: `}</span> : null
  const classes = ['compare-row', `row-${row.change}`, row.isQuiet ? 'row-quiet' : '', isHere ? 'row-here' : '']
  const cells = (sides: readonly Side[]): ReactNode =>
    sides.map((side, i) => <ParagraphCell key={side} side={side} name={i === 0 ? name : null} {...props} />)
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      role="row"
      data-row-index={row.index}
      aria-current={isHere ? 'true' : undefined}
    >
      {columns === 'both' && cells(['prior'])}
      <div className="row-gutter" role="gridcell" title={mark === null ? undefined : say(changeKinds[mark])}>
        {shows && <span aria-hidden="true">{changeMarks[mark]}</span>}
        {row.isNotCompared && (
          <span className="hue-unread" title={say(compare.notCompared)}>
            ⊘
          </span>
        )}
      </div>
      {columns === 'both' && cells(['current'])}
      {columns === 'inline' && <InlineCell name={name} {...props} />}
      {(columns === 'prior' || columns === 'current') && cells([columns])}
    </div>
  )
})

function keyOf(target: TextViewProps['desk']['target']): string | null {
  return target?.kind === 'change' ? target.key : null
}

interface CellProps extends ParagraphRowProps {
  readonly name: ReactNode
}

function ParagraphCell(props: CellProps & { readonly side: Side }): ReactNode {
  const { say } = useWords()
  const { row, side, isEntry, name, columns } = props
  const pieces = row[side]
  if (pieces.length === 0) {
    return (
      <div role="gridcell" className="row-cell row-empty">
        <span className="only-read">{say(compare.nothingThere)}</span>
      </div>
    )
  }
  const isFirst = side === 'prior' || row.prior.length === 0 || columns === 'current'
  return (
    <FilledCell {...props} pieces={pieces} tabIndex={isEntry && isFirst ? 0 : -1}>
      {name}
    </FilledCell>
  )
}

/** One column: the paragraph is that of this year, or of last year where only that has it. */
function InlineCell(props: CellProps): ReactNode {
  const { row, isEntry, name } = props
  const side = row.current.length > 0 ? 'current' : 'prior'
  return (
    <FilledCell {...props} side={side} pieces={row.inline} tabIndex={isEntry ? 0 : -1}>
      {name}
    </FilledCell>
  )
}

interface FilledCellProps extends ParagraphRowProps {
  readonly side: Side
  readonly pieces: readonly Piece[]
  readonly tabIndex: 0 | -1
  readonly children: ReactNode
}

function FilledCell({ row, side, pieces, tabIndex, children, desk, overlays, onReveal }: FilledCellProps): ReactNode {
  const span = coverOf(row[side])
  const { taken } = desk.pinning
  const isTaken = taken?.side === side && taken.span.start === span.start
  return (
    <div
      role="gridcell"
      className={`row-cell row-text${isTaken ? ' row-taken' : ''}`}
      lang="zh-CN"
      tabIndex={tabIndex}
      {...cellAttributes({ side, span })}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (taken !== null) desk.pinning.take({ side, span })
      }}
    >
      {children}
      <RowTags row={row} side={side} desk={desk} onReveal={onReveal} />
      <Segments pieces={pieces} texts={desk.texts} overlays={overlays} hidesQuiet={desk.look.hidesQuiet} />
      <PinHandle desk={desk} paragraph={{ side, span }} />
    </div>
  )
}

function coverOf(pieces: readonly Piece[]): Span {
  const spans = pieces.map(({ span }) => span)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
