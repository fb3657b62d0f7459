/** Notes what the capture or the author did to the tables: rows missing, cut or added, cells too many or too few. */

import type { Form, LineId, TableId } from '../forms/form'
import { joinSpans } from '../text/span'
import type { CellValue } from './cell-value'
import type { PlannedColumn } from './column-plan'
import { note } from './gathering'
import type { CaptureNote, Figure } from './report'
import type { PlacedRow } from './placing'
import type { TablesReading } from './tables'

/** Lines whose presence shows that the capture reached the end of a table (domain 4.10, rule 3). */
function closingLines(form: Form, table: TableId): readonly LineId[] {
  const lines =
    form.tables.find((one) => one.id === table)?.blocks.flatMap((block) => block.lines.map((line) => line.id)) ?? []
  return table === 'applications' ? lines.slice(-2) : lines.slice(-1)
}

export function captureNotes(form: Form, reading: TablesReading): readonly CaptureNote[] {
  const notes: CaptureNote[] = [...reading.gathering.notes]
  for (const table of form.tables) {
    if (table.id === 'disputes') continue
    const rows = reading.rows.filter((row) => row.row.table === table.id)
    if (rows.length > 0) notes.push(...missingRows(form, table.id, rows))
  }
  notes.push(...cellNotes(reading.rows))
  notes.push(...strangeRows(reading))
  notes.push(...disputesNotes(reading))
  return notes
}

function missingRows(form: Form, table: TableId, rows: readonly PlacedRow[]): readonly CaptureNote[] {
  const order =
    form.tables.find((one) => one.id === table)?.blocks.flatMap((block) => block.lines.map((line) => line.id)) ?? []
  const found = new Set(rows.map((row) => row.row.line.id))
  const missing = order.filter((id) => !found.has(id))
  if (missing.length === 0) return []
  const last = order.findLastIndex((id) => found.has(id))
  const cut = !closingLines(form, table).every((id) => found.has(id))
  const after = cut ? missing.filter((id) => order.indexOf(id) > last) : []
  const inner = missing.filter((id) => !after.includes(id))
  const span = rows.map((row) => row.row.labelSpan).reduce(joinSpans)
  return [
    ...(inner.length > 0 ? [note('row-missing', table, span, { lines: inner })] : []),
    ...(after.length > 0 ? [note('table-cut', table, rows.at(-1)?.row.labelSpan ?? span, { lines: after })] : []),
  ]
}

function cellNotes(rows: readonly PlacedRow[]): readonly CaptureNote[] {
  return rows.flatMap((placed): CaptureNote[] => {
    const { row, plan, excess, extra, cells } = placed
    const notes: CaptureNote[] = []
    const first = row.cells[0]
    const last = row.cells.at(-1)
    const span = first === undefined || last === undefined ? row.labelSpan : joinSpans(first.span, last.span)
    if (excess === 1) notes.push(note('extra-cell', row.table, span, { lines: [row.line.id] }))
    if (excess === -1 && row.grid === null)
      notes.push(note('blanks-dropped', row.table, cells.length === 0 ? row.labelSpan : span, { lines: [row.line.id] }))
    if (excess === -1 && row.grid !== null && cells.some((cell) => cell.kind === 'fragment'))
      notes.push(note('missing-cell', row.table, span, { lines: [row.line.id] }))
    if (cells.some((cell) => cell.kind === 'split'))
      notes.push(note('glued-numbers', row.table, span, { lines: [row.line.id] }))
    const extraColumns = plan.columns.filter((column) => column.id === null || !row.line.columns.includes(column.id))
    for (const column of extraColumns) {
      if ((extra.length === 0 && column.match === null) || repeatsMerged(column, placed)) continue
      notes.push(
        note('extra-column', row.table, extra[0]?.span ?? column.cell.span, {
          lines: [row.line.id],
          columns: column.match === null ? [] : [column.match.entry.id],
        }),
      )
    }
    return notes
  })
}

/** A converter that knows no merged cells writes the head and the figure again into every cell they cover. */
function repeatsMerged({ match }: PlannedColumn, { plan, cells, extra }: PlacedRow): boolean {
  const id = match?.entry.id
  if (id === undefined || !plan.columns.some((column) => column.id === id)) return false
  const own = cells.find((cell) => cell.kind === 'cell' && cell.column === id)
  return own?.kind === 'cell' && extra.every(({ value }) => saysTheSame(value, own.cell.value))
}

function saysTheSame(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.quantity.value === b.quantity.value && a.unit === b.unit
  return a.kind === b.kind && a.kind !== 'text'
}

/** Rows with figures but no known label inside or next to a table of the form. */
function strangeRows(reading: TablesReading): readonly CaptureNote[] {
  const grids = new Map(reading.rows.map(({ row }) => [row.grid, row.table]))
  return reading.gathering.strange.flatMap((row) => {
    const table = row.grid === null ? row.table : grids.get(row.grid)
    return table === undefined || table === null ? [] : [note('extra-row', table, row.span)]
  })
}

function disputesNotes(reading: TablesReading): readonly CaptureNote[] {
  const { orphan, figures } = reading
  if (orphan !== null) {
    const first = orphan.cells[0]
    const last = orphan.cells.at(-1)
    return first === undefined || last === undefined
      ? []
      : [note('orphan-row', 'disputes', joinSpans(first.span, last.span))]
  }
  const cells = figures.filter((figure) => figure.line.startsWith('disputes.'))
  const read = cells.filter((figure) => figure.state !== 'absent')
  const lost = cells.filter((figure) => figure.state === 'absent' || figure.reading?.kind === 'fragment')
  if (read.length === 0 || lost.length === 0) return []
  return [note('blanks-dropped', 'disputes', spanOf(read), { lines: [...new Set(lost.map((figure) => figure.line))] })]
}

function spanOf(figures: readonly Figure[]) {
  const spans = figures.flatMap((figure) => (figure.span === null ? [] : [figure.span]))
  return spans.length === 0 ? null : spans.reduce(joinSpans)
}
