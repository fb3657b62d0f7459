/** The findings of a report as lists show them: a check's and a person's own, each with the decision in force. */

import type { DecisionView, FindingRow } from '../../../shared/ipc/review-views'
import type { ReportId } from '../../../shared/review/ids'
import type { Decision, FindingReview, Review } from '../../../shared/review/state'
import { ownDispositionOf, untouchedFinding, untouchedReport } from '../../../shared/review/state'
import type { Open } from './desk'
import { whoIn } from './names'
import { contentOf } from './world'

export function decisionView(review: Review, decision: Decision): DecisionView {
  const { disposition, reason, remedy, by, at, act } = decision
  return { disposition, reason, remedy, by: whoIn(review)(by), at, act }
}

function decided(review: Review, finding: FindingReview): Pick<FindingRow, 'decision' | 'notes'> {
  const last = finding.decisions.at(-1)
  const decision = last && last.disposition !== 'undecided' ? decisionView(review, last) : null
  return { decision, notes: finding.notes.length }
}

/** In the order of the run, the auditor's own last. */
export function findingRows({ db, contents, session }: Open, reportId: ReportId): readonly FindingRow[] {
  const { review } = session.history
  const content = contentOf({ db, contents, readings: session.readings }, review, reportId)
  const { findings } = review.reports[reportId] ?? untouchedReport
  const checked = (content?.findings ?? []).map((finding): FindingRow => {
    const { key, check, code, severity, class: kind, section, line, column, message } = finding
    const reviewed = findings[key] ?? untouchedFinding
    const outcome = decided(review, reviewed)
    return {
      reportId,
      key,
      own: false,
      check,
      code,
      severity: reviewed.severity?.value ?? severity,
      given: severity,
      class: kind,
      section,
      line,
      column,
      message,
      disposition: outcome.decision?.disposition ?? 'undecided',
      look: outcome.decision && reviewed.decisions.at(-1)?.evidence !== finding.evidence ? 'changed' : 'same',
      ...outcome,
    }
  })
  return [...checked, ...ownRows(review, reportId)]
}

function ownRows(review: Review, reportId: ReportId): readonly FindingRow[] {
  const { findings } = review.reports[reportId] ?? untouchedReport
  return Object.values(review.own)
    .filter((own) => own.reportId === reportId)
    .map((own): FindingRow => {
      const { id, severity, section, text, evidence } = own
      const reviewed = findings[id] ?? untouchedFinding
      const outcome = decided(review, reviewed)
      return {
        reportId,
        key: id,
        own: true,
        check: '',
        code: '',
        severity: reviewed.severity?.value ?? severity,
        given: severity,
        class: 'defect',
        section,
        line: evidence[0]?.path.line ?? null,
        column: evidence[0]?.path.column ?? null,
        message: { zh: text, en: text },
        disposition: ownDispositionOf(review, own),
        look: 'same',
        ...outcome,
      }
    })
}
