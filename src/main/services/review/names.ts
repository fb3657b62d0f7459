/** People by name, as every view shows who did something. */

import type { Who } from '../../../shared/ipc/engagement-views'
import type { PersonId } from '../../../shared/review/ids'
import type { Review } from '../../../shared/review/state'

/** Everyone who ever acted is a member, present or not. */
export function whoIn(review: Review): (id: PersonId) => Who {
  return (id) => ({ id, name: review.people[id]?.name ?? id })
}
