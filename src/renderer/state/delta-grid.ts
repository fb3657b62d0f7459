/** The tables of two years cell by cell: both figures, what changed, whether the changes foot, and what is unusual. */

import type { Finding } from '@shared/checks/outcome'
import type { Equation, Form, FormTable } from '@shared/forms/form'
import { successionOf } from '@shared/forms/succession'
import type { ReportContent } from '@shared/ipc/views'
import { compare, equal, subtract, sum } from '@shared/report/exact'
import type { Figure } from '@shared/report/report'
import type { FigureComparison } from './compared'
import { cellKey } from './content-index'

export interface DeltaCell {
  readonly compared: FigureComparison
  /** As read; undefined where the form of that year has no such cell. */
  readonly prior: Figure | undefined
  readonly current: Figure | undefined
  /** A count below zero, which no body can have. */
  readonly isNegative: boolean
  /** Findings that rest on this cell and on last year's report. */
  readonly findings: readonly Finding[]
}

export type FootingState = 'foots' | 'differs' | 'against' | 'incomplete'

/** Whether the changes of the parts add up to the change of their total. */
export interface DeltaFooting {
  readonly identity: string
  /** Line of an equation across, column of one down. */
  readonly place: string
  readonly state: FootingState
  /** Sum of the left side and of the right side, decimal strings; null where something was not read. */
  readonly left: string | null
  readonly right: string | null
}

export interface DeltaGrid {
  readonly cells: ReadonlyMap<string, DeltaCell>
  /** By line, for equations across; by column, for equations down the table. */
  readonly rows: ReadonlyMap<string, readonly DeltaFooting[]>
  readonly columns: ReadonlyMap<string, readonly DeltaFooting[]>
}

export function deltaCells(
  figures: readonly FigureComparison[],
  prior: ReportContent,
  current: ReportContent,
): ReadonlyMap<string, DeltaCell> {
  const figuresOf = (content: ReportContent): ReadonlyMap<string, Figure> =>
    new Map(content.report.figures.map((figure) => [cellKey(figure.line, figure.column), figure]))
  const [before, now] = [figuresOf(prior), figuresOf(current)]
  const cameFrom = new Map(
    successionOf(prior.form, current.form).flatMap((step) =>
      step.prior === null ? [] : [[cellKey(step.line, step.column), cellKey(step.prior.line, step.prior.column)]],
    ),
  )
  const findings = Map.groupBy(
    current.run.findings.filter(({ priorEvidence, line, column }) => priorEvidence && line && column),
    ({ line, column }) => cellKey(line ?? '', column ?? ''),
  )
  return new Map(
    figures.map((compared) => {
      const key = cellKey(compared.line, compared.column)
      const value = compared.current
      return [
        key,
        {
          compared,
          prior: before.get(cameFrom.get(key) ?? ''),
          current: now.get(key),
          isNegative: compared.column !== 'change' && value !== null && compare(value, '0') < 0,
          findings: findings.get(key) ?? [],
        },
      ]
    }),
  )
}

/** The equations of a table asked of the changes: they hold for both years exactly when they hold for the difference. */
export function deltaGrid(table: FormTable, form: Form, cells: ReadonlyMap<string, DeltaCell>): DeltaGrid {
  const rows = new Map<string, DeltaFooting[]>()
  const columns = new Map<string, DeltaFooting[]>()
  const lines = table.blocks.flatMap((block) => block.lines)
  for (const equation of form.equations.filter((one) => one.table === table.id)) {
    const isDown = equation.direction === 'down'
    const places = isDown
      ? [...new Set(table.blocks.flatMap((block) => block.columns.map(({ id }) => id)))]
      : lines.map(({ id }) => id)
    for (const place of places) {
      const keyOf = (part: string): string => (isDown ? cellKey(part, place) : cellKey(place, part))
      if (![...equation.left, ...equation.right].every((part) => cells.has(keyOf(part)))) continue
      const target = isDown ? columns : rows
      const found = target.get(place)
      const footing = footingOf(equation, place, (part) => cells.get(keyOf(part))?.compared.delta ?? null)
      if (found === undefined) target.set(place, [footing])
      else found.push(footing)
    }
  }
  return { cells, rows, columns }
}

function footingOf(equation: Equation, place: string, deltaOf: (part: string) => string | null): DeltaFooting {
  const sides = [equation.left, equation.right].map((parts) => parts.map(deltaOf))
  const [left, right] = sides.map((side) => (side.every((one) => one !== null) ? sum(side) : null))
  const base = { identity: equation.identity, place, left: left ?? null, right: right ?? null }
  if (base.left === null || base.right === null) return { ...base, state: 'incomplete' }
  if (equal(base.left, base.right)) return { ...base, state: 'foots' }
  return { ...base, state: isAgainst(base.left, base.right) ? 'against' : 'differs' }
}

/** One side grew while the other shrank. */
function isAgainst(left: string, right: string): boolean {
  const [a, b] = [compare(left, '0'), compare(right, '0')]
  return a !== 0 && b !== 0 && a !== b
}

/** Worst first. */
const footingOrder: readonly FootingState[] = ['against', 'differs', 'incomplete', 'foots']

export function worstFooting(footings: readonly DeltaFooting[]): FootingState | null {
  return footingOrder.find((state) => footings.some((one) => one.state === state)) ?? null
}

/** `+12`, `−3`, `0`: the sign stands before every change that is one. */
export function signed(value: string): string {
  const order = compare(value, '0')
  return order === 0 ? '0' : order > 0 ? `+${value}` : `−${subtract('0', value)}`
}

export function percentOfCell({ percent }: Pick<FigureComparison, 'percent'>): string | null {
  return percent === null ? null : `${signed(percent)}%`
}
