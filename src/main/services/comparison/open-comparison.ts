/** Sets two reports side by side: found or chosen, read and checked together, with the paragraphs that a person pinned. */

import type { ComparisonView, PairingView, PinView } from '../../../shared/ipc/comparison-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { OpenReport } from '../../../shared/ipc/views'
import { readAsOf } from '../../../shared/review/read-as'
import { isPresent, type PinnedParagraphs } from '../../../shared/review/state'
import type { EngagementId, ReportId, RunId } from '../../../shared/review/ids'
import { emptyReview, sourceOf } from '../../../shared/review/state'
import type { WritableDB } from '../../store/database'
import { findListedReport } from '../../store/reports'
import { findCurrentRun } from '../../store/runs'
import type { Compared, PlacedPin, Whole } from '../../worker/task'
import { contentOf, noSuchReport } from '../open-report'
import { rowOf } from '../report-row'
import { conditionsOf, type Conditions, type Source } from '../review/conditions'
import type { Desk, Open } from '../review/desk'
import { openEngagedReport } from '../review/open-engaged'
import { fileUnder, wholeFile } from '../review/readers'
import { companionFinder, renamingsOf } from './companions'
import { personName } from './person-name'
import { pairingFinder, type Paired } from './pairings'

export interface ComparisonInput {
  readonly reportId: ReportId
  readonly priorId: ReportId | null
  readonly engagementId?: EngagementId
}

export async function openComparison(desk: Desk, input: ComparisonInput): Promise<Result<ComparisonView>> {
  const { reportId, priorId, engagementId } = input
  const opened = desk.database()
  if (!opened.ok) return opened
  const db = opened.value
  const engaged = engagementId === undefined ? null : desk.open(engagementId)
  if (engaged && !engaged.ok) return engaged
  const open = engaged?.value ?? null
  const review = open?.session.history.review ?? null
  if (!findListedReport(db, reportId)) return noSuchReport()
  const paired = pairingFinder(db, review, renamingsOf(desk))(reportId)
  const remembered = paired.kind === 'found' || paired.kind === 'chosen' ? paired.id : null
  const chosen = priorId ?? remembered
  const isAsked = priorId !== null && priorId !== remembered
  const found = companionFinder(desk, db, review ?? emptyReview)
  const conditions = conditionsOf(db, review ?? emptyReview, reportId, (id) => ({ ...found(id), prior: chosen }))
  if (conditions === null || (priorId !== null && conditions.prior === null)) return noSuchReport()
  const pairing: PairingView = isAsked ? { kind: 'asked' } : pairingView(open, paired)
  const base = { pairing, canDecide: canDecide(open, reportId) }
  const file = fileUnder(db, conditions)
  const priorFile = conditions.prior === null ? null : wholeFile(db, conditions.prior)
  if (conditions.prior === null || priorFile === null || typeof file === 'string' || chosen === null) {
    const current = await alone(desk, db, input, conditions)
    if (!current.ok) return current
    const why = chosen === null ? 'no-prior' : 'prior-unread'
    return succeed({ ...base, current: current.value, prior: null, comparison: null, why, pins: [] })
  }
  const pins = pinsOf(open, reportId, chosen)
  const compared = await desk.pool.compare({
    prior: priorFile,
    current: file,
    settings: conditions.settings,
    pins: pins.map(({ prior, current }) => ({ prior, current })),
  })
  const again = desk.database()
  if (!again.ok || again.value !== db) return noSuchReport()
  const shown = (source: Source, id: ReportId, whole: Whole | null): OpenReport | null =>
    openOf(desk, source, id, whole, runOf(open, id))
  const current = shown(conditions.source, reportId, compared?.current ?? null)
  const prior = shown(conditions.prior, chosen, compared?.prior ?? null)
  if (current === null) return noSuchReport()
  return succeed({
    ...base,
    current,
    prior,
    comparison: compared?.comparison ?? null,
    why: compared?.comparison ? null : whyNot(compared),
    pins: pins.map((pin, i) => pinView(open, pin, compared?.pins[i] ?? null)),
  })
}

function whyNot(compared: Compared | null): ComparisonView['why'] {
  if (compared === null) return 'too-complex'
  return compared.current.examination === null ? 'current-unread' : 'prior-unread'
}

/** Without a prior report, the report as it opens by itself. */
async function alone(
  desk: Desk,
  db: WritableDB,
  { reportId, engagementId }: ComparisonInput,
  conditions: Conditions,
): Promise<Result<OpenReport>> {
  if (engagementId !== undefined) {
    const opened = desk.open(engagementId)
    if (!opened.ok) return opened
    if (isPresent(opened.value.session.history.review, reportId))
      return openEngagedReport(desk, { engagementId, reportId })
  }
  const file = fileUnder(db, conditions)
  const [whole] = typeof file === 'string' ? [null] : await desk.pool.examine({ wanted: 'whole', files: [file] })
  const shown = openOf(desk, conditions.source, reportId, whole ?? null, null)
  return shown === null ? noSuchReport() : succeed(shown)
}

function openOf(desk: Desk, source: Source, id: ReportId, whole: Whole | null, run: RunId | null): OpenReport | null {
  const opened = desk.database()
  if (!opened.ok) return null
  const listed = findListedReport(opened.value, source.entry.id)
  if (!listed) return null
  const row = { ...rowOf(listed), id }
  const readAs = readAsOf(source.encoding, source.form)
  const runId = run ?? findCurrentRun(opened.value, source.entry.id)?.id
  if (!whole?.examination || runId === undefined) return { row, readAs, content: null }
  return { row, readAs, content: contentOf(whole.examination, runId, 'same') }
}

function runOf(open: Open | null, reportId: ReportId): RunId | null {
  return open?.session.readings.get(reportId)?.run ?? null
}

function canDecide(open: Open | null, reportId: ReportId): boolean {
  if (open === null) return false
  const { review } = open.session.history
  return isPresent(review, reportId) && (review.reports[reportId]?.locked ?? null) === null && !review.archived
}

function pairingView(open: Open | null, paired: Paired): PairingView {
  switch (paired.kind) {
    case 'found':
      return { kind: 'found', how: paired.how }
    case 'none':
      return { kind: 'none', why: paired.why }
    case 'chosen':
    case 'declined': {
      const { by, at, reason } = paired.pairing
      return { kind: paired.kind, by: { id: by, name: personName(open, by) }, at, reason }
    }
  }
}

/** The pins between these two reports, in the order in which they were made; a corrected file keeps those of the first one. */
function pinsOf(open: Open | null, reportId: ReportId, priorId: ReportId): readonly PinnedParagraphs[] {
  if (open === null) return []
  const { review } = open.session.history
  const same = (a: ReportId, b: ReportId): boolean => a === b || sourceOf(review, a) === sourceOf(review, b)
  return Object.values<PinnedParagraphs>(review.pins).filter(
    (pin) => pin.reportId === reportId && same(pin.priorId, priorId),
  )
}

function pinView(open: Open | null, pin: PinnedParagraphs, placed: PlacedPin | null): PinView {
  const { id, by, at, act, prior, current } = pin
  return {
    id,
    by: { id: by, name: personName(open, by) },
    at,
    act,
    prior: placed?.prior ?? null,
    current: placed?.current ?? null,
    priorQuote: prior.quote,
    currentQuote: current.quote,
    index: placed?.index ?? null,
  }
}
