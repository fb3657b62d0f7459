/** A person's name as the engagement knows it. */

import type { PersonId } from '../../../shared/review/ids'
import type { Open } from '../review/desk'

export function personName(open: Open | null, id: PersonId): string {
  return open?.session.history.review.people[id]?.name ?? ''
}
