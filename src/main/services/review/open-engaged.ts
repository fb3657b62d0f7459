/** Opens a report as it stands in an engagement: corrections laid over it, its deadlines, last year's report beside it. */

import type { Finding, RunResult } from '../../../shared/checks/outcome'
import { succeed, type Result } from '../../../shared/ipc/result'
import type { OpenReport } from '../../../shared/ipc/views'
import { fileProblem } from '../../../shared/review/file-problem'
import type { EngagementId, ReportId, RunId } from '../../../shared/review/ids'
import { readAsOf } from '../../../shared/review/read-as'
import { isPresent, lockedRun, sourceOf } from '../../../shared/review/state'
import { sliceSpan } from '../../../shared/text/span'
import { findListedReport, findReport } from '../../store/reports'
import { findRunContent } from '../../store/runs'
import type { ReadExamination } from '../../worker/examine'
import { unpackMarks } from '../../worker/pack'
import { contentOf as reportContent, noSuchReport } from '../open-report'
import { rowOf } from '../report-row'
import { companionFinder } from '../comparison/companions'
import { conditionsOf } from './conditions'
import type { Desk, Open } from './desk'
import { keepGround } from './grounds'
import { matrixReport } from './matrix-report'
import { readUnder } from './readers'
import { refused } from './refusal'
import { keepOutcome } from './sync'
import { runOf } from './world'

export async function openEngagedReport(
  desk: Desk,
  { engagementId, reportId }: { readonly engagementId: EngagementId; readonly reportId: ReportId },
): Promise<Result<OpenReport>> {
  const opened = desk.open(engagementId)
  if (!opened.ok) return opened
  const { value: open } = opened
  const { review } = open.session.history
  if (!isPresent(review, reportId)) return refused({ code: 'unknown' })
  const conditions = conditionsOf(open.db, review, reportId, companionFinder(desk, open.db, review))
  if (conditions === null) return noSuchReport()
  const outcome = await readUnder(open.db, desk.pool, conditions)
  const again = desk.open(engagementId)
  if (!again.ok || again.value.db !== open.db) return noSuchReport()
  const readAs = readAsOf(conditions.source.encoding, conditions.source.form)
  if (outcome.kind === 'missing') return noSuchReport()
  if (outcome.kind === 'altered') return succeed({ row: alteredRow(open, reportId), readAs, content: null })
  const locked = lockedRunOf(open, reportId)
  if (locked === null) keepOutcome(desk, open, reportId, conditions, 'read-again', outcome.whole)
  const row = matrixReport(desk, open, reportId)?.row
  const run = runOf(open.session, open.session.history.review, reportId)
  if (!row) return noSuchReport()
  if (!outcome.whole.examination || run === null) return succeed({ row, readAs, content: null })
  keepGround(open.db, run, outcome.whole)
  const { examination } = outcome.whole
  const shown = locked === null ? examination : { ...examination, run: signedRun(open, locked, examination) }
  return succeed({ row, readAs, content: reportContent(shown, run, 'same') })
}

function alteredRow({ db, session }: Open, reportId: ReportId): OpenReport['row'] {
  const listed = findListedReport(db, sourceOf(session.history.review, reportId))
  if (!listed) throw new Error('bug: a file without its report')
  const name = findReport(db, listed.id)?.fileName ?? listed.fileName
  return { ...rowOf(listed), id: reportId, status: 'unreadable', error: fileProblem('altered', name) }
}

function lockedRunOf({ session }: Open, reportId: ReportId): RunId | null {
  const report = session.history.review.reports[reportId]
  return report ? lockedRun(report) : null
}

/**
 * What was signed is what is shown, whatever the checks would say today. Should a newer reader cut the text otherwise,
 * marks that no longer stand on their words are not drawn; findings keep their words.
 */
function signedRun({ db }: Open, run: RunId, { document, run: present }: ReadExamination): RunResult {
  const stored = findRunContent(db, run)
  if (!stored || stored.marks === null) return present
  const { text } = document
  const stands = ({ span, quote }: Finding['evidence'][number]): boolean => sliceSpan(text, span) === quote
  const findings = stored.findings.map((json) => JSON.parse(json) as Finding)
  const marks = unpackMarks(stored.marks)
  const isSameText = findings.every(({ evidence }) => evidence.every(stands))
  return {
    ...marks,
    ...(isSameText ? {} : { ticks: [], coverage: [] }),
    findings: findings.map((finding) => ({ ...finding, evidence: finding.evidence.filter(stands) })),
  }
}
