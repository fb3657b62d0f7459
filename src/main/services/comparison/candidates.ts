/** The reports that may be set beside another one, and the strip of a body's years. */

import type { CandidateView, SeriesView } from '../../../shared/ipc/comparison-views'
import { succeed, type Result } from '../../../shared/ipc/result'
import { finderIn, isLikeName, isSameBody } from '../../../shared/compare/pairing'
import { seriesOf, type YearOfSeries } from '../../../shared/compare/series'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { emptyReview, sourceOf } from '../../../shared/review/state'
import type { WritableDB } from '../../store/database'
import { findListedReport } from '../../store/reports'
import { findReport } from '../../store/reports'
import { findBytes } from '../../store/files'
import { noSuchReport } from '../open-report'
import { rowOf } from '../report-row'
import { readingOf } from '../review/conditions'
import type { Desk, Open } from '../review/desk'
import { renamingsOf } from './companions'
import { headsFor, pairingFinder } from './pairings'

interface Asked {
  readonly reportId: ReportId
  readonly engagementId?: EngagementId
}

type Here = { readonly db: WritableDB; readonly open: Open | null }

function here(desk: Desk, { engagementId }: Asked): Result<Here> {
  const opened = desk.database()
  if (!opened.ok) return opened
  if (engagementId === undefined) return succeed({ db: opened.value, open: null })
  const engaged = desk.open(engagementId)
  return engaged.ok ? succeed({ db: opened.value, open: engaged.value }) : engaged
}

const order = { 'same-body': 0, renamed: 1, 'like-name': 2, other: 3 } as const

/** The likeliest first: the same body's nearest year before, then later ones, then other bodies. */
export function listCandidates(desk: Desk, asked: Asked): Result<CandidateView[]> {
  const found = here(desk, asked)
  if (!found.ok) return found
  const { db, open } = found.value
  const review = open?.session.history.review ?? null
  const heads = headsFor(db, review ?? emptyReview)
  const own = heads.find(({ id }) => id === asked.reportId)
  if (!own && !findListedReport(db, asked.reportId)) return noSuchReport()
  const paired = pairingFinder(db, review, renamingsOf(desk))(asked.reportId)
  const taken = paired.kind === 'found' || paired.kind === 'chosen' ? paired.id : null
  const years = new Set(
    own
      ? finderIn(heads, renamingsOf(desk))
          .yearsOf(own)
          .map(({ id }) => id)
      : [],
  )
  const candidates = heads
    .filter(({ id }) => id !== asked.reportId)
    .flatMap((head): CandidateView[] => {
      const listed = findListedReport(db, sourceOf(review ?? emptyReview, head.id))
      if (!listed) return []
      const name = own?.bodyName ?? null
      const how = isSameBody(name, head.bodyName)
        ? ('same-body' as const)
        : years.has(head.id)
          ? ('renamed' as const)
          : isLikeName(name, head.bodyName)
            ? ('like-name' as const)
            : ('other' as const)
      const apart = own?.year === undefined || own.year === null || head.year === null ? null : own.year - head.year
      return [{ row: { ...rowOf(listed), id: head.id }, yearsApart: apart, how, isTaken: head.id === taken }]
    })
  return succeed(
    candidates.toSorted(
      (a, b) => Number(b.isTaken) - Number(a.isTaken) || order[a.how] - order[b.how] || distance(a) - distance(b),
    ),
  )
}

/** One year before is nearest, then further back, then later years. */
function distance({ yearsApart }: CandidateView): number {
  if (yearsApart === null) return 1000
  return yearsApart > 0 ? yearsApart : 100 - yearsApart
}

/** Reads the body's reports of all years; a year with more than one report is shown by the first of them. */
export async function openSeries(desk: Desk, asked: Asked): Promise<Result<SeriesView>> {
  const found = here(desk, asked)
  if (!found.ok) return found
  const { db, open } = found.value
  const review = open?.session.history.review ?? null
  const heads = headsFor(db, review ?? emptyReview)
  const own = heads.find(({ id }) => id === asked.reportId)
  if (!own) return noSuchReport()
  const years = new Map<number, ReportId>()
  if (own.year !== null) years.set(own.year, own.id)
  for (const { id, year } of finderIn(heads, renamingsOf(desk)).yearsOf(own)) {
    if (year !== null && !years.has(year)) years.set(year, id)
  }
  const ids = [...years].toSorted(([a], [b]) => a - b)
  const files = ids.flatMap(([, id]) => {
    const entry = findReport(db, sourceOf(review ?? emptyReview, id))
    const bytes = entry && findBytes(db, entry.fileHash)
    if (!entry || !bytes) return []
    return [{ id, name: entry.fileName, bytes, ...readingOf(review ?? emptyReview, id, entry) }]
  })
  const wholes = await desk.pool.examine({ wanted: 'whole', files: files.map(({ id: _id, ...file }) => file) })
  const read = wholes.flatMap((whole, i): YearOfSeries<ReportId>[] => {
    const id = files[i]?.id
    const year = ids.find(([, one]) => one === id)?.[0]
    if (!whole.examination || id === undefined || year === undefined) return []
    return [{ year, id, form: whole.examination.form, report: whole.examination.report }]
  })
  return succeed({ bodyName: own.bodyName, ...seriesOf(read) })
}
