/** What is said above a paragraph: where it moved, that a person pinned it, that a limit was reached. */

import type { ReactNode } from 'react'
import { compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { TextRow } from '../../state/compare-rows'
import type { Side } from '../../state/compared'
import type { CompareDesk } from './desk'
import { sectionName } from './section-names'

export interface RowTagsProps {
  readonly row: TextRow
  readonly side: Side
  readonly desk: CompareDesk
  readonly onReveal: (row: number) => void
}

export function RowTags({ row, side, desk, onReveal }: RowTagsProps): ReactNode {
  const { say } = useWords()
  const { rows, pair } = desk
  const here = side === 'prior' ? 'from' : 'to'
  const there = side === 'prior' ? 'to' : 'from'
  const hasMoved = row[side].some(({ mark }) => mark === 'moved') || row.change === 'departed' || row.change === 'moved'
  const moves = hasMoved ? rows.moves.filter((move) => move[here] === row.index) : []
  if (moves.length === 0 && row.pin === null && !row.isNotCompared) return null
  return (
    <div className="row-tags">
      {moves.map((move) => {
        const other = rows.rows[move[there]]
        const section =
          other?.kind === 'text' ? sectionName(say, other.section, pair[side === 'prior' ? 'current' : 'prior']) : ''
        return (
          <button
            key={`${move.from} ${move.to}`}
            type="button"
            tabIndex={-1}
            className="row-tag"
            title={say(compare.goToOther)}
            onClick={() => onReveal(move[there])}
          >
            <span aria-hidden="true">⇄ </span>
            {say(side === 'prior' ? compare.movedTo : compare.movedFrom, { section })}
          </button>
        )
      })}
      {row.pin !== null && (
        <span className="row-tag">
          <span aria-hidden="true">⊶ </span>
          {say(compare.pinned)}
        </span>
      )}
      {row.isNotCompared && (
        <span className="row-tag row-limit" title={say(compare.notCompared)}>
          <span aria-hidden="true">⊘ </span>
          {say(compare.notComparedShort)}
        </span>
      )}
    </div>
  )
}
