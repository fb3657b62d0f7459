/** The filter of the timeline: what was chosen, and what main is asked for it. */

import type { TimelineFilter } from '@shared/ipc/trail-views'
import type { PersonId, ReportId } from '@shared/review/ids'

/** Null = any. */
export interface TimelineChoice {
  readonly person: PersonId | null
  readonly kind: string | null
  readonly reportId: ReportId | null
  readonly words: string
}

export const anything: TimelineChoice = { person: null, kind: null, reportId: null, words: '' }

export function isAnything(choice: TimelineChoice): boolean {
  return choice.person === null && choice.kind === null && choice.reportId === null && choice.words.trim() === ''
}

export function filterOf({ person, kind, reportId, words }: TimelineChoice): TimelineFilter {
  return {
    ...(person === null ? {} : { people: [person] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(reportId === null ? {} : { reportIds: [reportId] }),
    ...(words.trim() === '' ? {} : { words: words.trim().slice(0, 200) }),
  }
}
