/** Who is at the keyboard, and everyone the workspace knows: chosen at the start, remembered with the workspace. */

import { succeed, type Result } from '../../../shared/ipc/result'
import type { KeyboardView, Who } from '../../../shared/ipc/engagement-views'
import { PersonId } from '../../../shared/review/ids'
import type { ReadableDB } from '../../store/database'
import type { Desk } from './desk'
import { personAtKeyboard, seatPerson, typedPeople } from './known-person'
import { refused } from './refusal'

/** By first appearance; a name in an engagement counts over one that was only typed. */
function everyone(desk: Desk, db: ReadableDB): readonly Who[] {
  const known = new Map<PersonId, string>()
  for (const { id, name } of typedPeople(db)) known.set(id, name)
  const opened = desk.engagements()
  for (const { session } of opened.ok ? opened.value : []) {
    for (const { id, name } of Object.values(session.history.review.people)) known.set(id, name)
  }
  return [...known].map(([id, name]) => ({ id, name }))
}

export function keyboardView(desk: Desk): Result<KeyboardView> {
  const opened = desk.database()
  if (!opened.ok) return opened
  const known = everyone(desk, opened.value)
  const present = personAtKeyboard(opened.value)
  const person = present && (known.find(({ id }) => id === present.id) ?? present)
  return succeed({ person, known: [...known] })
}

export function choosePerson(
  desk: Desk,
  choice: { readonly kind: 'known'; readonly personId: PersonId } | { readonly kind: 'new'; readonly name: string },
): Result<KeyboardView> {
  const opened = desk.database()
  if (!opened.ok) return opened
  const db = opened.value
  const known = everyone(desk, db)
  const chosen =
    choice.kind === 'new'
      ? { id: PersonId.parse(desk.newId()), name: choice.name }
      : known.find(({ id }) => id === choice.personId)
  if (!chosen) return refused({ code: 'unknown' })
  seatPerson(db, chosen)
  return keyboardView(desk)
}

/** The person with this id, or a new one of that name, not yet remembered anywhere. */
export function personFor(desk: Desk, id: PersonId | null): PersonId {
  return id ?? PersonId.parse(desk.newId())
}
