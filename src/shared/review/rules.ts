/** Who may do what and when: the only place that decides whether an act is allowed. */

import { Deed, type Annotation, type DeedOf, type Role } from './act'
import { canonical } from './canonical'
import { reportsOf } from './concerned'
import { blockersOf, isIndependent, type Blocker, type World } from './gate'
import { redoable, undoable, type History } from './history'
import { ItemId, type PersonId, type ReportId } from './ids'
import { isSameReading } from './read-as'
import { partsOf } from './roll-parts'
import { hasApprover } from './stage'
import { isPresent, isStale, severityOf, signOffOf, untouchedReport, type Review, type SeverityValue } from './state'

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
  | 'not-in-legend' // a tick whose mark the engagement's legend does not explain
  | 'seal-differs' // what would be signed is not what stands there now
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

  const isForLocked = deed.kind === 'supplemented' || deed.kind === 'unlocked'
  const isForAny = deed.kind === 'paper-exported'
  for (const reportId of deed.kind === 'report-added' ? [] : reportsOf(review, deed)) {
    const report = review.reports[reportId]
    if (report === undefined || !report.present) return refuse('unknown')
    if (report.locked !== null && !isForLocked && !isForAny) return refuse('locked')
    if (report.locked === null && isForLocked) return refuse('not-locked')
  }
  return refusalOfDeed(history, world, by, deed)
}

function refusalOfDeed(history: History, world: World, by: PersonId, deed: Deed): Refusal | null {
  const { review } = history
  switch (deed.kind) {
    case 'report-added':
      if (isPresent(review, deed.reportId)) return refuse('exists')
      return world.fileOf(deed.reportId) === deed.file ? null : refuse('unknown')
    case 'report-superseded':
      return refusalOfVersion(review, world, deed)
    case 'findings-disposed':
      return refusalOfDisposition(review, world, deed)
    case 'finding-noted':
    case 'severity-overridden':
      return isFinding(review, world, deed.reportId, deed.finding) ? null : refuse('unknown')
    case 'finding-added':
      return review.own[deed.finding.id] === undefined ? null : refuse('exists')
    case 'finding-withdrawn':
      return review.own[deed.id] === undefined ? refuse('unknown') : null
    case 'annotation-added':
      if (review.annotations[deed.annotation.id] !== undefined) return refuse('exists')
      return isExplained(review, deed.annotation) ? null : refuse('not-in-legend')
    case 'annotation-changed': {
      const known = review.annotations[deed.annotation.id]
      if (known?.reportId !== deed.annotation.reportId) return refuse('unknown')
      // a tick that stands already may keep a mark that has left the legend since
      return known.text === deed.annotation.text || isExplained(review, deed.annotation)
        ? null
        : refuse('not-in-legend')
    }
    case 'annotation-removed':
      return review.annotations[deed.id] === undefined ? refuse('unknown') : null
    case 'reference-added':
      if (review.references[deed.id] !== undefined) return refuse('exists')
      return [deed.from, deed.to].every((id) => isReferable(review, id)) ? null : refuse('unknown')
    case 'reference-removed':
      return review.references[deed.id] === undefined ? refuse('unknown') : null
    case 'correction-withdrawn':
      return review.corrections[deed.id] === undefined ? refuse('unknown') : null
    case 'figure-corrected':
      return review.corrections[deed.id] === undefined ? null : refuse('exists')
    case 'reading-chosen': {
      const { readAs } = review.reports[deed.reportId] ?? untouchedReport
      if (isSameReading(readAs, deed)) return refuse('exists')
      return deed.form !== readAs.form && deed.reason === '' ? refuse('reason-required') : null
    }
    case 'prior-paired':
      if (deed.prior === deed.reportId) return refuse('exists')
      return deed.prior === null || world.fileOf(deed.prior) !== null ? null : refuse('unknown')
    case 'prior-unpaired':
      return review.pairings[deed.reportId] === undefined ? refuse('unknown') : null
    case 'paragraphs-pinned':
      if (review.pins[deed.id] !== undefined) return refuse('exists')
      return world.fileOf(deed.priorId) === null ? refuse('unknown') : null
    case 'pin-removed':
      return review.pins[deed.id] === undefined ? refuse('unknown') : null
    case 'rolled-forward':
      return refusalOfRolling(history, world, by, deed)
    case 'untested-read': {
      const known = new Set(world.untested(deed.reportId).map((u) => u.key))
      return deed.keys.every((key) => known.has(key)) ? null : refuse('unknown')
    }
    case 'review-note-opened':
      if (review.notes[deed.id] !== undefined) return refuse('exists')
      if (deed.finding === null || isFinding(review, world, deed.reportId, deed.finding)) return null
      return refuse('unknown')
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
      return refusalOfLock(review, world, deed.reportId)
    case 'supplemented':
      if (deed.second === by) return refuse('same-person')
      return isMember(review, deed.second) ? null : refuse('unknown')
    case 'person-removed':
      return review.people[deed.person]?.present ? null : refuse('unknown')
    case 'undone':
      return refusalOfUndo(history, deed.act)
    case 'redone':
      return refusalOfRedo(history, deed.act)
    default:
      return null
  }
}

function refusalOfVersion(
  review: Review,
  world: World,
  deed: Extract<Deed, { kind: 'report-superseded' }>,
): Refusal | null {
  // A report that is reviewed by itself cannot also stand for another.
  const isTaken =
    deed.version === deed.reportId ||
    isPresent(review, deed.version) ||
    Object.values(review.reports).some((r) => r.present && r.versions.at(-1)?.version === deed.version)
  if (isTaken) return refuse('exists')
  return world.fileOf(deed.version) === deed.file ? null : refuse('unknown')
}

function refusalOfDisposition(
  review: Review,
  world: World,
  deed: Extract<Deed, { kind: 'findings-disposed' }>,
): Refusal | null {
  const decided: { readonly severity: SeverityValue }[] = []
  for (const { reportId, findings } of deed.on) {
    const given = new Map(world.findings(reportId).map((f) => [f.key, f.severity]))
    for (const key of Object.keys(findings)) {
      const severity = given.get(key) ?? ownFinding(review, reportId, key)?.severity
      if (severity === undefined) return refuse('unknown')
      decided.push({ severity: severityOf(review, reportId, key, severity) })
    }
  }
  if (decided.length === 0) return refuse('unknown')
  const needsReason = deed.disposition === 'dismissed' || deed.disposition === 'explained'
  if (needsReason && deed.reason === '') return refuse('reason-required')
  if (deed.disposition === 'remedied' && (deed.remedy === null || !world.hasFile(deed.remedy)))
    return refuse('remedy-required')
  return decided.length > 1 && decided.some(({ severity }) => severity === 'S1') ? refuse('bulk-s1') : null
}

function ownFinding(review: Review, reportId: ReportId, key: string): Review['own'][ItemId] | undefined {
  const id = ItemId.safeParse(key)
  const own = id.success ? review.own[id.data] : undefined
  return own?.reportId === reportId ? own : undefined
}

function isFinding(review: Review, world: World, reportId: ReportId, key: string): boolean {
  return ownFinding(review, reportId, key) !== undefined || world.findings(reportId).some((f) => f.key === key)
}

function isExplained(review: Review, { kind, text }: Annotation): boolean {
  return kind !== 'tick' || (review.terms?.legend.some(({ mark }) => mark === text) ?? false)
}

/** Once for a report; every part must be allowed by itself, and references may join what comes with them. */
function refusalOfRolling(
  history: History,
  world: World,
  by: PersonId,
  deed: DeedOf<'rolled-forward'>,
): Refusal | null {
  const { review } = history
  if (review.rolledFrom[deed.reportId] !== undefined) return refuse('exists')
  const { findings, annotations, references, notes } = deed
  const items = [...findings.map(({ finding }) => finding), ...annotations]
  const ids = new Set([...items, ...references, ...notes].map(({ id }) => id))
  if (ids.size < items.length + references.length + notes.length) return refuse('exists')
  if (items.some(({ reportId }) => reportId !== deed.reportId)) return refuse('unknown')
  const made = new Set(items.map(({ id }) => id))
  const isThere = (id: ItemId): boolean => made.has(id) || isReferable(review, id)
  if (references.some(({ from, to }) => !isThere(from) || !isThere(to))) return refuse('unknown')
  for (const part of partsOf({ ...deed, references: [] })) {
    const refusal = refusalOfDeed(history, world, by, part)
    if (refusal) return refusal
  }
  return null
}

/** Places that a reference may join: annotations and an auditor's own findings. */
function isReferable(review: Review, id: ItemId): boolean {
  return review.annotations[id] !== undefined || review.own[id] !== undefined
}

function refusalOfSignature(
  review: Review,
  world: World,
  by: PersonId,
  deed: Extract<Deed, { kind: 'signed' }>,
): Refusal | null {
  if (!hasRole(review, by, deed.role)) return refuse('wrong-role')
  const report = review.reports[deed.reportId] ?? untouchedReport
  if (signOffOf(report, deed.section, deed.role, world.reading(deed.reportId)) !== null) return refuse('exists')
  const blockers = blockersOf(review, world, deed.reportId, deed.section, deed.role)
  if (blockers.length > 0) return refuse('blocked', blockers)
  const independent = isIndependent(review, world, deed.reportId, deed.section, deed.role, by)
  if (independent !== deed.independent) return refuse('not-independent')
  const seal = world.seal(deed.reportId)
  return seal !== null && canonical(seal) === canonical(deed.seal) ? null : refuse('seal-differs')
}

/** A report is locked once its last stage is signed: the approver's, or the reviewer's where the engagement has no approver. */
function refusalOfLock(review: Review, world: World, reportId: ReportId): Refusal | null {
  const report = review.reports[reportId] ?? untouchedReport
  const role: Role = hasApprover(review) ? 'approver' : 'reviewer'
  const reading = world.reading(reportId)
  const isSigned = report.signOffs.some((s) => s.section === null && s.role === role && !isStale(s, reading))
  return isSigned ? null : refuse('blocked', [{ kind: 'earlier-stage', role }])
}

function refusalOfUndo(history: History, act: string): Refusal | null {
  const last = history.done.at(-1)
  if (last === undefined || undoable(history) !== act) return refuse('nothing-to-undo')
  return refusalOfTouching(history.review, last.deed)
}

function refusalOfRedo(history: History, act: string): Refusal | null {
  const next = history.undone.at(-1)
  if (next === undefined || redoable(history) !== act) return refuse('nothing-to-redo')
  return refusalOfTouching(history.review, next.deed)
}

function refusalOfTouching(review: Review, deed: Deed): Refusal | null {
  const isLocked = reportsOf(review, deed).some((id) => (review.reports[id]?.locked ?? null) !== null)
  return isLocked ? refuse('locked') : null
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
