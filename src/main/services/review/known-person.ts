/** The person whom the workspace remembers at its keyboard: convenience, not evidence. */

import { z } from 'zod'
import { PersonId } from '../../../shared/review/ids'
import type { ReadableDB, WritableDB } from '../../store/database'
import { recall, remember } from '../../store/memory'

const Known = z.strictObject({ id: PersonId, name: z.string() })
export type KnownPerson = z.infer<typeof Known>

const presentKey = 'person'
const peopleKey = 'people'

/** Convenience, not evidence: what cannot be read is as if never chosen. */
function recalled<T>(db: ReadableDB, key: string, schema: z.ZodType<T>, none: T): T {
  const stored = recall(db, key)
  if (stored === null) return none
  try {
    return schema.catch(none).parse(JSON.parse(stored))
  } catch {
    return none
  }
}

export function personAtKeyboard(db: ReadableDB): KnownPerson | null {
  return recalled(db, presentKey, Known.nullable(), null)
}

/** Names that were typed, whether or not they take part in an engagement. */
export function typedPeople(db: ReadableDB): readonly KnownPerson[] {
  return recalled(db, peopleKey, z.array(Known), [])
}

export function seatPerson(db: WritableDB, person: KnownPerson): void {
  db.transaction('person.choose', () => {
    remember(db, presentKey, JSON.stringify(person))
    const typed = typedPeople(db)
    if (typed.every(({ id }) => id !== person.id)) remember(db, peopleKey, JSON.stringify([...typed, person]))
  })
}
