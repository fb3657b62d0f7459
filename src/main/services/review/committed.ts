/** The answer of a command: which acts are on the disk, what was made, and what the checks came to where they ran again. */

import type { Committed } from '../../../shared/ipc/review-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Deed } from '../../../shared/review/act'
import type { EngagementId, ItemId } from '../../../shared/review/ids'
import type { Landed } from '../../../shared/review/landing'
import type { Desk, Open } from './desk'

/** Opens the engagement, makes the deeds in view of its state, and commits them. */
export function commitDeeds(
  desk: Desk,
  engagementId: EngagementId,
  make: (open: Open) => Result<readonly Deed[]>,
  item: ItemId | null = null,
): Result<Committed> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const deeds = make(opened.value)
  if (!deeds.ok) return deeds
  const logged = desk.commit(opened.value, deeds.value)
  if (!logged.ok) return logged
  return succeed({ acts: logged.value.map(({ act }) => act.id), item, effect: null })
}

export function commitDeed(
  desk: Desk,
  engagementId: EngagementId,
  deed: Deed,
  item: ItemId | null = null,
): Result<Committed> {
  return commitDeeds(desk, engagementId, () => succeed([deed]), item)
}

/** Keys of the findings that went, came, or need another look; null where no check ran again. */
export function effectOf(landed: readonly Landed[] | null): Committed['effect'] {
  if (landed === null) return null
  const keys = (landing: Landed['landing']): string[] =>
    landed.flatMap((one) => (one.kind === 'finding' && one.landing === landing ? [one.key] : []))
  return { gone: keys('resolved'), added: keys('new'), changed: keys('needs-look') }
}
