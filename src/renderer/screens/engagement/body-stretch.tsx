/** Some rows of the matrix, a body each: drawn while they are near what is in view, else a blank of their height. */

import { memo, type ReactNode, useRef } from 'react'
import { bodyKinds } from '@shared/words/states'
import { useBlank } from '../../parts/use-blank'
import { useWords } from '../../parts/words'
import { itemKey, type MatrixItem, type MatrixTable } from '../../state/matrix-view'
import { ReportCell } from './report-cell'

type BodyRows = MatrixTable['rows']

/** Rows of one stretch, and the height of a row in pixels. */
const stretchRows = 25
const rowHeight = 56

/** All rows in their order, each in exactly one stretch. */
export function stretched(rows: BodyRows): readonly BodyRows[] {
  const count = Math.ceil(rows.length / stretchRows)
  return Array.from({ length: count }, (_, n) => rows.slice(n * stretchRows, (n + 1) * stretchRows))
}

interface CellsProps {
  readonly years: readonly number[]
  /** Key of an item. */
  readonly selected: string | null
  /** Key of the item that Tab reaches. */
  readonly entry: string | null
  readonly onSelect: (item: MatrixItem) => void
  readonly onOpen: (item: MatrixItem) => void
}

export interface BodyStretchProps extends CellsProps {
  readonly rows: BodyRows
  readonly isFirst: boolean
}

export function BodyStretch({ rows, isFirst, selected, entry, ...cells }: BodyStretchProps): ReactNode {
  const stretch = useRef<HTMLTableSectionElement>(null)
  const blank = useBlank(stretch, '.matrix-pane', rows.length * rowHeight, isFirst)
  const keys = rows.map((row) => new Set(row.cells.flat().map(itemKey)))
  const isWanted = keys.some((some) => (selected !== null && some.has(selected)) || (entry !== null && some.has(entry)))
  return (
    <tbody ref={stretch}>
      {blank === null || isWanted ? (
        rows.map((row, i) => (
          <BodyRow
            key={row.name}
            row={row}
            selected={selected !== null && keys[i]?.has(selected) === true ? selected : null}
            entry={entry !== null && keys[i]?.has(entry) === true ? entry : null}
            {...cells}
          />
        ))
      ) : (
        <tr aria-hidden="true">
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a blank, hidden from readers */}
          <td colSpan={cells.years.length + 1} style={{ height: blank }} />
        </tr>
      )}
    </tbody>
  )
}

/** Drawn anew only where something in it changes. */
const BodyRow = memo(function BodyRow(props: CellsProps & { readonly row: BodyRows[number] }): ReactNode {
  const { row, years, selected, entry, onSelect, onOpen } = props
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
