/** The review of one report as its screen shows it: findings, annotations in place, corrections, notes, signatures. */

import type {
  AnnotationView,
  Placement,
  ReferenceView,
  ReviewView,
  SignOffView,
} from '../../../shared/ipc/review-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Anchor } from '../../../shared/review/act'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { placeAnchor } from '../../../shared/review/place'
import { isPresent, isStale, untouchedReport, type Review, type SignOff } from '../../../shared/review/state'
import type { Desk, Open } from './desk'
import { findingRows } from './finding-rows'
import { groundFor, type ReadGround } from './grounds'
import { matrixReport } from './matrix-report'
import { whoIn } from './names'
import { refused } from './refusal'
import { syncReport } from './sync'
import { contentOf, runOf } from './world'

export async function openReview(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId },
): Promise<Result<ReviewView>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  if (!isPresent(opened.value.session.history.review, reportId)) return refused({ code: 'unknown' })
  await syncReport(desk, opened.value, reportId, 'any', 'companions')
  const again = desk.open(engagementId)
  if (!again.ok) return again
  const open = again.value
  const ground = needsGround(open.session.history.review, reportId) ? await groundFor(desk, open, reportId) : null
  return viewOf(desk, open, reportId, ground)
}

/** The text is read only where something must find its place in it. */
function needsGround({ annotations, own, corrections }: Review, reportId: ReportId): boolean {
  const items: readonly { readonly reportId: ReportId }[] = [
    ...Object.values(annotations),
    ...Object.values(own),
    ...Object.values(corrections),
  ]
  return items.some((item) => item.reportId === reportId)
}

function viewOf(desk: Desk, open: Open, reportId: ReportId, ground: ReadGround | null): Result<ReviewView> {
  const { session } = open
  const { review } = session.history
  const report = review.reports[reportId] ?? untouchedReport
  const content = contentOf({ ...open, readings: session.readings }, review, reportId)
  const matrix = matrixReport(desk, open, reportId)
  if (!matrix) return refused({ code: 'unknown' })
  const who = whoIn(review)
  const sitting = desk.person()
  const me = sitting.ok ? sitting.value?.id : undefined
  const place = (anchor: Anchor): Placement => placementOf(ground, anchor)
  const here = <T extends { readonly reportId: ReportId }>(items: Readonly<Record<string, T>>): T[] =>
    Object.values(items).filter((item) => item.reportId === reportId)
  return succeed({
    engagementId: session.id,
    report: matrix,
    runId: runOf(session, review, reportId),
    findings: [...findingRows(open, reportId)],
    own: here(review.own).map(({ by, carried: _carried, ...own }) => ({
      ...own,
      by: who(by),
      places: own.evidence.map(place),
    })),
    annotations: here(review.annotations).map(({ by, ...annotation }): AnnotationView => ({
      ...annotation,
      by: who(by),
      place: place(annotation.anchor),
    })),
    references: referencesOf(review, reportId),
    corrections: here(review.corrections).map(({ id, line, column, before, after, reason, by, at }) => ({
      id,
      line,
      column,
      before,
      after,
      reason,
      by: who(by),
      at,
      applied: ground?.cells.some((cell) => cell.line === line && cell.column === column) ?? false,
    })),
    untested: (content?.untested ?? []).map(({ key, check, code, section, line, column, reason }) => ({
      key,
      check,
      code,
      section,
      line: line ?? null,
      column: column ?? null,
      reason,
      read: report.untestedRead.includes(key),
    })),
    notes: here(review.notes).map(({ id, section, finding, text, by, at, answers, state }) => ({
      id,
      section,
      finding,
      text,
      by: who(by),
      at,
      answers: answers.map((answer) => ({ text: answer.text, by: who(answer.by), at: answer.at })),
      state,
      mine: by === me,
    })),
    signOffs: report.signOffs.map((signOff) => signOffView(open, reportId, signOff)),
    locked: report.locked && { by: who(report.locked.by), at: report.locked.at },
    supplements: report.supplements.map(({ text, reason, by, second, at }) => ({
      text,
      reason,
      by: who(by),
      second: who(second),
      at,
    })),
  })
}

function placementOf(ground: ReadGround | null, anchor: Anchor): Placement {
  if (ground === null) return { kind: 'unread' }
  const place = placeAnchor(ground, anchor)
  return place.kind === 'placed' ? place : { kind: 'orphan', candidates: [...place.candidates] }
}

/** Both directions: a reference stands at either end. */
function referencesOf(review: Review, reportId: ReportId): ReferenceView[] {
  return Object.entries(review.references).flatMap(([id, { from, to, number }]) => {
    const fromReport = (review.annotations[from] ?? review.own[from])?.reportId
    const toReport = (review.annotations[to] ?? review.own[to])?.reportId
    if (!fromReport || !toReport || (fromReport !== reportId && toReport !== reportId)) return []
    return [{ id: id as ReferenceView['id'], number, from, to, fromReport, toReport }]
  })
}

function signOffView({ db, contents, session }: Open, reportId: ReportId, signOff: SignOff): SignOffView {
  const { review } = session.history
  const content = contentOf({ db, contents, readings: session.readings }, review, reportId)
  const reading = content?.head.status === 'read' ? content.reading : null
  const { act, section, role, by, at, seal, independent, changedBy } = signOff
  const signed = contents.of(seal.run)
  const was = new Map((signed?.findings ?? []).map(({ key, evidence }) => [key, evidence]))
  const is = new Map((content?.findings ?? []).map(({ key, evidence }) => [key, evidence]))
  const changedFindings: SignOffView['changedFindings'] = []
  if (seal.reading !== reading) {
    for (const [key, evidence] of is) {
      if (!was.has(key)) changedFindings.push({ key, change: 'new' })
      else if (was.get(key) !== evidence) changedFindings.push({ key, change: 'changed' })
    }
    for (const key of was.keys()) if (!is.has(key)) changedFindings.push({ key, change: 'gone' })
  }
  return {
    act,
    section,
    role,
    by: whoIn(review)(by),
    at,
    seal,
    independent,
    stale: isStale(signOff, reading),
    changedBy: [...changedBy],
    changedFindings,
  }
}
