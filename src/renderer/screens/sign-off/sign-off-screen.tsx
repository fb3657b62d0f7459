/** placeholder */
import type { ReactNode } from 'react'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { Place } from '../../state/place'
export function SignOffScreen(_: {
  engagementId: EngagementId
  reportId: ReportId
  note: string | null
  onVisit: (p: Place) => void
}): ReactNode {
  return null
}
