/** Findings and figures with their provenance as data: written to files, and read back to the same values. */

import { z } from 'zod'
import { lineNumberAt } from './places'
import type { PaperSubject } from './input'
import { maskFor } from './mask'
import { standingsIn } from './standing'
import type { Review } from '../review/state'
import type { ReportId } from '../review/ids'

const count = z.int().nonnegative()
const text = z.string()
const textOrNull = z.string().nullable()

/** One row a cell of the form. Decimal strings, UTF-16 offsets; `raw` masked where it is personal data. */
export const FigureRow = z.strictObject({
  report: text,
  line: text,
  column: text,
  state: z.enum(['stated', 'blank', 'placeholder', 'absent', 'unreadable']),
  raw: textOrNull,
  value: textOrNull,
  low: textOrNull,
  high: textOrNull,
  unit: textOrNull,
  start: count.nullable(),
  end: count.nullable(),
  lineNumber: count.nullable(),
  corrected: z.boolean(),
})
export type FigureRow = z.infer<typeof FigureRow>

/** One row a finding, a check's or an auditor's own (then `check` and `code` are empty). */
export const FindingRecord = z.strictObject({
  report: text,
  key: text,
  check: text,
  code: text,
  severity: z.enum(['S1', 'S2', 'S3', 'S4']),
  given: z.enum(['S1', 'S2', 'S3', 'S4']),
  class: z.enum(['defect', 'likely-defect', 'capture-loss', 'query']),
  section: textOrNull,
  line: textOrNull,
  column: textOrNull,
  zh: text,
  en: text,
  stated: textOrNull,
  expected: textOrNull,
  difference: textOrNull,
  disposition: text,
  reason: text,
  /** Quotes, each with role and place: `total[120,123)784`, one a line. */
  evidence: text,
})
export type FindingRecord = z.infer<typeof FindingRecord>

export const EvidenceReport = z.strictObject({
  sha256: text,
  file: text,
  bytes: count,
  title: textOrNull,
  body: textOrNull,
  year: z.int().nullable(),
  form: text,
  ruleSet: text,
})
export type EvidenceReport = z.infer<typeof EvidenceReport>

/** Written into files that leave the app, so `version` rises when it changes. */
export const EvidenceFile = z.strictObject({
  format: z.literal('crossfoot-evidence'),
  version: z.literal(1),
  tool: z.strictObject({ name: text, version: text }),
  writtenAt: text,
  reports: z.array(EvidenceReport),
  findings: z.array(FindingRecord),
  figures: z.array(FigureRow),
})
export type EvidenceFile = z.infer<typeof EvidenceFile>

export type ReportEvidence = Pick<EvidenceFile, 'findings' | 'figures'> & { readonly report: EvidenceReport }

/** @param review null where nobody has reviewed it */
export function reportEvidence(
  subject: PaperSubject,
  review: { readonly state: Review; readonly reportId: ReportId } | null,
): ReportEvidence {
  const { file, document, report, form, run, ruleSet } = subject
  const mask = maskFor(run.findings)
  const standings = standingsIn(run.findings, review?.state ?? null, review?.reportId ?? null)
  return {
    report: {
      sha256: file.sha256,
      file: mask(file.name),
      bytes: file.bytes,
      title: report.title === null ? null : mask(report.title.text),
      body: report.body.name,
      year: report.year,
      form: form.id,
      ruleSet,
    },
    figures: report.figures.map(({ line, column, state, raw, value, interval, unit, span, reading }) => ({
      report: file.sha256,
      line,
      column,
      state,
      raw: raw === null ? null : mask(raw),
      value,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      unit,
      start: span?.start ?? null,
      end: span?.end ?? null,
      lineNumber: span === null ? null : lineNumberAt(document, span.start),
      corrected: reading?.kind === 'corrected',
    })),
    findings: standings.map(({ finding, own, key, severity, given, class: kind, section, disposition, decision }) => ({
      report: file.sha256,
      key,
      check: finding?.check ?? '',
      code: finding?.code ?? '',
      severity,
      given,
      class: kind,
      section,
      line: finding?.line ?? null,
      column: finding?.column ?? null,
      zh: mask(finding?.message.zh ?? own?.text ?? ''),
      en: mask(finding?.message.en ?? own?.text ?? ''),
      stated: finding?.stated ?? null,
      expected: finding?.expected ?? null,
      difference: finding?.difference ?? null,
      disposition,
      reason: mask(decision?.reason ?? ''),
      evidence: [
        ...(finding?.evidence ?? []).map(({ role, span, quote }) => `${role}[${span.start},${span.end})${mask(quote)}`),
        ...(own?.evidence ?? []).map(({ start, end, quote }) => `stated[${start},${end})${mask(quote)}`),
      ].join('\n'),
    })),
  }
}

export const figureColumns = Object.keys(FigureRow.shape)
export const findingColumns = Object.keys(FindingRecord.shape)
