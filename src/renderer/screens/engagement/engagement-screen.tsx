/** placeholder */
import type { ReactNode } from 'react'
import type { EngagementId } from '@shared/review/ids'
import type { Place } from '../../state/place'
export function EngagementScreen(_: { engagementId: EngagementId; onVisit: (p: Place) => void }): ReactNode {
  return null
}
