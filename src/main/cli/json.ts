/** A report as the command line prints it: the public vocabulary, field by field, changed only with a version. */

import type { Evidence } from '../../shared/checks/check'
import type { Finding, Untested } from '../../shared/checks/outcome'
import type { Figure, ReportSection } from '../../shared/report/report'
import type { Span } from '../../shared/text/span'
import type { Account } from '../worker/task'

export interface ExaminedFile {
  /** As given. */
  readonly file: string
  /** Null where the file could not be had. */
  readonly sha256: string | null
  readonly bytes: number | null
  readonly account: Account
}

type SpanPair = readonly [number, number]

/** A value as `JSON.stringify` takes it; members that are undefined are left out. */
export type JsonReport = Readonly<Record<string, unknown>>

export function pair(span: Span): SpanPair
export function pair(span: Span | null): SpanPair | null
export function pair(span: Span | null): SpanPair | null {
  return span && [span.start, span.end]
}

function sectionJson({ key, heading, state, span }: ReportSection): object {
  return { key, heading, state, span: pair(span) }
}

function figureJson({ line, column, state, raw, value, span }: Figure): object {
  return { line, column, state, raw, value, span: pair(span) }
}

export function evidenceJson({ role, quote, span }: Evidence): object {
  return { role, quote, span: pair(span) }
}

/** The three are for arithmetic; a date or a telephone number that was found wanting stands in the evidence. */
function decimalOnly(text: string | undefined): string | undefined {
  return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined
}

function suspectJson(suspect: Finding['suspect']): object | null | undefined {
  if (!suspect) return suspect
  const { line, column, proposed, repairs } = suspect
  return { line, column, proposed, repairs }
}

export function findingJson(finding: Finding): object {
  const { key, check, code, severity, class: kind, section, line, column, message } = finding
  const { evidence, stated, expected, difference, suspect } = finding
  return {
    key,
    check,
    code,
    severity,
    class: kind,
    section,
    line,
    column,
    message,
    evidence: evidence.map(evidenceJson),
    stated: decimalOnly(stated),
    expected: decimalOnly(expected),
    difference: decimalOnly(difference),
    suspect: suspectJson(suspect),
  }
}

function untestedJson({ check, code, line, column, reason }: Untested): object {
  return { check, code, line, column, reason }
}

const nothingRead = {
  layout: null,
  title: null,
  body: null,
  year: null,
  form: null,
  published: null,
  sections: [],
  figures: [],
  findings: [],
  untested: [],
  ticks: {},
  coverage: null,
}

export function reportJson({ file, sha256, bytes, account }: ExaminedFile): JsonReport {
  const head = { file, sha256, bytes, status: account.status }
  const { format, encoding } = account
  if (account.status === 'unreadable') return { ...head, error: account.error, format, encoding, ...nothingRead }
  const { report, findings, untested, ticks, coverage } = account
  return {
    ...head,
    format,
    encoding,
    layout: report.layout,
    title: report.title?.text ?? null,
    body: { name: report.body.name, kind: report.body.kind },
    year: report.year,
    form: account.form,
    published: report.published,
    sections: report.sections.map(sectionJson),
    figures: report.figures.map(figureJson),
    findings: findings.map(findingJson),
    untested: untested.map(untestedJson),
    ticks,
    coverage,
  }
}
