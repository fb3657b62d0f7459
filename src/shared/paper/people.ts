/** Who did something and when, as runs. */

import type { PersonId } from '../review/ids'
import type { Language } from '../words/say'
import { saidDate, saidTime } from './dates'
import type { PaperReview, PaperWriting } from './input'
import type { Ref, Runs } from './paper'
import { referred } from './runs'

export function nameOf({ state }: PaperReview, person: PersonId, ref: Ref): Runs {
  return referred(state.people[person]?.name ?? person, ref)
}

export function actDate(at: string, { offset }: PaperWriting, language: Language, ref: Ref): Runs {
  return referred(saidDate(at, offset, language), ref)
}

export function actTime(at: string, { offset }: PaperWriting, language: Language, ref: Ref): Runs {
  return referred(saidTime(at, offset, language), ref)
}
