/** Bodies down, years across: every report in its cell, every missing one a cell of its own. */

import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { matrix as words } from '@shared/words/engagements'
import { keyPress } from '../../parts/key-press'
import { useWords } from '../../parts/words'
import { isComposing } from '../../state/keyboard'
import { itemKey, type MatrixItem, type MatrixMove, type MatrixTable, stepMatrix } from '../../state/matrix-view'
import { BodyStretch, stretched } from './body-stretch'

export interface MatrixGridProps {
  readonly table: MatrixTable
  readonly selected: string | null
  readonly onSelect: (item: MatrixItem) => void
  /** Enter or a double click on a report. */
  readonly onOpen: (item: MatrixItem) => void
}

const moves: Readonly<Record<string, MatrixMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  k: 'up',
  j: 'down',
  Home: 'row-start',
  End: 'row-end',
}
const withControl: Readonly<Record<string, MatrixMove>> = { Home: 'first', End: 'last' }

/** Of a long matrix, in pixels, as the style sheet has them: a column holds the widest cell that there can be. */
const bodyWidth = 200
const yearWidth = 260

export function MatrixGrid({ table, selected, onSelect, onOpen }: MatrixGridProps): ReactNode {
  const { say } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const items = table.rows.flatMap(({ cells }) => cells.flat())
  const entry = items.find((item) => itemKey(item) === selected) ?? items[0]

  const stretches = useMemo(() => stretched(table.rows), [table.rows])
  const long = { className: 'matrix matrix-long', style: { width: bodyWidth + yearWidth * table.years.length } }
  const look = stretches.length > 1 ? long : { className: 'matrix' }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(keyPress(event)) || event.altKey || event.metaKey) return
    const move = (event.ctrlKey ? withControl : moves)[event.key]
    if (move === undefined) return
    const next = stepMatrix(table.rows, selected, move)
    if (next === null) return
    event.preventDefault()
    flushSync(() => onSelect(next)) // its row may not have been drawn
    grid.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemKey(next))}"]`)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role -- the cells take the keys
    <table ref={grid} {...look} role="grid" aria-label={say(words.label)} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{say(words.body)}</th>
          {table.years.map((year) => (
            <th key={year} scope="col" className="matrix-year">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {stretches.map((rows) => (
        <BodyStretch
          key={rows[0]?.name}
          rows={rows}
          isFirst={rows === stretches[0]}
          years={table.years}
          selected={selected}
          entry={entry === undefined ? null : itemKey(entry)}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      ))}
    </table>
  )
}
