/** Rolls last year's engagement forward: first the list of what would go on, then the acts, each report's as one. */

import type { RollPlanView, RollReportView, RolledView } from '../../../shared/ipc/roll-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { Deed, EngagementTerms } from '../../../shared/review/act'
import { ItemId, type EngagementId, type ReportId } from '../../../shared/review/ids'
import { rollForward as rolled, type RolledForward } from '../../../shared/review/roll-forward'
import { emptyReview, isPresent, sourceOf, type Review } from '../../../shared/review/state'
import { rollPhrases } from '../../../shared/words/roll-forward'
import type { Language } from '../../../shared/words/say'
import { findReport } from '../../store/reports'
import { companionFinder } from '../comparison/companions'
import { conditionsOf } from './conditions'
import { presentReports, type Desk, type Open } from './desk'
import { readUnder } from './readers'
import { refused } from './refusal'
import { rollSay } from './roll-say'
import { runFinding } from './run-contents'
import { successionsOf, type Succession } from './successors'
import { syncReport } from './sync'
import { contentOf } from './world'

interface Rolls {
  readonly succession: Succession
  readonly why: RollReportView['why']
  readonly forward: RolledForward
}

const nothing: RolledForward = { items: [], deed: null }

export async function planRollForward(
  desk: Desk,
  { engagementId, into }: { readonly engagementId: EngagementId; readonly into: EngagementId | null },
): Promise<Result<RollPlanView>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { value: last } = opened
  const terms = last.session.history.review.terms
  const target = into === null ? null : desk.open(into)
  if (target && !target.ok) return target
  const others = desk.engagements()
  if (!others.ok) return others
  if (terms === null) return refused({ code: 'no-engagement' })
  const suggested = target?.value.session.history.review.terms ?? nextTerms(terms)
  const rolls = await rollsOf(desk, last, target?.value ?? null, suggested, 'zh')
  return succeed({
    terms: suggested,
    into: others.value.flatMap(({ session: { id, history } }) => {
      const { terms: own, archived } = history.review
      return id === engagementId || archived || own === null || own.to <= terms.to
        ? []
        : [{ engagementId: id, name: own.name }]
    }),
    people: Object.values(last.session.history.review.people).filter(({ present }) => present).length,
    reports: rolls.map(({ succession: { reportId, bodyName, year, successor }, why, forward }) => ({
      reportId,
      bodyName,
      year,
      successor,
      why,
      items: forward.items.map((item) => ({ ...item })),
    })),
  })
}

interface RollInput {
  readonly engagementId: EngagementId
  readonly into:
    | { readonly kind: 'new'; readonly terms: EngagementTerms }
    | { readonly kind: 'known'; readonly engagementId: EngagementId }
  readonly language: Language
}

/**
 * The engagement and its reports come first, since what goes on rests on what the checks find this year. Interrupted in
 * between, the rest can be rolled forward into the engagement that is there.
 */
export async function rollForward(
  desk: Desk,
  { engagementId, into, language }: RollInput,
): Promise<Result<RolledView>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { value: last } = opened
  const { terms } = last.session.history.review
  if (terms === null) return refused({ code: 'no-engagement' })
  const target = into.kind === 'new' ? found(desk, last, into.terms) : desk.open(into.engagementId)
  if (!target.ok) return target
  const { value: open } = target
  const { session } = open
  const added = commitReports(desk, last, open, language)
  if (!added.ok) return added
  for (const reportId of presentReports(open)) await syncReport(desk, open, reportId, 'current', 'terms')
  const rolls = await rollsOf(desk, last, open, session.history.review.terms ?? terms, language)
  const still = desk.open(session.id)
  if (!still.ok || still.value.db !== open.db) return still.ok ? refused({ code: 'unknown' }) : still
  const deeds = rolls.flatMap(({ forward, why }) => (why === null && forward.deed ? [forward.deed] : []))
  if (deeds.length > 0) {
    const committed = desk.commit(open, deeds)
    if (!committed.ok) return committed
  }
  return succeed({ engagementId: session.id, acts: deeds.length })
}

/** The year after, on the same terms. */
function nextTerms(terms: EngagementTerms): EngagementTerms {
  const year = terms.to + 1
  const name = terms.name.replaceAll(/(?:19|20)\d\d/g, (printed) => String(Number(printed) + year - terms.to))
  return { ...terms, name: name === terms.name ? `${name} ${year}` : name, from: year, to: year }
}

/** With the same people in the same roles; whoever does it takes part. */
function found(desk: Desk, last: Open, terms: EngagementTerms): Result<Open> {
  const people = Object.values(last.session.history.review.people)
  return desk.found((by) => {
    const roles = people.find(({ id, present }) => id === by.id && present)?.roles ?? ['preparer' as const]
    return [
      { kind: 'engagement-created', terms },
      { kind: 'person-added', person: { id: by.id, name: by.name, roles: [...roles] } },
      ...people
        .filter(({ id, present }) => present && id !== by.id)
        .map(({ id, name, roles: theirs }): Deed => ({
          kind: 'person-added',
          person: { id, name, roles: [...theirs] },
        })),
    ]
  })
}

/** This year's reports that do not take part yet, each with last year's where it would not be found by itself. */
function commitReports(desk: Desk, last: Open, open: Open, language: Language): Result<unknown> {
  const deeds: Deed[] = []
  const lastReview = last.session.history.review
  const { review } = open.session.history
  const companionsOf = companionFinder(desk, open.db, review)
  for (const { reportId, successor } of successionsOf(desk, last)) {
    const file = successor === null ? undefined : findReport(open.db, successor)?.fileHash
    if (successor === null || !file || isPresent(review, successor)) continue
    deeds.push({ kind: 'report-added', reportId: successor, file })
    const prior = sourceOf(lastReview, reportId)
    if (companionsOf(successor).prior !== prior) {
      const reason = rollPhrases.paired[language]
      deeds.push({ kind: 'prior-paired', reportId: successor, prior, names: null, reason })
    }
  }
  return deeds.length === 0 ? succeed(null) : desk.commit(open, deeds)
}

/** What goes on from each report, as this year's report reads beside it under the terms given. */
async function rollsOf(
  desk: Desk,
  last: Open,
  open: Open | null,
  terms: EngagementTerms,
  language: Language,
): Promise<readonly Rolls[]> {
  const review: Review = open?.session.history.review ?? { ...emptyReview, terms }
  const say = rollSay(language)
  const newId = (): ItemId => ItemId.parse(desk.newId())
  const lastReview = last.session.history.review
  const companionsOf = companionFinder(desk, last.db, review)
  const rolls: Rolls[] = []
  for (const succession of successionsOf(desk, last)) {
    const { reportId, successor } = succession
    const none = (why: RollReportView['why']): number => rolls.push({ succession, why, forward: nothing })
    const known = successor === null ? undefined : review.reports[successor]
    if (successor === null) none(succession.why)
    else if (review.rolledFrom[successor] !== undefined) none('done')
    else if ((known?.locked ?? null) !== null) none('locked')
    else {
      const prior = sourceOf(lastReview, reportId)
      const target = await targetOf(desk, last, review, successor, (id) => ({ ...companionsOf(id), prior }))
      const content = contentOf({ ...last, readings: last.session.readings }, lastReview, reportId)
      if (target === null || content?.head.status !== 'read') none('unread')
      else {
        const source = { review: lastReview, reportId, findings: content.findings }
        const forward = rolled({ source, target: { ...target, reportId: successor }, say, newId }, last.session.id)
        rolls.push({ succession, why: null, forward })
      }
    }
  }
  return rolls
}

async function targetOf(
  desk: Desk,
  { db }: Open,
  review: Review,
  reportId: ReportId,
  companionsOf: Parameters<typeof conditionsOf>[3],
) {
  const conditions = conditionsOf(db, review, reportId, companionsOf)
  const outcome = conditions && (await readUnder(db, desk.pool, conditions))
  if (outcome?.kind !== 'read' || !outcome.whole.examination) return null
  const { document, report, run } = outcome.whole.examination
  return { text: document.text, report, findings: run.findings.map(runFinding) }
}
