/** In which identities a cell takes part, and on which side. */

import type { Form } from '../forms/form'
import type { Figure, Report } from '../report/report'
import { cellKey } from './cell'
import type { Footing, Identity } from './footing'
import { footings } from './footing'

export interface Operand {
  readonly figure: Figure
  /** +1 on the left side of the identity, -1 on the right. */
  readonly sign: 1 | -1
}

export interface Use {
  readonly footing: Footing
  readonly sign: 1 | -1
}

/** Left side first, each in the order of the equation: the same place in two identities of one equation. */
export function operandsOf({ left, right }: Identity): readonly Operand[] {
  return [
    ...left.map((figure) => ({ figure, sign: 1 as const })),
    ...right.map((figure) => ({ figure, sign: -1 as const })),
  ]
}

const known = new WeakMap<Report, ReadonlyMap<string, readonly Use[]>>()

/** By `cellKey`: the identities in which the cell stands and which are exact, so that a change of it can be reckoned. */
export function usesOf(form: Form, report: Report): ReadonlyMap<string, readonly Use[]> {
  const before = known.get(report)
  if (before !== undefined) return before
  const found = new Map<string, Use[]>()
  for (const footing of footings(form, report)) {
    if (!footing.exact) continue
    for (const { figure, sign } of operandsOf(footing.identity)) {
      const key = cellKey(figure)
      found.set(key, [...(found.get(key) ?? []), { footing, sign }])
    }
  }
  known.set(report, found)
  return found
}
