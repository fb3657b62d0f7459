/** Engagements: made, listed, changed in their terms, their people and their reports. */

import type { EngagementRow, EngagementView } from '../../../shared/ipc/engagement-views'
import type { Committed } from '../../../shared/ipc/review-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Deed, EngagementTerms, Role } from '../../../shared/review/act'
import type { EngagementId, PersonId, ReportId } from '../../../shared/review/ids'
import { isPresent } from '../../../shared/review/state'
import type { ReadingCause } from '../../store/readings'
import { findReport } from '../../store/reports'
import { syncAfter } from './background'
import { commitDeed, commitDeeds, effectOf } from './committed'
import { presentReports, type Desk } from './desk'
import { engagementView } from './engagement-view'
import { personFor } from './keyboard'
import { refused } from './refusal'

export function listEngagements(desk: Desk): Result<EngagementRow[]> {
  const opened = desk.engagements()
  if (!opened.ok) return opened
  return succeed(
    opened.value.flatMap((open): EngagementRow[] => {
      const { id, createdAt, trail, history } = open.session
      const { terms, archived, people, reports } = history.review
      if (terms === null) return []
      const present = presentReports(open)
      return [
        {
          id,
          terms,
          archived,
          createdAt,
          lastActAt: trail.at(-1)?.act.at ?? createdAt,
          acts: trail.length,
          reports: present.length,
          locked: present.filter((reportId) => (reports[reportId]?.locked ?? null) !== null).length,
          people: Object.values(people)
            .filter((person) => person.present)
            .map(({ id: personId, name }) => ({ id: personId, name })),
        },
      ]
    }),
  )
}

/** The person at the keyboard becomes the first member. */
export function createEngagement(
  desk: Desk,
  { terms, roles }: { readonly terms: EngagementTerms; readonly roles: Role[] },
): Result<EngagementView> {
  const founded = desk.found((by) => [
    { kind: 'engagement-created', terms },
    { kind: 'person-added', person: { id: by.id, name: by.name, roles } },
  ])
  return founded.ok ? engagementView(desk, founded.value) : founded
}

/** Deadlines are read by checks, so other terms may mean other findings. */
export async function changeTerms(
  desk: Desk,
  { engagementId, terms }: { readonly engagementId: EngagementId; readonly terms: EngagementTerms },
): Promise<Result<Committed>> {
  const committed = commitDeed(desk, engagementId, { kind: 'terms-changed', terms })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, null, 'terms') : committed
}

export function archiveEngagement(
  desk: Desk,
  { engagementId, archived }: { readonly engagementId: EngagementId; readonly archived: boolean },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'archived', archived })
}

export function addPerson(
  desk: Desk,
  input: {
    readonly engagementId: EngagementId
    readonly personId: PersonId | null
    readonly name: string
    readonly roles: Role[]
  },
): Result<Committed> {
  const { engagementId, personId, name, roles } = input
  const id = personFor(desk, personId)
  return commitDeed(desk, engagementId, { kind: 'person-added', person: { id, name, roles } })
}

export function removePerson(
  desk: Desk,
  { engagementId, personId }: { readonly engagementId: EngagementId; readonly personId: PersonId },
): Result<Committed> {
  return commitDeed(desk, engagementId, { kind: 'person-removed', person: personId })
}

/** Reports that take part already are passed over; with nothing left to add it is refused. */
export async function addReports(
  desk: Desk,
  { engagementId, reportIds }: { readonly engagementId: EngagementId; readonly reportIds: readonly ReportId[] },
): Promise<Result<Committed>> {
  const committed = commitDeeds(desk, engagementId, ({ db, session }) => {
    const { review } = session.history
    const deeds: Deed[] = []
    for (const reportId of new Set(reportIds)) {
      const file = findReport(db, reportId)?.fileHash
      if (!file) return refused({ code: 'unknown' })
      if (!isPresent(review, reportId)) deeds.push({ kind: 'report-added', reportId, file })
    }
    return deeds.length === 0 ? refused({ code: 'exists' }) : succeed(deeds)
  })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, null, 'terms') : committed
}

export async function removeReportFrom(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId },
): Promise<Result<Committed>> {
  const committed = commitDeed(desk, engagementId, { kind: 'report-removed', reportId })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, null, 'terms') : committed
}

export async function supersedeReport(
  desk: Desk,
  input: {
    readonly engagementId: EngagementId
    readonly reportId: ReportId
    readonly version: ReportId
    readonly reason: string
  },
): Promise<Result<Committed>> {
  const { engagementId, reportId, version, reason } = input
  const committed = commitDeeds(desk, engagementId, ({ db }) => {
    const file = findReport(db, version)?.fileHash
    return file
      ? succeed([{ kind: 'report-superseded', reportId, version, file, reason }])
      : refused({ code: 'unknown' })
  })
  return committed.ok ? syncedAfter(desk, engagementId, committed.value, reportId, 'corrected-file') : committed
}

/** The command's answer, once the runs that it touched are made again. */
export async function syncedAfter(
  desk: Desk,
  engagementId: EngagementId,
  committed: Committed,
  reportId: ReportId | null,
  cause: ReadingCause,
): Promise<Result<Committed>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const landed = await syncAfter(desk, opened.value, cause, reportId)
  return succeed({ ...committed, effect: effectOf(landed) })
}
