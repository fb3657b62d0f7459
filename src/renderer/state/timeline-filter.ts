/** The filter of the timeline: what was chosen, and what main is asked for it. */

import type { TimelineFilter } from '@shared/ipc/trail-views'
import type { ActId, PersonId, ReportId } from '@shared/review/ids'
import { startOfDay } from './moment'

export type Standing = NonNullable<TimelineFilter['standing']>[number]

/** Null = any. */
export interface TimelineChoice {
  /** Just these acts, which were jumped to. */
  readonly acts: readonly ActId[] | null
  readonly person: PersonId | null
  readonly kind: string | null
  readonly reportId: ReportId | null
  readonly standing: Standing | null
  /** Days of the machine's calendar, `YYYY-MM-DD`, both inclusive; empty = open. */
  readonly since: string
  readonly until: string
  readonly words: string
}

export const anything: TimelineChoice = {
  acts: null,
  person: null,
  kind: null,
  reportId: null,
  standing: null,
  since: '',
  until: '',
  words: '',
}

export function isAnything(choice: TimelineChoice): boolean {
  return Object.keys(filterOf(choice)).length === 0
}

export function filterOf(choice: TimelineChoice): TimelineFilter {
  const { acts, person, kind, reportId, standing, words } = choice
  const since = startOfDay(choice.since)
  const before = startOfDay(choice.until, 1)
  return {
    ...(acts === null ? {} : { acts: [...acts] }),
    ...(person === null ? {} : { people: [person] }),
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(reportId === null ? {} : { reportIds: [reportId] }),
    ...(standing === null ? {} : { standing: [standing] }),
    ...(since === null ? {} : { since }),
    ...(before === null ? {} : { before }),
    ...(words.trim() === '' ? {} : { words: words.trim().slice(0, 200) }),
  }
}
