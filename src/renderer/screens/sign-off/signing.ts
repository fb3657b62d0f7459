/** What the parts of the signing screen share: the review, what is chosen to be signed, and where its links lead. */

import type { EngagementView } from '@shared/ipc/engagement-views'
import type { ReviewView } from '@shared/ipc/review-views'
import type { Role } from '@shared/review/act'
import type { ActId } from '@shared/review/ids'
import type { Selection } from '../../state/place'

export interface Signing {
  readonly review: ReviewView
  readonly engagement: EngagementView
  /** `section: null` = the whole report. */
  readonly chosen: { readonly section: string | null; readonly role: Role }
  readonly choose: (chosen: Signing['chosen']) => void
  readonly titleOf: (section: string | null) => string
  /** To the report on the desk. */
  readonly goTo: (selection: Selection | null) => void
  readonly showNote: (note: string) => void
  /** The trail, with just these acts. */
  readonly showActs: (acts: readonly ActId[]) => void
}
