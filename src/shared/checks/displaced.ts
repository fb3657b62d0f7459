/** Two-edit repairs: a value that stands one row or column off, or a whole row that slipped sideways. */

import Big from 'big.js'
import type { ColumnId, LineId } from '../forms/form'
import type { Figure, Report } from '../report/report'
import { cellKey, isExact } from './cell'
import type { Repair, Subject } from './check'
import type { Footing } from './footing'
import { footings, gapOf } from './footing'
import type { Operand, Use } from './footing-uses'
import { operandsOf, usesOf } from './footing-uses'

/** `moved` one value under the wrong column or row; `slipped` a whole row one column off; `unplaced` an amount, cells unknown. */
export interface Displacement {
  readonly kind: 'moved' | 'slipped' | 'unplaced'
  /** Failing identities that the change restores; it breaks none. */
  readonly mends: readonly Footing[]
  /** Cells and what they should hold; none where `unplaced`. */
  readonly repairs: readonly Repair[]
  readonly amount: string
}

interface Change {
  readonly figure: Figure
  readonly proposed: Big
}

type Uses = ReadonlyMap<string, readonly Use[]>

const known = new WeakMap<Report, readonly Displacement[]>()

/** Displacements that explain failures of the report's tables, each failure at most once; slipped rows first. */
export function displacementsOf(subject: Subject): readonly Displacement[] {
  const before = known.get(subject.report)
  if (before !== undefined) return before
  const all = footings(subject.form, subject.report).filter((footing) => footing.exact)
  const failing = all.filter((footing) => footing.state === 'fails')
  const found = failing.length < 2 ? [] : search(all, failing, usesOf(subject.form, subject.report))
  known.set(subject.report, found)
  return found
}

function search(all: readonly Footing[], failing: readonly Footing[], uses: Uses): readonly Displacement[] {
  const explained = new Set<Footing>()
  const found: Displacement[] = []
  const take = (one: Displacement | null): void => {
    if (one === null || one.mends.some((footing) => explained.has(footing))) return
    for (const footing of one.mends) explained.add(footing)
    found.push(one)
  }
  for (const footing of all) if (footing.identity.line !== null) take(slippedRow(footing, uses))
  for (const [index, a] of failing.entries()) {
    for (const b of failing.slice(index + 1)) take(movedValue(a, b, uses))
  }
  return found
}

/** The failing identities that the changes restore; null where an identity they touch does not hold afterwards. */
function mended(changes: readonly Change[], uses: Uses): readonly Footing[] | null {
  const gaps = new Map<Footing, Big>()
  for (const { figure, proposed } of changes) {
    const change = proposed.minus(figure.value ?? 0)
    for (const { footing, sign } of uses.get(cellKey(figure)) ?? []) {
      gaps.set(footing, (gaps.get(footing) ?? gapOf(footing)).plus(change.times(sign)))
    }
  }
  if ([...gaps.values()].some((gap) => !gap.eq(0))) return null
  return [...gaps.keys()].filter((footing) => footing.state === 'fails')
}

/** A row whose values, moved one column left or right, restore three identities or more. */
function slippedRow({ identity }: Footing, uses: Uses): Displacement | null {
  const [total, ...more] = identity.right
  if (total === undefined || more.length > 0) return null
  const figures = [...identity.left, total]
  const values = figures.map((figure) => figure.value ?? '0')
  const [leftmost, rightmost] = [values.slice(0, 1), values.slice(-1)]
  const [withoutLeft, withoutRight] = [values.slice(1), values.slice(0, -1)]
  const candidates = [
    [...withoutLeft, ...leftmost],
    [...withoutLeft, sumOf(withoutLeft)],
    [...rightmost, ...withoutRight],
    [missingPart(withoutRight), ...withoutRight],
  ]
  for (const proposed of candidates) {
    const changes = changesOf(figures, proposed)
    const mends = changes.some((change) => change.proposed.lt(0)) ? null : mended(changes, uses)
    if (mends !== null && mends.length >= 3) return displacement('slipped', mends, changes, '0')
  }
  return null
}

function sumOf(values: readonly string[]): string {
  return values.reduce((before, value) => before.plus(value), Big(0)).toFixed()
}

/** What the first part has to be when the last value is the total of it and the others. */
function missingPart(values: readonly string[]): string {
  return Big(sumOf(values.slice(-1)))
    .minus(sumOf(values.slice(0, -1)))
    .toFixed()
}

function changesOf(figures: readonly Figure[], proposed: readonly string[]): readonly Change[] {
  return figures.flatMap((figure, index) => {
    const value = Big(proposed[index] ?? 0)
    return value.eq(figure.value ?? 0) ? [] : [{ figure, proposed: value }]
  })
}

/** Two identities of one kind that miss by the same amount, one up, one down: a value under the wrong column or row. */
function movedValue(a: Footing, b: Footing, uses: Uses): Displacement | null {
  if (a.identity.equation !== b.identity.equation || !gapOf(a).plus(gapOf(b)).eq(0)) return null
  const amount = gapOf(a).abs()
  const pairs = pairsOf(a, b).flatMap(([x, y]) => {
    const [from, to] = over(x, a) ? [x.figure, y.figure] : [y.figure, x.figure]
    if (!isExact(from) || !isExact(to) || Big(from.value).lt(amount)) return []
    const changes = [
      { figure: from, proposed: Big(from.value).minus(amount) },
      { figure: to, proposed: Big(to.value).plus(amount) },
    ]
    const mends = mended(changes, uses)
    const isWhole = Big(from.value).eq(amount) && Big(to.value).eq(0)
    return mends === null || mends.length < 2 ? [] : [{ changes, mends, isWhole }]
  })
  const whole = pairs.filter((pair) => pair.isWhole)
  const only = whole.length > 0 ? whole : pairs
  const [best] = only
  if (best === undefined) return null
  return only.length === 1
    ? displacement('moved', best.mends, best.changes, amount.toFixed())
    : displacement('unplaced', [a, b], [], amount.toFixed())
}

/** Whether the operand's identity misses because this operand's side is too large. */
function over(operand: Operand, footing: Footing): boolean {
  return gapOf(footing).times(operand.sign).gt(0)
}

/** Operands that stand at the same place of both identities: in one row for two columns, in one column for two rows. */
function pairsOf(a: Footing, b: Footing): readonly (readonly [Operand, Operand])[] {
  const ofB = operandsOf(b.identity)
  return operandsOf(a.identity).flatMap((x, index) => ofB.slice(index, index + 1).map((y) => [x, y] as const))
}

function displacement(
  kind: Displacement['kind'],
  mends: readonly Footing[],
  changes: readonly Change[],
  amount: string,
): Displacement {
  const repairs = changes.map(({ figure, proposed }) => ({
    ...placeOf(figure),
    proposed: proposed.toFixed(),
    repairs: mends.length,
    kind: 'shifted' as const,
  }))
  return { kind, mends, repairs, amount }
}

function placeOf({ line, column }: Figure): { readonly line: LineId; readonly column: ColumnId } {
  return { line, column }
}
