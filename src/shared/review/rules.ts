/** Who may do what and when: the only place that decides whether an act is allowed. */

import { Deed, type Role } from './act'
import { blockersOf, isIndependent, type Blocker, type World } from './gate'
import { isBinding, redoable, undoable, type History } from './history'
import type { PersonId, ReportId } from './ids'
import { isStale, severityOf, signOffOf, untouchedReport, type Review } from './state'

export type RefusalCode =
  | 'invalid' // the deed itself is malformed
  | 'no-engagement' // nothing was created yet
  | 'exists' // an engagement or item of this id is there already
  | 'archived'
  | 'not-a-member' // the person at the keyboard is not in the engagement
  | 'wrong-role'
  | 'unknown' // report, finding, item or person that is not there
  | 'locked' // only supplements and unlocking are allowed
  | 'not-locked'
  | 'reason-required'
  | 'remedy-required' // remedied needs the corrected file
  | 'bulk-s1' // S1 findings are decided one at a time
  | 'not-yours' // a review note is cleared only by who raised it
  | 'not-answered'
  | 'blocked' // the gate is closed; see blockers
  | 'not-independent' // must be said in the deed
  | 'same-person' // a second person is needed
  | 'nothing-to-undo'
  | 'nothing-to-redo'

export interface Refusal {
  readonly code: RefusalCode
  readonly blockers?: readonly Blocker[]
}

const refuse = (code: RefusalCode, blockers?: readonly Blocker[]): Refusal =>
  blockers === undefined ? { code } : { code, blockers }

/** Null when `by` may do it now; else the first reason why not. Never throws on any deed that parses. */
export function refusalOf(history: History, world: World, by: PersonId, deed: Deed): Refusal | null {
  const { review } = history
  if (!Deed.safeParse(deed).success) return refuse('invalid')
  if (deed.kind === 'engagement-created') return review.terms === null ? null : refuse('exists')
  if (review.terms === null) return refuse('no-engagement')
  if (deed.kind === 'person-added') return refusalOfPerson(review, by, deed.person.id)
  if (!isMember(review, by)) return refuse('not-a-member')
  if (review.archived && deed.kind !== 'archived') return refuse('archived')

  const reportId = reportOf(review, deed)
  if (reportId !== null && deed.kind !== 'report-added') {
    const report = review.reports[reportId]
    if (report === undefined) return refuse('unknown')
    const isOpen = deed.kind === 'supplemented' || deed.kind === 'unlocked'
    if (report.locked !== null && !isOpen) return refuse('locked')
    if (report.locked === null && isOpen) return refuse('not-locked')
  }
  return refusalOfDeed(history, world, by, deed)
}

function refusalOfDeed(history: History, world: World, by: PersonId, deed: Deed): Refusal | null {
  const { review } = history
  switch (deed.kind) {
    case 'findings-disposed':
      return refusalOfDisposition(review, world, deed)
    case 'finding-noted':
    case 'severity-overridden':
      return world.findings(deed.reportId).some((f) => f.key === deed.finding) ? null : refuse('unknown')
    case 'finding-added':
      return review.own[deed.finding.id] === undefined ? null : refuse('exists')
    case 'finding-withdrawn':
      return review.own[deed.id] === undefined ? refuse('unknown') : null
    case 'annotation-added':
      return review.annotations[deed.annotation.id] === undefined ? null : refuse('exists')
    case 'annotation-changed':
      return review.annotations[deed.annotation.id] === undefined ? refuse('unknown') : null
    case 'annotation-removed':
      return review.annotations[deed.id] === undefined ? refuse('unknown') : null
    case 'reference-added':
      return [deed.from, deed.to].every((id) => review.annotations[id] !== undefined) ? null : refuse('unknown')
    case 'reference-removed':
      return review.references[deed.id] === undefined ? refuse('unknown') : null
    case 'correction-withdrawn':
      return review.corrections[deed.id] === undefined ? refuse('unknown') : null
    case 'figure-corrected':
      return review.corrections[deed.id] === undefined ? null : refuse('exists')
    case 'untested-read': {
      const known = new Set(world.untested(deed.reportId).map((u) => u.key))
      return deed.keys.every((key) => known.has(key)) ? null : refuse('unknown')
    }
    case 'review-note-opened':
      return review.notes[deed.id] === undefined ? null : refuse('exists')
    case 'review-note-answered': {
      const note = review.notes[deed.id]
      return note === undefined || note.state === 'cleared' ? refuse('unknown') : null
    }
    case 'review-note-cleared': {
      const note = review.notes[deed.id]
      if (note === undefined || note.state === 'cleared') return refuse('unknown')
      if (note.by !== by) return refuse('not-yours')
      // Clearing needs an answer, not a click.
      return note.state === 'answered' ? null : refuse('not-answered')
    }
    case 'signed':
      return refusalOfSignature(review, world, by, deed)
    case 'locked':
      return refusalOfLock(review, deed.reportId)
    case 'supplemented':
      if (deed.second === by) return refuse('same-person')
      return isMember(review, deed.second) ? null : refuse('unknown')
    case 'person-removed':
      return review.people[deed.person]?.present ? null : refuse('unknown')
    case 'undone':
      return refusalOfUndo(history, deed.act)
    case 'redone':
      return redoable(history) === deed.act ? null : refuse('nothing-to-redo')
    default:
      return null
  }
}

function refusalOfDisposition(
  review: Review,
  world: World,
  deed: Extract<Deed, { kind: 'findings-disposed' }>,
): Refusal | null {
  const keys = Object.keys(deed.findings)
  if (keys.length === 0) return refuse('unknown')
  const own = new Set(
    Object.values(review.own)
      .filter((f) => f.reportId === deed.reportId)
      .map((f): string => f.id),
  )
  const known = new Map(world.findings(deed.reportId).map((f) => [f.key, f.severity]))
  if (!keys.every((key) => known.has(key) || own.has(key))) return refuse('unknown')
  const needsReason = deed.disposition === 'dismissed' || deed.disposition === 'explained'
  if (needsReason && deed.reason === '') return refuse('reason-required')
  if (deed.disposition === 'remedied' && deed.remedy === null) return refuse('remedy-required')
  const isS1 = (key: string): boolean => severityOf(review, deed.reportId, key, known.get(key) ?? 'S4') === 'S1'
  return keys.length > 1 && keys.some(isS1) ? refuse('bulk-s1') : null
}

function refusalOfSignature(
  review: Review,
  world: World,
  by: PersonId,
  deed: Extract<Deed, { kind: 'signed' }>,
): Refusal | null {
  if (!hasRole(review, by, deed.role)) return refuse('wrong-role')
  const report = review.reports[deed.reportId] ?? untouchedReport
  if (signOffOf(report, deed.section, deed.role) !== null) return refuse('exists')
  const blockers = blockersOf(review, world, deed.reportId, deed.section, deed.role)
  if (blockers.length > 0) return refuse('blocked', blockers)
  const independent = isIndependent(review, deed.reportId, deed.section, deed.role, by)
  return independent === deed.independent ? null : refuse('not-independent')
}

/** A report is locked once its last stage is signed: the approver's, or the reviewer's where the engagement has no approver. */
function refusalOfLock(review: Review, reportId: ReportId): Refusal | null {
  const report = review.reports[reportId] ?? untouchedReport
  const hasApprover = Object.values(review.people).some((p) => p.present && p.roles.includes('approver'))
  const role: Role = hasApprover ? 'approver' : 'reviewer'
  const signed = report.signOffs.some((s) => s.section === null && s.role === role && !isStale(s))
  return signed ? null : refuse('blocked', [{ kind: 'earlier-stage', role }])
}

function refusalOfUndo(history: History, act: string): Refusal | null {
  const last = history.done.at(-1)?.act
  if (last === undefined || undoable(history) !== act) return refuse('nothing-to-undo')
  const reportId = reportOf(history.review, last.deed)
  const locked = reportId !== null && (history.review.reports[reportId]?.locked ?? null) !== null
  return locked || isBinding(last.deed) ? refuse('locked') : null
}

/** The first person adds themselves; later ones are added by a member. */
function refusalOfPerson(review: Review, by: PersonId, added: PersonId): Refusal | null {
  const nobody = Object.values(review.people).every((person) => !person.present)
  return nobody ? (by === added ? null : refuse('not-a-member')) : isMember(review, by) ? null : refuse('not-a-member')
}

function isMember(review: Review, person: PersonId): boolean {
  return review.people[person]?.present ?? false
}

function hasRole(review: Review, person: PersonId, role: Role): boolean {
  const entry = review.people[person]
  return entry !== undefined && entry.present && entry.roles.includes(role)
}

function reportOf(review: Review, deed: Deed): ReportId | null {
  switch (deed.kind) {
    case 'finding-added':
      return deed.finding.reportId
    case 'annotation-added':
    case 'annotation-changed':
      return deed.annotation.reportId
    case 'finding-withdrawn':
      return review.own[deed.id]?.reportId ?? null
    case 'annotation-removed':
      return review.annotations[deed.id]?.reportId ?? null
    case 'correction-withdrawn':
      return review.corrections[deed.id]?.reportId ?? null
    case 'review-note-answered':
    case 'review-note-cleared':
      return review.notes[deed.id]?.reportId ?? null
    default:
      return 'reportId' in deed ? deed.reportId : null
  }
}
