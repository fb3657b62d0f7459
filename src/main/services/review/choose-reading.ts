/** A person says how a file is to be read; it is read anew before the answer comes, and every decision looked at again. */

import type { Committed } from '../../../shared/ipc/review-views'
import type { Result } from '../../../shared/ipc/result'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import type { ReadAs } from '../../../shared/review/read-as'
import { commitDeed } from './committed'
import type { Desk } from './desk'
import { syncedAfter } from './engagements'

export interface ReadingChoice extends ReadAs {
  readonly engagementId: EngagementId
  readonly reportId: ReportId
  readonly reason: string
}

export async function chooseReading(desk: Desk, choice: ReadingChoice): Promise<Result<Committed>> {
  const { engagementId, ...chosen } = choice
  const committed = commitDeed(desk, engagementId, { kind: 'reading-chosen', ...chosen })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, choice.reportId, 'read-again') : committed
}
