/** What is kept of an examination: the marks packed, the heads counted, the whole of it digested. */

import { createHash } from 'node:crypto'
import { countCoverage, countFindings } from '../../shared/review/counts'
import type { RunRecord } from '../../shared/review/run-record'
import type { Examination, ReadExamination } from './examine'
import { packMarks } from './pack'

export function recordOf(examination: Examination): RunRecord {
  if (examination.status === 'unreadable') {
    const { document, error } = examination
    return {
      status: 'unreadable',
      error,
      format: document?.format ?? null,
      encoding: document?.encoding ?? null,
      digest: digestOf('unreadable', error.code),
    }
  }
  const { document, report, run, form } = examination
  const marks = packMarks(run)
  const findings = run.findings.map((finding) => {
    const { key, check, code, severity, class: kind } = finding
    return { key, check, code, severity, class: kind, json: JSON.stringify(finding) }
  })
  return {
    status: 'read',
    format: document.format,
    encoding: document.encoding,
    layout: report.layout,
    form: form.id,
    title: report.title?.text ?? null,
    bodyName: report.body.name,
    bodyKind: report.body.kind,
    year: report.year,
    coverage: countCoverage(run.coverage),
    untested: run.untested.length,
    ticks: run.ticks.length,
    counts: countFindings(run.findings),
    findings,
    digest: digestOf('read', form.id, marks.json, figuresOf(examination), ...findings.map(({ json }) => json)),
    marks: marks.bytes,
  }
}

/** Every figure as it was read, so that a reading that differs in one cell has another digest. */
function figuresOf({ report }: ReadExamination): string {
  let text = ''
  for (const { line, column, state, value, span } of report.figures) {
    text += `${line} ${column} ${state} ${value ?? ''} ${span ? span.start : ''}\n`
  }
  return text
}

function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex')
}
