/** One act of the trail in a few words: values that mean something to the app are named, a person's own words are quoted. */

import type { Bilingual } from '@shared/checks/check'
import type { AppInfo } from '@shared/ipc/views'
import type { TimelineEntry } from '@shared/ipc/trail-views'
import { reviewStages, roles } from '@shared/words/engagements'
import type { SayValues } from '@shared/words/say'
import { noteWords } from '@shared/words/sign-off'
import { deedWords, timeline } from '@shared/words/trail'
import { decisionStates, triage } from '@shared/words/triage'

type Say = (words: Bilingual, values?: SayValues) => string

export function deedName(kind: string, say: Say): string {
  return Object.hasOwn(deedWords, kind) ? say(deedWords[kind as keyof typeof deedWords]) : kind
}

const named: Readonly<Record<string, Bilingual>> = { ...roles }
const noteStates: Readonly<Record<string, Bilingual>> = {
  open: noteWords.open,
  answered: noteWords.answered,
  cleared: noteWords.cleared,
}

/** Kinds whose from and to are checksums or ids, which tell a reader nothing. */
const unspoken: ReadonlySet<string> = new Set([
  'report-added',
  'report-removed',
  'report-superseded',
  'reference-added',
])

const dispositions: Readonly<Record<string, Bilingual>> = decisionStates

function valueOf(kind: string, value: string, say: Say): string {
  if (kind === 'person-added') {
    return value
      .split(' ')
      .map((word) => (named[word] === undefined ? word : say(named[word])))
      .join(' ')
  }
  if (kind === 'archived') return say(value === 'true' ? reviewStages.archived : reviewStages['in-review'])
  const words =
    kind === 'signed'
      ? named[value]
      : kind === 'review-note-cleared'
        ? noteStates[value]
        : kind === 'findings-disposed'
          ? dispositions[value]
          : undefined
  return words === undefined ? value : say(words)
}

/** Null where the name of the deed says it all. */
export function deedDetail(entry: TimelineEntry, say: Say): string | null {
  const parts: string[] = []
  if (entry.size > 1) parts.push(say(timeline.many, { n: entry.size }))
  if (!unspoken.has(entry.kind)) {
    const from = entry.from === null ? null : valueOf(entry.kind, entry.from, say)
    const to = entry.to === null ? null : valueOf(entry.kind, entry.to, say)
    if (from !== null && to !== null && from !== to) parts.push(say(timeline.change, { from, to }))
    else if (to !== null) parts.push(say(timeline.to, { to }))
    else if (from !== null) parts.push(say(timeline.from, { from }))
  }
  if (entry.reason === 'not-independent') parts.push(say(timeline.notIndependent))
  else if (entry.reason !== null) parts.push(say(timeline.reason, { reason: entry.reason }))
  return parts.length === 0 ? null : parts.join(' · ')
}

/** A finding of the trail by the code and name of its check; a person's own by what it is. */
export function findingName(key: string, checks: AppInfo['checks'], say: Say): string {
  const id = key.split('@')[0]
  const check = checks.find((one) => one.id === id)
  if (check !== undefined) return `${check.code} ${say(check.name)}`
  return key.includes('@') ? key : say(triage.own)
}

const onFindings: ReadonlySet<string> = new Set(['findings-disposed', 'finding-noted', 'severity-overridden'])

/** The one finding that the act is about; null where it is about several, or about something else. */
export function findingOf(entry: TimelineEntry): string | null {
  return onFindings.has(entry.kind) && entry.reportId !== null ? entry.subject : null
}
