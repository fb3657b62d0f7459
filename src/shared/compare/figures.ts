/** The figures of two years side by side, and what was carried from one to the other. */

import type { ColumnId, Form, LineId } from '../forms/form'
import { successionOf } from '../forms/succession'
import { compare, equal, percentOf, subtract } from '../report/exact'
import type { Figure, Report } from '../report/report'
import type { CarryForward, FigureComparison } from './comparison'

export interface FigureSide {
  readonly form: Form
  readonly report: Report
}

/** Last year's closing line and this year's opening line (identity I-06). */
const closing: LineId = 'applications.carried-forward'
const opening: LineId = 'applications.brought-forward'

/** Every figure of the current form in its order; a prior value only where the succession of forms allows one. */
export function compareFigures(prior: FigureSide, current: FigureSide): FigureComparison[] {
  const before = valuesOf(prior.report)
  const now = valuesOf(current.report)
  return successionOf(prior.form, current.form).map((cell) => {
    const then =
      cell.comparable === 'no' || cell.prior === null ? null : valueAt(before, cell.prior.line, cell.prior.column)
    const today = valueAt(now, cell.line, cell.column)
    const delta = then === null || today === null ? null : subtract(today, then)
    return {
      line: cell.line,
      column: cell.column,
      prior: then,
      current: today,
      delta,
      percent: delta === null || then === null || compare(then, '0') === 0 ? null : percentOf(delta, then, 2),
      comparable: cell.comparable,
      reason: cell.reason,
    }
  })
}

/** One entry a column of the applications table; empty where either form has no such line. */
export function carryForwardBetween(prior: FigureSide, current: FigureSide): CarryForward[] {
  const before = valuesOf(prior.report)
  const now = valuesOf(current.report)
  return current.report.figures
    .filter(
      (figure) =>
        figure.line === opening && prior.report.figures.some((f) => f.line === closing && f.column === figure.column),
    )
    .map(({ column }) => {
      const carried = valueAt(before, closing, column)
      const brought = valueAt(now, opening, column)
      const agrees = carried === null || brought === null ? null : equal(carried, brought)
      return { line: opening, column, prior: carried, current: brought, agrees }
    })
}

type Values = ReadonlyMap<string, string>

/** Exact stated values only: a rounded figure is not a figure that can be carried or subtracted. */
function valuesOf(report: Report): Values {
  const isExact = (figure: Figure): boolean => figure.state === 'stated' && figure.interval === null
  return new Map(report.figures.filter(isExact).map((f) => [`${f.line} ${f.column}`, f.value ?? '']))
}

function valueAt(values: Values, line: LineId, column: ColumnId): string | null {
  return values.get(`${line} ${column}`) ?? null
}
