/** The smallest repair of failing identities: the one cell whose change restores the most of them and breaks none. */

import Big from 'big.js'
import type { Figure } from '../report/report'
import type { Repair, Subject } from './check'
import { cellKey } from './cell'
import { displacementsOf } from './displaced'
import { echoOf } from './echo'
import type { Footing } from './footing'
import { gapOf } from './footing'
import type { Use } from './footing-uses'
import { operandsOf, usesOf } from './footing-uses'
import { slipKind, slipRank } from './slip'

export interface Repairs {
  /** Null where no single cell explains the failure. */
  readonly suspect: Repair | null
  readonly repairs: readonly Repair[]
}

const nobody: Repairs = { suspect: null, repairs: [] }

/** No finding lists more ways out than a person would read. */
const mostRepairs = 5

interface Candidate {
  readonly repair: Repair
  /** What ties are broken by, one after the other, smaller first. */
  readonly rank: readonly number[]
}

/**
 * Ways to mend a failing identity by changing one of its cells, best first.
 * A cell of an identity that holds is never proposed: any change to it would break that identity.
 * Order: identities restored; then whether the proposed number of the same thing stands elsewhere; then how much the slip
 * explains (a nought added, two digits swapped, one digit mistyped, ...), most cells being nought in practice; then the
 * total; then the form's order.
 */
export function repairsOf(subject: Subject, failing: Footing): Repairs {
  if (failing.state !== 'fails' || !failing.exact) return nobody
  const uses = usesOf(subject.form, subject.report)
  const candidates = operandsOf(failing.identity).flatMap(({ figure, sign }, order): readonly Candidate[] => {
    const repair = repairOf(figure, gapOf(failing).times(-sign), uses.get(cellKey(figure)) ?? [])
    return repair === null ? [] : [{ repair, rank: [...rankOf(subject, failing, figure, repair), order] }]
  })
  const ranked = candidates.toSorted((a, b) => compareRanks(a.rank, b.rank)).map(({ repair }) => repair)
  const displaced = displacementsOf(subject).find((one) => one.mends.includes(failing))
  const isSingle = ranked[0] !== undefined && ranked[0].repairs >= (displaced?.mends.length ?? 0)
  if (displaced !== undefined && !isSingle) return { suspect: null, repairs: displaced.repairs.slice(0, mostRepairs) }
  return { suspect: ranked[0] ?? null, repairs: ranked.slice(0, mostRepairs) }
}

/** The cell changed by so much; null where the cell cannot be changed without breaking an identity or being no count. */
function repairOf(figure: Figure, change: Big, uses: readonly Use[]): Repair | null {
  if (figure.value === null || uses.some(({ footing }) => footing.state === 'holds')) return null
  const proposed = Big(figure.value).plus(change)
  if (proposed.lt(0) || !proposed.eq(proposed.round())) return null
  const repairs = uses.filter(({ footing, sign }) => gapOf(footing).plus(change.times(sign)).eq(0)).length
  return {
    line: figure.line,
    column: figure.column,
    proposed: proposed.toFixed(),
    repairs,
    kind: slipKind(figure.value, proposed.toFixed()),
  }
}

function rankOf(subject: Subject, failing: Footing, figure: Figure, repair: Repair): readonly number[] {
  return [
    -repair.repairs,
    -echoOf(subject, figure, repair.proposed),
    repair.proposed === '0' ? 0 : slipRank(repair.kind),
    Number(repair.proposed !== '0'),
    Number(!isTotal(figure, failing)),
    Number(figure.value === '0'),
  ]
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function isTotal(figure: Figure, { identity }: Footing): boolean {
  const total = identity.left.length === 1 ? identity.left : identity.right
  return total.length === 1 && total[0] === figure
}
