/** Builds what the review screen receives: a small report with its run, as `report.open` would answer it. */

import type { RunResult } from '../../src/shared/checks/outcome'
import { runChecks } from '../../src/shared/checks/run'
import type { ReportContent, ReportRow } from '../../src/shared/ipc/views'
import { countCoverage, countFindings } from '../../src/shared/review/counts'
import { FileHash, ReportId, RunId } from '../../src/shared/review/ids'
import { aSubject, type ReportSpec } from './a-report'

/** The report examined by all checks; members of the run can be replaced. */
export function aContent(spec: ReportSpec = {}, run: Partial<RunResult> = {}): ReportContent {
  const subject = aSubject(spec)
  return {
    runId: RunId.parse('b'.repeat(32)),
    document: subject.document,
    report: subject.report,
    form: subject.form,
    run: { ...runChecks(subject), ...run },
    ingest: {
      integrity: 'same',
      candidates: [{ form: subject.form.id, score: 1, reasons: [{ zh: '年度相符', en: 'The year fits' }] }],
      tables: [],
    },
  }
}

/** The line of the list for that content; members can be replaced. */
export function aRow(content: ReportContent = aContent(), row: Partial<ReportRow> = {}): ReportRow {
  const { report, run, document } = content
  return {
    id: ReportId.parse('a'.repeat(32)),
    fileName: 'report.txt',
    status: 'read',
    error: null,
    title: report.title?.text ?? null,
    bodyName: report.body.name,
    bodyKind: report.body.kind,
    year: report.year,
    form: report.form,
    layout: report.layout,
    format: document.format,
    encoding: document.encoding,
    bytes: document.text.length,
    sha256: FileHash.parse('0'.repeat(64)),
    findings: countFindings(run.findings),
    untested: run.untested.length,
    ticks: run.ticks.length,
    coverage: countCoverage(run.coverage),
    ruleSet: '2026.1',
    importedAt: '2026-11-20T08:00:00.000Z',
    ...row,
  }
}
