/** Bodies down, years across: every report in its cell, every missing one a cell of its own. */

import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import { matrix as words } from '@shared/words/engagements'
import { bodyKinds } from '@shared/words/states'
import { keyPress } from '../../parts/key-press'
import { useWords } from '../../parts/words'
import { isComposing } from '../../state/keyboard'
import { itemKey, type MatrixItem, type MatrixMove, type MatrixTable, stepMatrix } from '../../state/matrix-view'
import { ReportCell } from './report-cell'

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

interface BodyRowProps extends Pick<MatrixGridProps, 'selected' | 'onSelect' | 'onOpen'> {
  readonly row: MatrixTable['rows'][number]
  readonly years: readonly number[]
  /** The cell that Tab reaches, where it is in this row. */
  readonly entry: string | null
}

/** Drawn anew only where something in it changes: a county has hundreds of bodies. */
const BodyRow = memo(function BodyRow({ row, years, selected, entry, onSelect, onOpen }: BodyRowProps): ReactNode {
  const { say } = useWords()
  return (
    <tr>
      <th scope="row">
        <span lang="zh-CN">{row.name}</span>
        <span className="quiet matrix-kind">{say(bodyKinds[row.kind])}</span>
      </th>
      {row.cells.map((cell, i) => (
        <td key={years[i]}>
          {cell.map((item) => (
            <ReportCell
              key={itemKey(item)}
              item={item}
              isSelected={itemKey(item) === selected}
              isEntry={itemKey(item) === entry}
              onSelect={() => onSelect(item)}
              onOpen={() => onOpen(item)}
            />
          ))}
        </td>
      ))}
    </tr>
  )
})

export function MatrixGrid({ table, selected, onSelect, onOpen }: MatrixGridProps): ReactNode {
  const { say } = useWords()
  const grid = useRef<HTMLTableElement>(null)
  const items = table.rows.flatMap(({ cells }) => cells.flat())
  const entry = items.find((item) => itemKey(item) === selected) ?? items[0]

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(keyPress(event)) || event.altKey || event.metaKey) return
    const move = (event.ctrlKey ? withControl : moves)[event.key]
    if (move === undefined) return
    const next = stepMatrix(table.rows, selected, move)
    if (next === null) return
    event.preventDefault()
    onSelect(next)
    grid.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemKey(next))}"]`)?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role -- the cells take the keys
    <table ref={grid} className="matrix" role="grid" aria-label={say(words.label)} onKeyDown={onKeyDown}>
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
      <tbody>
        {table.rows.map((row) => {
          const keys = row.cells.flat().map(itemKey)
          return (
            <BodyRow
              key={row.name}
              row={row}
              years={table.years}
              selected={selected !== null && keys.includes(selected) ? selected : null}
              entry={entry !== undefined && keys.includes(itemKey(entry)) ? itemKey(entry) : null}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          )
        })}
      </tbody>
    </table>
  )
}
