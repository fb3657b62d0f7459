/** placeholder */
import type { ReactNode } from 'react'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { Selection } from '../../state/place'
export function RaiseNote(_: {
  engagementId: EngagementId
  reportId: ReportId
  selection: Selection | null
  onClose: () => void
}): ReactNode {
  return null
}
