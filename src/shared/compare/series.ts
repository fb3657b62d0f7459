/** The figures of one body through the years: a strip a metric, and the chain of what was carried from year to year. */

import type { ColumnId, Form, FormId, LineId } from '../forms/form'
import { linesOf } from '../forms/index'
import { successionOf } from '../forms/succession'
import { compare, equal, percentOf, subtract } from '../report/exact'
import type { Figure, FigureState, Report } from '../report/report'
import type { Comparability } from './comparison'

export interface YearOfSeries<Id extends string> {
  readonly year: number
  readonly id: Id
  readonly form: Form
  readonly report: Report
}

export interface SeriesPoint {
  readonly value: string | null
  readonly state: FigureState | 'no-report' | 'no-cell'
  readonly comparable: Comparability | null
  readonly reason: { readonly zh: string; readonly en: string } | null
  readonly percent: string | null
}

/** Main figures of the tables; their columns are taken as the latest form has them. */
const metrics: readonly (readonly [LineId, readonly ColumnId[]])[] = [
  ['applications.received', ['total']],
  ['applications.brought-forward', ['total']],
  ['applications.granted', ['total']],
  ['applications.partly-granted', ['total']],
  ['applications.processed', ['total']],
  ['applications.carried-forward', ['total']],
  ['disputes.reconsideration', ['total', 'corrected']],
  ['disputes.litigation', ['total', 'corrected']],
  ['disputes.litigation-after-reconsideration', ['total', 'corrected']],
  ['disclosure.regulations', ['made', 'in-force', 'total-disclosed']],
  ['disclosure.normative-documents', ['made', 'repealed', 'in-force', 'total-disclosed']],
  ['disclosure.licensing', ['decisions']],
  ['disclosure.penalties', ['decisions']],
  ['disclosure.coercion', ['decisions']],
  ['disclosure.fees', ['collected', 'prior-items']],
  ['statistics.disclosed', ['count']],
  ['statistics.received', ['count']],
]

/** @param read at least one, in order of their years, each year once */
export function seriesOf<Id extends string>(read: readonly YearOfSeries<Id>[]) {
  const [first, last] = [read[0], read.at(-1)]
  if (first === undefined || last === undefined) return { years: [], metrics: [], chain: [] }
  const years = Array.from({ length: last.year - first.year + 1 }, (_, i) => first.year + i)
  const of = (year: number): YearOfSeries<Id> | undefined => read.find((one) => one.year === year)
  return {
    years: years.map((year) => {
      const form: FormId | null = of(year)?.form.id ?? null
      return { year, reportId: of(year)?.id ?? null, form }
    }),
    metrics: metrics.flatMap(([line, columns]) =>
      columns.flatMap((column) => {
        const name = nameIn(read, line, column)
        if (name === null) return []
        return [{ line, column, name, unit: null, points: pointsOf(read, years, line, column) }]
      }),
    ),
    chain: read.slice(1).map((now, i) => {
      const then = read[i] ?? now
      const closing = exactAt(then.report, 'applications.carried-forward', 'total')
      const opening = exactAt(now.report, 'applications.brought-forward', 'total')
      const isNext = now.year === then.year + 1
      const agrees = closing === null || opening === null || !isNext ? null : equal(closing, opening)
      return { from: then.year, to: now.year, closing, opening, agrees }
    }),
  }
}

function nameIn(read: readonly YearOfSeries<string>[], line: LineId, column: ColumnId) {
  for (const { form } of read.toReversed()) {
    for (const table of form.tables) {
      const found = linesOf(table).find((one) => one.id === line && one.columns.includes(column))
      if (found === undefined) continue
      const head = table.blocks.flatMap((block) => block.columns).find(({ id }) => id === column)
      return { zh: `${found.label} · ${head?.label ?? column}`, en: `${line} · ${column}` }
    }
  }
  return null
}

function pointsOf(
  read: readonly YearOfSeries<string>[],
  years: readonly number[],
  line: LineId,
  column: ColumnId,
): SeriesPoint[] {
  let before: YearOfSeries<string> | null = null
  return years.map((year): SeriesPoint => {
    const here = read.find((one) => one.year === year)
    const nothing = { value: null, comparable: null, reason: null, percent: null }
    if (here === undefined) return { ...nothing, state: 'no-report' }
    const then = before
    before = here
    const figure = here.report.figures.find((one) => one.line === line && one.column === column)
    if (figure === undefined) return { ...nothing, state: 'no-cell' }
    const value = figure.state === 'stated' ? figure.value : null
    const step = then && successionOf(then.form, here.form).find((one) => one.line === line && one.column === column)
    if (!then || !step) return { ...nothing, value, state: figure.state }
    const last =
      step.prior && step.comparable !== 'no' ? exactAt(then.report, step.prior.line, step.prior.column) : null
    const says = isExactFigure(figure) && last !== null && compare(last, '0') !== 0
    return {
      value,
      state: figure.state,
      comparable: step.comparable,
      reason: step.reason,
      percent: says ? percentOf(subtract(figure.value ?? '0', last), last, 2) : null,
    }
  })
}

function isExactFigure({ state, interval }: Figure): boolean {
  return state === 'stated' && interval === null
}

function exactAt(report: Report, line: LineId, column: ColumnId): string | null {
  const found = report.figures.find((one) => one.line === line && one.column === column)
  return found !== undefined && isExactFigure(found) ? found.value : null
}
