/** A desk with a report on it, for component tests of its parts; members can be replaced. */

import type { ReviewView } from '../../src/shared/ipc/review-views'
import type { Desk } from '../../src/renderer/screens/review/desk'
import { auditOf, type Audit } from '../../src/renderer/state/audit'
import { indexContent } from '../../src/renderer/state/content-index'
import { everything, filterFindings } from '../../src/renderer/state/finding-list'
import { nothingLit } from '../../src/renderer/state/lit'
import { groupFindings, listFindings } from '../../src/renderer/state/listed-finding'
import { initialView } from '../../src/renderer/state/review-view'
import { tableMarks } from '../../src/renderer/state/table-marks'
import type { ReportContent } from '../../src/shared/ipc/views'
import { asTheAppDecides } from '../../src/shared/review/read-as'
import { aRow } from './a-content'
import { aSession } from './a-desk-session'
import { aMatrixReport, anEngagement, aReview } from './an-engagement'

export function aReviewDesk(content: ReportContent, change: Partial<Desk> = {}): Desk {
  const index = indexContent(content)
  const audit = change.audit ?? null
  const listed = listFindings(index, audit)
  const findings = filterFindings(listed, change.view?.filter ?? everything)
  return {
    row: aRow(content),
    readAs: asTheAppDecides,
    index,
    marks: tableMarks(index),
    lit: nothingLit,
    selection: null,
    occurrence: 0,
    view: initialView,
    listed,
    findings,
    groups: groupFindings(findings.shown, 'none'),
    audit,
    session: aSession(),
    check: () => null,
    select: () => {},
    change: () => {},
    setHover: () => {},
    setOccurrence: () => {},
    compare: () => {},
    goTo: () => {},
    ...change,
  }
}

/** The audit session of a report, with 张编制 at the keyboard. */
export function anAudit(change: Partial<ReviewView> = {}): Audit {
  const report = aMatrixReport('a', { body: '甲市', year: 2020 })
  const engagement = anEngagement([report], { years: [2020], bodies: [], unplaced: [report.reportId] })
  return auditOf(aReview(report, change), engagement, { person: engagement.me, known: [] })
}
