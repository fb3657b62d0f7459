/** What is kept of an examination: the marks packed, the heads counted, the whole of it digested. */

import { createHash } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { CheckOutcome, NumberCoverage, RunResult, Tick, Untested } from '../../shared/checks/outcome'
import { countCoverage, countFindings } from '../../shared/review/counts'
import type { RunRecord } from '../../shared/review/run-record'
import type { Examination } from './examine'

/** The part of a run that is kept in bulk; findings have rows of their own. */
export interface PackedMarks {
  readonly outcomes: readonly CheckOutcome[]
  readonly untested: readonly Untested[]
  readonly ticks: readonly Tick[]
  readonly coverage: readonly NumberCoverage[]
}

/** Level 1: half the time of the default for a tenth more bytes. */
const level = 1

function packMarks(json: string): Uint8Array {
  return deflateRawSync(json, { level })
}

export function unpackMarks(bytes: Uint8Array): PackedMarks {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as PackedMarks // written by packMarks, digested with the run
}

function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\n')
  return hash.digest('hex')
}

function marksOf({ outcomes, untested, ticks, coverage }: RunResult): PackedMarks {
  return { outcomes, untested, ticks, coverage }
}

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
  const marks = JSON.stringify(marksOf(run))
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
    findings: run.findings,
    digest: digestOf('read', form.id, marks, JSON.stringify(run.findings), JSON.stringify(report.figures)),
    marks: packMarks(marks),
  }
}
