/** A long list is drawn from its beginning as far as it is looked at, so that ten thousand rows cost no more than a screenful. */

import type { FindingGroup } from './listed-finding'

/** Rows drawn at first, and added each time the end comes near. */
export const rowStep = 120

/** As many as were drawn, at least one step, and far enough to hold the row at `needed` (−1 = none). */
export function rowsNeeded(drawn: number, total: number, needed: number): number {
  const least = needed < 0 ? rowStep : Math.ceil((needed + 2) / rowStep) * rowStep
  return Math.min(total, Math.max(drawn, least))
}

/** The first `count` findings of the groups, groups without any left out. */
export function growingGroups(groups: readonly FindingGroup[], count: number): readonly FindingGroup[] {
  const drawn: FindingGroup[] = []
  let left = count
  for (const group of groups) {
    if (left <= 0) break
    drawn.push(group.findings.length <= left ? group : { ...group, findings: group.findings.slice(0, left) })
    left -= group.findings.length
  }
  return drawn
}
