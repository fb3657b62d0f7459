/** A table of the form with both years in every cell, walked by the arrow keys. */

import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import { columnName, lineName, tableName } from '@shared/checks/place-names'
import type { Form, FormTable } from '@shared/forms/form'
import { type Drawn, drawTable } from '../../parts/form-table/layout'
import { moveInTable } from '../../parts/form-table/move'
import { useWords } from '../../parts/words'
import { cellKey } from '../../state/content-index'
import type { DeltaGrid } from '../../state/delta-grid'
import { DeltaCell } from './delta-cell'
import { FootingMark } from './footing-mark'

export interface DeltaTableProps {
  readonly table: FormTable
  readonly form: Form
  readonly grid: DeltaGrid
  readonly picked: string | null
  readonly onPick: (key: string) => void
}

export function DeltaTable(props: DeltaTableProps): ReactNode {
  const { say } = useWords()
  const { table, picked } = props
  const rows = useMemo(() => drawTable(table), [table])
  const element = useRef<HTMLTableElement>(null)
  const keys = useMemo(
    () =>
      rows.flatMap((row) => row.cells.flatMap((one) => (one.kind === 'figure' ? cellKey(one.line, one.column) : []))),
    [rows],
  )
  const entry = picked !== null && keys.includes(picked) ? picked : (keys[0] ?? null)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (element.current !== null && moveInTable(element.current, event.key)) event.preventDefault()
  }
  const parts = (['head', 'body', 'foot'] as const).map((part) => ({
    part,
    drawn: rows.filter((row) => row.part === part),
  }))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells take the keys
    <table
      ref={element}
      className={`form-table delta-table delta-${table.id}`}
      aria-label={say(tableName(table.id))}
      onKeyDown={onKeyDown}
    >
      {parts.map(({ part, drawn }) => {
        if (drawn.length === 0) return null
        const Part = part === 'head' ? 'thead' : part === 'body' ? 'tbody' : 'tfoot'
        return (
          <Part key={part}>
            {drawn.map((row, i) => (
              <tr key={i}>
                {row.cells.map((cell, j) => (
                  <DrawnDelta key={j} cell={cell} isEntry={isEntry(cell, entry)} {...props} />
                ))}
              </tr>
            ))}
          </Part>
        )
      })}
    </table>
  )
}

function isEntry(cell: Drawn, entry: string | null): boolean {
  return cell.kind === 'figure' && cellKey(cell.line, cell.column) === entry
}

function DrawnDelta(props: DeltaTableProps & { readonly cell: Drawn; readonly isEntry: boolean }): ReactNode {
  const { say } = useWords()
  const { cell, form, grid, picked, onPick } = props
  switch (cell.kind) {
    case 'corner':
      return (
        <td className="form-corner" rowSpan={cell.rows} colSpan={cell.columns} lang="zh-CN">
          {cell.label}
        </td>
      )
    case 'column':
    case 'line': {
      const isLine = cell.kind === 'line'
      const isMerged = cell.kind === 'line' ? cell.line === null : cell.column === null
      const scope = isLine ? (isMerged ? 'rowgroup' : 'row') : isMerged ? 'colgroup' : 'col'
      return (
        <th
          scope={scope}
          rowSpan={cell.rows}
          colSpan={cell.columns}
          lang="zh-CN"
          className={isLine ? (isMerged && cell.rows > 1 ? 'form-line form-group' : 'form-line') : undefined}
          style={isLine && cell.indent > 0 ? { paddingInlineStart: `${6 + cell.indent * 14}px` } : undefined}
        >
          {cell.label}
        </th>
      )
    }
    case 'figure': {
      const key = cellKey(cell.line, cell.column)
      return (
        <DeltaCell
          name={`${say(lineName(form, cell.line))} · ${say(columnName(form, cell.column))}`}
          cellKey={key}
          columns={cell.columns}
          cell={grid.cells.get(key)}
          isPicked={picked === key}
          isEntry={props.isEntry}
          onPick={onPick}
        />
      )
    }
    case 'row-edge':
      return <FootingMark name={say(lineName(form, cell.line))} footings={grid.rows.get(cell.line) ?? []} columns={1} />
    case 'column-edge':
      return (
        <FootingMark
          name={say(columnName(form, cell.column))}
          footings={grid.columns.get(cell.column) ?? []}
          columns={cell.columns}
        />
      )
    case 'empty':
      // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty by design, and no control
      return <td className="form-empty" rowSpan={cell.rows} colSpan={cell.columns} />
  }
}
