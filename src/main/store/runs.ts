/** The runs: what each reading of a report came to, in one transaction and for good. */

import type { ReportId, RunId } from '../../shared/review/ids'
import { RunId as RunIdSchema } from '../../shared/review/ids'
import type { RunRecord } from '../../shared/review/run-record'
import type { ReadableDB, WritableDB } from './database'
import { textOf } from './row'

export interface NewRun {
  readonly id: RunId
  readonly reportId: ReportId
  /** ISO time. */
  readonly madeAt: string
  readonly appVersion: string
  readonly ruleSet: string
  readonly encodingOverride: string | null
  readonly record: RunRecord
}

const insertRun = `
  INSERT INTO run (id, report_id, made_at, app_version, rule_set, encoding_override, status, error_code, error_zh,
    error_en, format, encoding, layout, form, title, body_name, body_kind, year, numbers, tied, explained, open,
    untested, ticks, finding_counts, digest, marks)
  VALUES (:id, :reportId, :madeAt, :appVersion, :ruleSet, :encodingOverride, :status, :errorCode, :errorZh,
    :errorEn, :format, :encoding, :layout, :form, :title, :bodyName, :bodyKind, :year, :numbers, :tied, :explained,
    :open, :untested, :ticks, :counts, :digest, :marks)`

const insertFinding = `
  INSERT INTO finding (run_seq, ordinal, key, check_id, code, severity, class, body)
  VALUES (:run, :ordinal, :key, :check, :code, :severity, :class, :body)`

/** Call within a transaction, together with whatever else the act stores. */
export function appendRun(db: WritableDB, run: NewRun): void {
  const { record } = run
  const read = record.status === 'read' ? record : null
  const error = record.status === 'unreadable' ? record.error : null
  const { rowid } = db.run('run.append', insertRun, {
    id: run.id,
    reportId: run.reportId,
    madeAt: run.madeAt,
    appVersion: run.appVersion,
    ruleSet: run.ruleSet,
    encodingOverride: run.encodingOverride,
    status: record.status,
    errorCode: error?.code ?? null,
    errorZh: error?.message.zh ?? null,
    errorEn: error?.message.en ?? null,
    format: record.format,
    encoding: record.encoding,
    layout: read?.layout ?? null,
    form: read?.form ?? null,
    title: read?.title ?? null,
    bodyName: read?.bodyName ?? null,
    bodyKind: read?.bodyKind ?? null,
    year: read?.year ?? null,
    numbers: read?.coverage.numbers ?? null,
    tied: read?.coverage.tied ?? null,
    explained: read?.coverage.explained ?? null,
    open: read?.coverage.open ?? null,
    untested: read?.untested ?? null,
    ticks: read?.ticks ?? null,
    counts: read ? JSON.stringify(read.counts) : null,
    digest: record.digest,
    marks: read?.marks ?? null,
  })
  read?.findings.forEach((finding, ordinal) => {
    db.run('finding.append', insertFinding, {
      run: rowid,
      ordinal,
      key: finding.key,
      check: finding.check,
      code: finding.code,
      severity: finding.severity,
      class: finding.class,
      body: finding.json,
    })
  })
}

export interface RunHead {
  readonly id: RunId
  readonly digest: string
  readonly ruleSet: string
}

/** The latest run of a report; undefined while it has none. */
export function findCurrentRun(db: ReadableDB, reportId: ReportId): RunHead | undefined {
  const row = db.get('run.current', 'SELECT id, digest, rule_set FROM current_run WHERE report_id = :reportId', {
    reportId,
  })
  return (
    row && { id: RunIdSchema.parse(textOf(row, 'id')), digest: textOf(row, 'digest'), ruleSet: textOf(row, 'rule_set') }
  )
}
