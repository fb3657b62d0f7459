/** What the form's tables say where the prose speaks of the same: one cell, or a sum of cells. */

import type { ColumnId, Form, LineId } from '../../forms/form'
import { exactly, intervalOf, overlap, subtractIntervals, sumIntervals } from '../../report/exact'
import type { Statement } from '../../report/prose-statements'
import type { Figure, Interval, Report } from '../../report/report'
import { cellAt, isBlank, isMissing } from '../cell'
import { lineOf } from '../place-names'

/** `stated` every cell holds a number; `blank` none is missing but one is empty; `missing` one was not read; `none` the form has no such cell. */
export interface TableValue {
  readonly kind: 'stated' | 'blank' | 'missing' | 'none'
  /** Sum of the cells. Exact where both ends are the same; null unless stated. */
  readonly interval: Interval | null
  readonly figures: readonly Figure[]
}

export type CellId = readonly [LineId, ColumnId]

/** The sum of the cells that the form has; lines of another form are left out. */
export function tableValue(form: Form, report: Report, cells: readonly CellId[]): TableValue {
  const figures = cells
    .filter(([line, column]) => lineOf(form, line)?.columns.includes(column) === true)
    .map(([line, column]) => cellAt(report, line, column))
  if (figures.length === 0) return { kind: 'none', interval: null, figures }
  if (figures.some(isMissing)) return { kind: 'missing', interval: null, figures }
  if (figures.some(isBlank)) return { kind: 'blank', interval: null, figures }
  const intervals = figures.flatMap((one) =>
    one.value === null ? [] : [intervalOf({ value: one.value, interval: one.interval })],
  )
  return { kind: 'stated', interval: sumIntervals(intervals), figures }
}

/** The two table values added; stated only where both are. */
export function plus(a: TableValue, b: TableValue): TableValue {
  const figures = [...a.figures, ...b.figures]
  if (a.kind === 'stated' && b.kind === 'stated' && a.interval !== null && b.interval !== null) {
    return { kind: 'stated', interval: sumIntervals([a.interval, b.interval]), figures }
  }
  const kind = a.kind === 'stated' ? b.kind : a.kind
  return { kind, interval: null, figures }
}

/** The number of the prose and the table may be the same: equal, or equal within printed precision. */
export function agrees(statement: Statement, table: TableValue): boolean {
  return table.interval !== null && overlap(intervalOf(statement), table.interval)
}

/** How the value is printed in a message. */
export function shown(table: TableValue): string {
  if (table.interval === null) return ''
  const { low, high } = table.interval
  return low === high ? low : `${low}–${high}`
}

/** `stated`, `expected` and `difference` of a finding, where both sides are exact. */
export function arithmetic(
  statement: Statement,
  table: TableValue,
): { readonly stated: string; readonly expected?: string; readonly difference?: string } {
  const { value } = statement
  if (table.interval === null || statement.interval !== null || table.interval.low !== table.interval.high) {
    return { stated: value }
  }
  const expected = table.interval.low
  return { stated: value, expected, difference: subtractIntervals(exactly(value), exactly(expected)).low }
}
