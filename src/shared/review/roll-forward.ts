/** Last year's engagement goes on with this year's report: what is carried, what needs another look, what stays, and why. */

import type { DeedOf } from './act'
import type { EngagementId } from './ids'
import { partsOf } from './roll-parts'
import { rollFindings } from './roll-findings'
import { rollItems } from './roll-items'
import type { RollItem, Rolling } from './rolled'

export interface RolledForward {
  /** Everything that was looked at, findings first. */
  readonly items: readonly RollItem[]
  /** Null where nothing goes on. */
  readonly deed: DeedOf<'rolled-forward'> | null
}

/** Pure: the same two years give the same list, whoever looks at it first and whoever does it. */
export function rollForward(rolling: Rolling, engagement: EngagementId): RolledForward {
  const { items: findings, ...decided } = rollFindings(rolling)
  const { items, ...placed } = rollItems(rolling)
  const { source, target } = rolling
  const from = { engagement, reportId: source.reportId }
  const deed = { kind: 'rolled-forward' as const, reportId: target.reportId, from, ...decided, ...placed }
  return { items: [...findings, ...items], deed: partsOf(deed).length === 0 ? null : deed }
}
