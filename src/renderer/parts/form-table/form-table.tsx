/** A table of the form, drawn as the regulator prints it, with the report's figures and what the checks came to. */

import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react'
import type { Form, FormTable as FormTableData } from '@shared/forms/form'
import { columnName, lineName } from '@shared/checks/place-names'
import type { CellNote } from '../../state/annotated'
import { cellKey, type ContentIndex } from '../../state/content-index'
import type { Lit } from '../../state/lit'
import type { Selection } from '../../state/place'
import { columnKey, type EdgeMark, type TableMarks } from '../../state/table-marks'
import { useWords } from '../words'
import { Edge } from './edge-mark'
import { FigureCell } from './figure-cell'
import './form-table.css'
import { type Drawn, drawTable } from './layout'
import { moveInTable } from './move'

export interface FormTableProps {
  readonly table: FormTableData
  readonly index: ContentIndex
  readonly lit: Lit
  readonly marks: TableMarks
  readonly hovered: string | null
  readonly suspect: string | null
  /** What people put on the cells, by cell key. */
  readonly notes?: ReadonlyMap<string, CellNote>
  /** Corrected cells are shown as they were read. */
  readonly isAsRead?: boolean
  readonly label: string
  readonly checkName: (check: string) => string
  readonly onSelect: (selection: Selection) => void
  readonly onHover: (line: string | null, column: string | null) => void
}

const none: readonly EdgeMark[] = []

export function FormTable(props: FormTableProps): ReactNode {
  const { table, index, lit, label, onSelect } = props
  const rows = useMemo(() => drawTable(table), [table])
  const element = useRef<HTMLTableElement>(null)
  const entry = useMemo(() => {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'figure'))
    const keys = cells.map((cell) => cellKey(cell.line, cell.column))
    return keys.find((key) => lit.cells.has(key)) ?? keys[0] ?? null
  }, [rows, lit])
  const pick = useMemo(() => (line: string, column: string) => onSelect({ kind: 'figure', line, column }), [onSelect])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (element.current !== null && moveInTable(element.current, event.key)) event.preventDefault()
  }

  const form = index.content.form
  const parts = (['head', 'body', 'foot'] as const).map((part) => ({
    part,
    rows: rows.filter((row) => row.part === part),
  }))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <table ref={element} className={`form-table form-table-${table.id}`} aria-label={label} onKeyDown={onKeyDown}>
      {parts.map(({ part, rows: drawn }) => {
        if (drawn.length === 0) return null
        const Part = part === 'head' ? 'thead' : part === 'body' ? 'tbody' : 'tfoot'
        return (
          <Part key={part} lang="zh-CN">
            {drawn.map((row, i) => (
              <tr key={i}>
                {row.cells.map((cell, j) => (
                  <DrawnCell key={j} cell={cell} form={form} onPick={pick} entry={entry} {...props} />
                ))}
              </tr>
            ))}
          </Part>
        )
      })}
    </table>
  )
}

interface DrawnCellProps extends FormTableProps {
  readonly cell: Drawn
  readonly form: Form
  readonly entry: string | null
  readonly onPick: (line: string, column: string) => void
}

function DrawnCell(props: DrawnCellProps): ReactNode {
  const { cell, form, index, lit, marks, table } = props
  const { language, say } = useWords()
  const nameOfLine = (line: string): string => say(lineName(form, line))
  const nameOfColumn = (column: string): string => say(columnName(form, column))
  switch (cell.kind) {
    case 'corner':
      return (
        <td className="form-corner" rowSpan={cell.rows} colSpan={cell.columns}>
          {cell.label}
        </td>
      )
    case 'column':
      return (
        <th
          scope={cell.column === null ? 'colgroup' : 'col'}
          rowSpan={cell.rows}
          colSpan={cell.columns}
          title={cell.column === null || language === 'zh' ? undefined : nameOfColumn(cell.column)}
        >
          {cell.label}
        </th>
      )
    case 'line':
      return (
        <th
          scope={cell.line === null ? 'rowgroup' : 'row'}
          className={cell.line === null && cell.rows > 1 ? 'form-line form-group' : 'form-line'}
          rowSpan={cell.rows}
          colSpan={cell.columns}
          style={cell.indent > 0 ? { paddingInlineStart: `${6 + cell.indent * 14}px` } : undefined}
          title={cell.line === null || language === 'zh' ? undefined : nameOfLine(cell.line)}
        >
          {cell.label}
        </th>
      )
    case 'figure': {
      const key = cellKey(cell.line, cell.column)
      return (
        <FigureCell
          line={cell.line}
          column={cell.column}
          columns={cell.columns}
          figure={index.figures.get(key)}
          name={`${nameOfLine(cell.line)} · ${nameOfColumn(cell.column)}`}
          role={lit.cells.get(key) ?? null}
          sign={lit.signs.get(key) ?? null}
          isHovered={props.hovered === key}
          isEntry={props.entry === key}
          isSuspect={props.suspect === key}
          marks={marks.cells.get(key) ?? none}
          note={props.notes?.get(key)}
          isAsRead={props.isAsRead ?? false}
          onPick={props.onPick}
          onHover={props.onHover}
        />
      )
    }
    case 'row-edge':
      return (
        <td className="form-edge">
          <Edge
            name={nameOfLine(cell.line)}
            marks={marks.rows.get(cell.line) ?? none}
            checkName={props.checkName}
            onSelect={props.onSelect}
          />
        </td>
      )
    case 'column-edge':
      return (
        <td className="form-edge" colSpan={cell.columns}>
          <Edge
            name={nameOfColumn(cell.column)}
            marks={marks.columns.get(columnKey(table.id, cell.column)) ?? none}
            checkName={props.checkName}
            onSelect={props.onSelect}
          />
        </td>
      )
    case 'empty':
      // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty by design, and no control
      return <td className="form-empty" rowSpan={cell.rows} colSpan={cell.columns} />
  }
}
