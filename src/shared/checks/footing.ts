/** Whether an identity of the form holds in a report: exactly, within printed precision, or not to be told for lack of an operand. */

import Big from 'big.js'
import type { ColumnId, Equation, Form, LineId } from '../forms/form'
import type { Figure, Report } from '../report/report'
import { cellAt, cellKey, isBlank, isMissing } from './cell'

/** One equation of the form at one place of its table, with the figures that stand there. */
export interface Identity {
  readonly equation: Equation
  /** Set for an equation across a row. */
  readonly line: LineId | null
  /** Set for an equation down a column. */
  readonly column: ColumnId | null
  readonly left: readonly Figure[]
  readonly right: readonly Figure[]
}

/**
 * `holds` every operand is known, or a blank one closes the identity when taken as nought (domain 6.2) and another is stated;
 * `fails` no value of the unknown operands, all of them counts and so not negative, can make it hold;
 * `rounded` printed precision neither proves nor refutes it; `open` an operand is blank; `missing` one was not read.
 */
export type FootingState = 'holds' | 'fails' | 'rounded' | 'open' | 'missing'

export interface Footing {
  readonly identity: Identity
  readonly state: FootingState
  /** Sums of the known operands; the middle of the printed range where one is rounded. */
  readonly left: Big
  readonly right: Big
  /** Operands that are blank or hold a placeholder. */
  readonly blanks: readonly Figure[]
  /** Operands that were not captured or cannot be read. */
  readonly missing: readonly Figure[]
  /** Operands without a value, but for the blanks that another identity proves to be nought. */
  readonly unknown: readonly Figure[]
  /** Whether `left` and `right` are exact: nothing unknown, nothing rounded. */
  readonly exact: boolean
}

const nought = Big(0)
const known = new WeakMap<Report, readonly Footing[]>()

/** All identities of the form in the report, in order of the form's equations and of its columns or lines. */
export function footings(form: Form, report: Report): readonly Footing[] {
  const before = known.get(report)
  if (before !== undefined) return before
  const identities = identitiesOf(form, report)
  const noughts = provenNoughts(identities)
  const found = identities.map((identity) => footingOf(identity, noughts))
  known.set(report, found)
  return found
}

function identitiesOf(form: Form, report: Report): readonly Identity[] {
  const at = (line: LineId, column: ColumnId): Figure => cellAt(report, line, column)
  return form.equations.flatMap((equation) => {
    const lines = form.tables
      .filter((table) => table.id === equation.table)
      .flatMap((table) => table.blocks.flatMap((block) => block.lines))
    const operands = [...equation.left, ...equation.right]
    if (equation.direction === 'across') {
      return lines
        .filter((line) => operands.every((column) => line.columns.includes(column)))
        .map((line): Identity => ({
          equation,
          line: line.id,
          column: null,
          left: equation.left.map((column) => at(line.id, column)),
          right: equation.right.map((column) => at(line.id, column)),
        }))
    }
    const first = lines.find((line) => line.id === operands[0])
    const columns = first?.columns.filter((column) =>
      operands.every((id) => lines.some((line) => line.id === id && line.columns.includes(column))),
    )
    return (columns ?? []).map((column): Identity => ({
      equation,
      line: null,
      column,
      left: equation.left.map((line) => at(line, column)),
      right: equation.right.map((line) => at(line, column)),
    }))
  })
}

/** Blank cells that another identity of the table leaves no value but nought: its other operands already close it. */
function provenNoughts(identities: readonly Identity[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const identity of identities) {
    const operands = [...identity.left, ...identity.right]
    if (operands.some((one) => isMissing(one) || one.interval !== null)) continue
    const blanks = operands.filter(isBlank)
    if (blanks.length === 0 || !sumOf(identity.left).low.eq(sumOf(identity.right).low)) continue
    const onOneSide = !identity.left.some(isBlank) || !identity.right.some(isBlank)
    if (onOneSide) for (const one of blanks) found.add(cellKey(one))
  }
  return found
}

interface Sum {
  readonly low: Big
  /** Null where an operand has no upper bound. */
  readonly high: Big | null
  readonly middle: Big
  readonly rounded: boolean
}

function sumOf(figures: readonly Figure[], noughts?: ReadonlySet<string>): Sum {
  let low = nought
  let high: Big | null = nought
  let middle = nought
  let rounded = false
  for (const figure of figures) {
    if (figure.value === null) {
      if (!(isBlank(figure) && noughts?.has(cellKey(figure)) === true)) high = null
      continue
    }
    const value = Big(figure.value)
    middle = middle.plus(value)
    low = low.plus(figure.interval?.low ?? value)
    high = high === null ? null : high.plus(figure.interval?.high ?? value)
    rounded ||= figure.interval !== null
  }
  return { low, high, middle, rounded }
}

function footingOf(identity: Identity, noughts: ReadonlySet<string>): Footing {
  const left = sumOf(identity.left, noughts)
  const right = sumOf(identity.right, noughts)
  const operands = [...identity.left, ...identity.right]
  const blanks = operands.filter(isBlank)
  const missing = operands.filter(isMissing)
  const unknown = [...missing, ...blanks.filter((one) => !noughts.has(cellKey(one)))]
  const rounded = left.rounded || right.rounded
  const silent = operands.every((one) => one.value === null)
  const state = silent && missing.length === 0 ? 'open' : stateOf(left, right, missing.length > 0, unknown.length > 0, rounded)
  const exact = unknown.length === 0 && !rounded
  return { identity, state, left: left.middle, right: right.middle, blanks, missing, unknown, exact }
}

function stateOf(left: Sum, right: Sum, missing: boolean, unknown: boolean, rounded: boolean): FootingState {
  if (isAbove(left.low, right.high) || isAbove(right.low, left.high)) return 'fails'
  if (missing) return 'missing'
  if (rounded) return unknown ? 'open' : 'rounded'
  return left.low.eq(right.low) ? 'holds' : 'open'
}

function isAbove(low: Big, high: Big | null): boolean {
  return high !== null && low.gt(high)
}

/** Left side less right side, of what is known. */
export function gapOf(footing: Footing): Big {
  return footing.left.minus(footing.right)
}
