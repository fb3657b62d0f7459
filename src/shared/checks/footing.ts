/** Whether an identity of the form holds in a report: exactly, within printed precision, or not to be told for lack of an operand. */

import Big from 'big.js'
import type { ColumnId, Equation, Form, LineId } from '../forms/form'
import type { Figure, Report } from '../report/report'
import { cellAt, isBlank, isMissing } from './cell'

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
  /** Whether `left` and `right` can be told to the last digit, a blank being nought: it holds or fails, nothing rounded or unread. */
  readonly exact: boolean
}

const nought = Big(0)
const smallCount = /^\d{1,12}$/
const known = new WeakMap<Report, readonly Footing[]>()

/** All identities of the form in the report, in order of the form's equations and of its columns or lines. */
export function footings(form: Form, report: Report): readonly Footing[] {
  const before = known.get(report)
  if (before !== undefined) return before
  const found = identitiesOf(form, report).map(footingOf)
  known.set(report, found)
  return found
}

interface Place {
  readonly line: LineId
  readonly column: ColumnId
}

/** An equation at one place of its table, before a report is known. */
interface Pattern {
  readonly equation: Equation
  readonly line: LineId | null
  readonly column: ColumnId | null
  readonly left: readonly Place[]
  readonly right: readonly Place[]
}

const patterns = new WeakMap<Form, readonly Pattern[]>()

function identitiesOf(form: Form, report: Report): readonly Identity[] {
  const at = ({ line, column }: Place): Figure => cellAt(report, line, column)
  return patternsOf(form).map(({ left, right, ...place }) => ({ ...place, left: left.map(at), right: right.map(at) }))
}

function patternsOf(form: Form): readonly Pattern[] {
  const before = patterns.get(form)
  if (before !== undefined) return before
  const found = form.equations.flatMap((equation) => {
    const lines = form.tables
      .filter((table) => table.id === equation.table)
      .flatMap((table) => table.blocks.flatMap((block) => block.lines))
    const operands = [...equation.left, ...equation.right]
    if (equation.direction === 'across') {
      return lines
        .filter((line) => operands.every((column) => line.columns.includes(column)))
        .map(({ id }) => patternAt(equation, id, null))
    }
    const first = lines.find((line) => line.id === operands[0])
    const columns = first?.columns.filter((column) =>
      operands.every((id) => lines.some((line) => line.id === id && line.columns.includes(column))),
    )
    return (columns ?? []).map((column) => patternAt(equation, null, column))
  })
  patterns.set(form, found)
  return found
}

function patternAt(equation: Equation, line: LineId | null, column: ColumnId | null): Pattern {
  const place = (id: string): Place => ({ line: line ?? id, column: column ?? id })
  return { equation, line, column, left: equation.left.map(place), right: equation.right.map(place) }
}

interface Sum {
  readonly low: Big
  /** Null where an operand has no upper bound. */
  readonly high: Big | null
  readonly middle: Big
  readonly rounded: boolean
}

function sumOf(figures: readonly Figure[]): Sum {
  const quick = countsOf(figures)
  if (quick !== null) {
    const sum = quick.sum === 0 ? nought : Big(quick.sum)
    return { low: sum, high: quick.open ? null : sum, middle: sum, rounded: false }
  }
  let low = nought
  let high: Big | null = nought
  let middle = nought
  let rounded = false
  for (const figure of figures) {
    if (figure.value === null) {
      high = null
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

/** Nearly all cells are small counts, whose sums are exact as numbers too; null where one is anything else. */
function countsOf(figures: readonly Figure[]): { readonly sum: number; readonly open: boolean } | null {
  let sum = 0
  let open = false
  for (const { value, interval } of figures) {
    if (interval !== null || (value !== null && !smallCount.test(value))) return null
    if (value === null) open = true
    else sum += Number(value)
  }
  return { sum, open }
}

function footingOf(identity: Identity): Footing {
  const left = sumOf(identity.left)
  const right = sumOf(identity.right)
  const operands = [...identity.left, ...identity.right]
  const unstated = operands.filter((one) => one.value === null)
  const blanks = unstated.filter(isBlank)
  const missing = unstated.filter(isMissing)
  const rounded = left.rounded || right.rounded
  const isSilent = unstated.length === operands.length
  const state =
    isSilent && missing.length === 0 ? 'open' : stateOf(left, right, blanks.length > 0, missing.length > 0, rounded)
  const exact = missing.length === 0 && !rounded && state !== 'open'
  return { identity, state, left: left.middle, right: right.middle, blanks, missing, exact }
}

function stateOf(left: Sum, right: Sum, blank: boolean, missing: boolean, rounded: boolean): FootingState {
  if (isAbove(left.low, right.high) || isAbove(right.low, left.high)) return 'fails'
  if (missing) return 'missing'
  if (rounded) return blank ? 'open' : 'rounded'
  return left.low.eq(right.low) ? 'holds' : 'open'
}

function isAbove(low: Big, high: Big | null): boolean {
  return high !== null && low.gt(high)
}

/** Left side less right side, of what is known. */
export function gapOf(footing: Footing): Big {
  return footing.left.minus(footing.right)
}
