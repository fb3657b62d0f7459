/** The bytes of whatever leaves the app, and the name that its file is proposed. */

import type { Bilingual } from '../../../shared/checks/check'
import type { ExportWhat } from '../../../shared/ipc/paper-views'
import { fail, succeed, type Result } from '../../../shared/ipc/result'
import { EvidenceFile, reportEvidence } from '../../../shared/paper/evidence-file'
import { markedCopy } from '../../../shared/paper/marked-copy'
import { oneLine } from '../../../shared/paper/runs'
import { templateNames } from '../../../shared/paper/templates'
import type { WrittenPaper } from '../../../shared/paper/written'
import type { EngagementId, ReportId } from '../../../shared/review/ids'
import { docxOf } from '../../export/docx'
import { csvZipOf, jsonOf, workbookOf } from '../../export/evidence-tables'
import { htmlOf } from '../../export/html'
import { markdownOf } from '../../export/markdown'
import { markedCopyHtml } from '../../export/marked-copy-html'
import { pdfOf } from '../../export/pdf'
import { presentReports, type Desk } from '../review/desk'
import { makeIssues, type Watch } from './issues-source'
import { makePaper } from './make-paper'
import { sourcePaper, type PaperClock } from './paper-source'
import { fileNameOf } from './file-names'
import { makeReferenceCopy } from './reference-copy'

/** Prints a page through the window's own engine; null where there is no window. */
export type PrintPdf = (html: string) => Promise<Uint8Array>

export interface ExportAsked {
  readonly engagementId: EngagementId | null
  readonly reportId: ReportId | null
  readonly what: ExportWhat
}

export interface ContentDeps {
  readonly desk: Desk
  readonly clock: PaperClock
  readonly printPdf: PrintPdf
}

export async function exportContent(deps: ContentDeps, asked: ExportAsked, watch: Watch): Promise<Result<Uint8Array>> {
  const { desk, clock } = deps
  const { engagementId, reportId, what } = asked
  switch (what.kind) {
    case 'paper': {
      const { template, language, format } = what
      if (template === 'issues') {
        if (engagementId === null) return needsEngagement()
        const made = await makeIssues(desk, clock, { engagementId, language }, watch)
        return made.ok ? succeed(await paperBytes(made.value.written, format, deps.printPdf)) : made
      }
      if (reportId === null) return needsReport()
      const made = await makePaper(desk, clock, { engagementId, reportId, template, language })
      return made.ok ? succeed(await paperBytes(made.value.written, format, deps.printPdf)) : made
    }
    case 'marked-copy': {
      if (reportId === null) return needsReport()
      const { language } = what
      const sourced = await sourcePaper(desk, clock, { engagementId, reportId, template: 'memo', language })
      if (!sourced.ok) return sourced
      const { subject, review, writing } = sourced.value.input
      const title = oneLine(`${subject.report.body.name ?? subject.file.name} ${subject.report.year ?? ''}`)
      const about = { language, title, sha256: subject.file.sha256, writtenAt: writing.at }
      return succeed(encoded(markedCopyHtml(markedCopy(subject, review, language), about)))
    }
    case 'data': {
      const evidence = await gatherEvidence(deps, asked, watch)
      if (!evidence.ok) return evidence
      if (what.format === 'json') return succeed(encoded(jsonOf(evidence.value)))
      return succeed(what.format === 'csv' ? csvZipOf(evidence.value) : workbookOf(evidence.value, what.language))
    }
    case 'reference-copy':
      if (engagementId === null) return needsEngagement()
      return makeReferenceCopy(desk, clock, { engagementId, language: what.language }, watch)
  }
}

export async function paperBytes(
  written: WrittenPaper,
  format: 'docx' | 'pdf' | 'html' | 'md',
  printPdf: PrintPdf,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return docxOf(written)
    case 'html':
      return encoded(htmlOf(written))
    case 'md':
      return encoded(markdownOf(written))
    case 'pdf':
      return pdfOf(await printPdf(htmlOf(written)), written.manifest)
  }
}

/** Of one report, or of all reports of the engagement that can be read. */
async function gatherEvidence(
  { desk, clock }: ContentDeps,
  { engagementId, reportId, what }: ExportAsked,
  watch: Watch,
): Promise<Result<EvidenceFile>> {
  const opened = engagementId === null ? null : desk.open(engagementId)
  if (opened?.ok === false) return opened
  if (reportId === null && opened === null) return needsReport()
  const ids = reportId !== null ? [reportId] : opened === null ? [] : presentReports(opened.value)
  const evidence: EvidenceFile = {
    format: 'crossfoot-evidence',
    version: 1,
    tool: { ...clock.tool },
    writtenAt: desk.now(),
    reports: [],
    findings: [],
    figures: [],
  }
  for (const [i, id] of ids.entries()) {
    watch.progress(i, ids.length)
    watch.signal.throwIfAborted()
    const sourced = await sourcePaper(desk, clock, {
      engagementId,
      reportId: id,
      template: 'memo',
      language: what.language,
    })
    if (!sourced.ok) {
      if (ids.length === 1) return sourced
      continue
    }
    const { subject, review } = sourced.value.input
    const rows = reportEvidence(subject, review)
    evidence.reports.push(rows.report)
    evidence.findings.push(...rows.findings)
    evidence.figures.push(...rows.figures)
  }
  watch.progress(ids.length, ids.length)
  return succeed(evidence)
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function needsReport(): Result<never> {
  return fail('invalid-input', '请先选择一份报告。', 'Choose a report first.')
}

function needsEngagement(): Result<never> {
  return fail('invalid-input', '请先打开一个审计项目。', 'Open an engagement first.')
}

const names = {
  data: { zh: '审计数据', en: 'Findings and figures' },
  'marked-copy': { zh: '批注副本', en: 'Marked copy' },
  'reference-copy': { zh: '归档副本', en: 'Reference copy' },
} as const satisfies Record<string, Bilingual>

export function extensionOf(what: ExportWhat): string {
  if (what.kind === 'paper') return what.format
  if (what.kind === 'marked-copy') return 'html'
  return what.kind === 'reference-copy' || what.format === 'csv' ? 'zip' : what.format
}

/** 审计备忘录-单位-年度.docx */
export function proposedName(what: ExportWhat, subject: string): string {
  const { language } = what
  const name = what.kind === 'paper' ? templateNames[what.template][language] : names[what.kind][language]
  return `${fileNameOf([name.replace(/（.*）|\(.*\)/, '').trim(), subject].filter((one) => one !== '').join('-'))}.${extensionOf(what)}`
}
