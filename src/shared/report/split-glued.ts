/** Takes two figures apart that a lost separator glued together, where the identities of the form leave one reading. */

import type { ColumnId, Form, TableId } from '../forms/form'
import { sum } from './exact'
import { readCellValue } from './cell-value'
import type { Placed } from './placing'
import { type CellReading, isFilled } from './row-reading'

type Fragment = Extract<Placed, { kind: 'fragment' }>

const digitsOnly = /^\d{2,12}$/

/**
 * The cells of a row that has one figure too few, if splitting one digit run makes it complete and true: all sums across
 * must hold, and no other split may do the same. Null otherwise, and where the row already adds up as it stands (then a
 * blank cell was lost, and nothing is glued).
 */
export function splitGlued(
  text: string,
  form: Form,
  table: TableId,
  fragments: readonly Fragment[],
  cells: readonly CellReading[],
): readonly Placed[] | null {
  const filled = cells.filter(isFilled)
  if (filled.length !== fragments.length - 1 || fragments.length < 4) return null
  const sums = form.equations.filter((equation) => equation.table === table && equation.direction === 'across')
  if (sums.length === 0) return null
  const columns = fragments.map((fragment) => fragment.column)
  if (addsUp(filled, sums, columns)) return null
  const readings: (readonly CellReading[])[] = []
  for (const [at, cell] of filled.entries()) {
    const raw = text.slice(cell.span.start, cell.span.end)
    if (!digitsOnly.test(raw)) continue
    for (let cut = 1; cut < raw.length; cut++) {
      const halves = [part(text, cell, 0, cut), part(text, cell, cut, raw.length)]
      if (halves.some((half) => half.value.kind !== 'number')) continue
      const whole = [...filled.slice(0, at), ...halves, ...filled.slice(at + 1)]
      if (holds(whole, sums, fragments)) readings.push(whole)
    }
  }
  const [only] = readings
  if (only === undefined || readings.length > 1) return null
  return fragments.flatMap((fragment, at): Placed[] => {
    const cell = only[at]
    if (cell === undefined) return []
    const { line, column } = fragment
    const glued = filled.find(
      (one) => one !== cell && one.span.start <= cell.span.start && cell.span.end <= one.span.end,
    )
    return [glued === undefined ? { kind: 'cell', line, column, cell } : { kind: 'split', line, column, cell, glued }]
  })
}

function part(text: string, cell: CellReading, from: number, to: number): CellReading {
  const span = { start: cell.span.start + from, end: cell.span.start + to }
  return { ...cell, span, value: readCellValue(text, span) }
}

interface Sum {
  readonly left: readonly ColumnId[]
  readonly right: readonly ColumnId[]
}

/** Whether every line among the places satisfies every sum; figures that are rounded or missing satisfy none. */
function holds(cells: readonly CellReading[], sums: readonly Sum[], places: readonly Fragment[]): boolean {
  const lines = new Set(places.map((place) => place.line))
  return [...lines].every((line) =>
    sums.every(({ left, right }) => {
      const valuesOf = (columns: readonly ColumnId[]): readonly (string | null)[] =>
        columns.map((column) =>
          valueOf(cells[places.findIndex((place) => place.line === line && place.column === column)]),
        )
      const [parts, totals] = [valuesOf(left), valuesOf(right)]
      const known = (values: readonly (string | null)[]): values is readonly string[] =>
        values.every((value) => value !== null)
      return known(parts) && known(totals) && sum(parts) === sum(totals)
    }),
  )
}

function valueOf(cell: CellReading | undefined): string | null {
  return cell?.value.kind === 'number' && cell.value.quantity.interval === null ? cell.value.quantity.value : null
}

/** Whether all but the last figure add to the last: the row of a single total from which a blank cell vanished. */
function addsUp(cells: readonly CellReading[], sums: readonly Sum[], columns: readonly ColumnId[]): boolean {
  const values = cells.map(valueOf)
  const isOneRow = sums.length === 1 && new Set(columns).size === columns.length && columns.at(-1) === sums[0]?.right[0]
  if (!isOneRow || !values.every((value) => value !== null)) return false
  return sum(values.slice(0, -1)) === values.at(-1)
}
