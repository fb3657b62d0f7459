/** A table of a paper; own words in a cell are written under its row, over the whole width. */

import { Fragment, type ReactNode } from 'react'
import type { Cell, Row, Table } from '@shared/paper/paper'
import { openRuns } from '@shared/paper/blocks'
import { textOf } from '@shared/paper/runs'
import { EditableText } from './editable-text'
import type { PaperEditing } from './paper-editing'
import { PaperRuns } from './paper-runs'
import { WordsEditor } from './words-editor'

export function PaperTable({ table, editing }: { readonly table: Table; readonly editing: PaperEditing }): ReactNode {
  const { columns, head, rows, caption } = table
  return (
    <table className="paper-table" data-block={table.id}>
      <caption className={table.quiet === true ? 'only-read' : undefined}>
        <PaperRuns runs={caption} known={editing.known} />
      </caption>
      <colgroup>
        {columns.map(({ width }, i) => (
          <col key={i} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      {head.length > 0 && (
        <thead>
          {head.map(({ id, cells }) => (
            <tr key={id}>
              {cells.map(({ runs, span }, i) => (
                <th key={i} scope="col" colSpan={span} className={`align-${columns[i]?.align ?? 'start'}`}>
                  <PaperRuns runs={runs} known={editing.known} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <PaperRow key={row.id} row={row} table={table} editing={editing} />
        ))}
      </tbody>
    </table>
  )
}

interface PaperRowProps {
  readonly row: Row
  readonly table: Table
  readonly editing: PaperEditing
}

function PaperRow({ row, table, editing }: PaperRowProps): ReactNode {
  const { writing } = editing
  const isWritten = writing !== null && row.cells.some(({ id }) => id === writing.block)
  return (
    <Fragment>
      <tr data-row={row.id}>
        {row.cells.map((cell, i) => {
          const align = `align-${table.columns[i]?.align ?? 'start'}`
          // tables of name and value have their head in the first column
          const Name = table.head.length === 0 && i === 0 ? 'th' : 'td'
          return (
            <Name key={i} colSpan={cell.span} className={align} {...(Name === 'th' ? { scope: 'row' } : {})}>
              <CellText cell={cell} editing={editing} />
            </Name>
          )
        })}
      </tr>
      {isWritten && (
        <tr>
          <td colSpan={table.columns.length} className="row-editor">
            <WordsEditor editing={{ ...editing, writing }} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}

function CellText({ cell, editing }: { readonly cell: Cell; readonly editing: PaperEditing }): ReactNode {
  const { id, runs, origin } = cell
  const { known } = editing
  if (id === undefined) return <PaperRuns runs={runs} known={known} />
  const [open, kept] = openRuns(cell)
  return (
    <>
      <span className={origin === 'edited' ? 'own-words' : undefined}>
        <EditableText editing={editing} id={id} printed={textOf(open)}>
          <PaperRuns runs={open} known={known} />
        </EditableText>
      </span>
      <PaperRuns runs={kept} known={known} />
    </>
  )
}
