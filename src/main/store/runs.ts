/** The runs: what each reading of a report came to, in one transaction and for good. */

import type { ReportId, RunId } from '../../shared/review/ids'
import { RunId as RunIdSchema } from '../../shared/review/ids'
import { ReportId as ReportIdSchema } from '../../shared/review/ids'
import type { KeptFinding, RunRecord } from '../../shared/review/run-record'
import type { ReadableDB, SqlParameters, SqlRow, SqlValue, WritableDB } from './database'
import { digestOf, sha256 } from './hash'
import { bytesOf, integerOf, integerOrNull, textOf, textOrNull } from './row'

export interface NewRun {
  readonly id: RunId
  readonly reportId: ReportId
  /** ISO time. */
  readonly madeAt: string
  readonly appVersion: string
  readonly ruleSet: string
  readonly encodingOverride: string | null
  /** Digest of what besides the file it was made with; null = the file alone, as the list of reports shows it. */
  readonly basis: string | null
  readonly record: RunRecord
}

/** Every column of a run but its hash, in the order of the table. */
const columns = [
  'seq',
  'id',
  'report_id',
  'made_at',
  'app_version',
  'rule_set',
  'encoding_override',
  'status',
  'error_code',
  'error_zh',
  'error_en',
  'format',
  'encoding',
  'layout',
  'form',
  'title',
  'body_name',
  'body_kind',
  'year',
  'numbers',
  'tied',
  'explained',
  'open',
  'untested',
  'ticks',
  'finding_counts',
  'digest',
  'marks',
  'basis',
] as const
type RunColumns = Readonly<Record<(typeof columns)[number], SqlValue>>

const insertRun = `
  INSERT INTO run (${columns.join(', ')}, hash) VALUES (${columns.map((name) => `:${name}`).join(', ')}, :hash)`

const findingColumns = ['ordinal', 'key', 'check_id', 'code', 'severity', 'class', 'body'] as const
type FindingColumns = Readonly<Record<(typeof findingColumns)[number], SqlValue>>

const insertFinding = `
  INSERT INTO finding (run_seq, ${findingColumns.join(', ')})
  VALUES (:run, ${findingColumns.map((name) => `:${name}`).join(', ')})`

/** Over every column of the run and of its findings, so that no part of what the checks said can be exchanged. */
function hashOfRun(run: Readonly<Record<string, SqlValue>>, findings: readonly SqlRow[]): string {
  const plain = (value: SqlValue | undefined): string | number | null =>
    value instanceof Uint8Array ? sha256(value) : typeof value === 'bigint' ? String(value) : (value ?? null)
  return digestOf({
    run: columns.map((name) => plain(run[name])),
    findings: findings.map((finding) => findingColumns.map((name) => plain(finding[name]))),
  })
}

/** Call within a transaction, together with whatever else the act stores. */
export function appendRun(db: WritableDB, run: NewRun): void {
  const last = db.get('run.last', 'SELECT max(seq) AS seq FROM run')
  const seq = (last ? (integerOrNull(last, 'seq') ?? 0) : 0) + 1
  const row = { seq, ...columnsOf(run) }
  const findings = run.record.status === 'read' ? run.record.findings.map(findingColumnsOf) : []
  db.run('run.append', insertRun, { ...row, hash: hashOfRun(row, findings) })
  for (const finding of findings) db.run('finding.append', insertFinding, { run: seq, ...finding })
}

function columnsOf(run: NewRun): Omit<RunColumns, 'seq'> {
  const { record } = run
  const read = record.status === 'read' ? record : null
  const error = record.status === 'unreadable' ? record.error : null
  return {
    id: run.id,
    report_id: run.reportId,
    made_at: run.madeAt,
    app_version: run.appVersion,
    rule_set: run.ruleSet,
    encoding_override: run.encodingOverride,
    status: record.status,
    error_code: error?.code ?? null,
    error_zh: error?.message.zh ?? null,
    error_en: error?.message.en ?? null,
    format: record.format,
    encoding: record.encoding,
    layout: read?.layout ?? null,
    form: read?.form ?? null,
    title: read?.title ?? null,
    body_name: read?.bodyName ?? null,
    body_kind: read?.bodyKind ?? null,
    year: read?.year ?? null,
    numbers: read?.coverage.numbers ?? null,
    tied: read?.coverage.tied ?? null,
    explained: read?.coverage.explained ?? null,
    open: read?.coverage.open ?? null,
    untested: read?.untested ?? null,
    ticks: read?.ticks ?? null,
    finding_counts: read ? JSON.stringify(read.counts) : null,
    digest: record.digest,
    marks: read?.marks ?? null,
    basis: run.basis,
  }
}

function findingColumnsOf(
  { key, check, code, severity, class: kind, json }: KeptFinding,
  ordinal: number,
): FindingColumns & SqlParameters {
  return { ordinal, key, check_id: check, code, severity, class: kind, body: json }
}

export interface RunHead {
  readonly id: RunId
  readonly reportId: ReportId
  readonly status: 'read' | 'unreadable'
  readonly digest: string
  readonly ruleSet: string
  readonly encodingOverride: string | null
  readonly basis: string | null
}

const headColumns = 'id, report_id, status, digest, rule_set, encoding_override, basis'

function headFromRow(row: SqlRow): RunHead {
  return {
    id: RunIdSchema.parse(textOf(row, 'id')),
    reportId: ReportIdSchema.parse(textOf(row, 'report_id')),
    status: textOf(row, 'status') === 'read' ? 'read' : 'unreadable',
    digest: textOf(row, 'digest'),
    ruleSet: textOf(row, 'rule_set'),
    encodingOverride: textOrNull(row, 'encoding_override'),
    basis: textOrNull(row, 'basis'),
  }
}

/** The latest run of a report's file alone; undefined while it has none. */
export function findCurrentRun(db: ReadableDB, reportId: ReportId): RunHead | undefined {
  const row = db.get('run.current', `SELECT ${headColumns} FROM current_run WHERE report_id = :reportId`, { reportId })
  return row && headFromRow(row)
}

/** The latest run of a report that was made with this basis. */
export function findRunOnBasis(db: ReadableDB, reportId: ReportId, basis: string): RunHead | undefined {
  const row = db.get(
    'run.on-basis',
    `SELECT ${headColumns} FROM run WHERE report_id = :reportId AND basis = :basis ORDER BY seq DESC LIMIT 1`,
    { reportId, basis },
  )
  return row && headFromRow(row)
}

export function findRun(db: ReadableDB, id: RunId): RunHead | undefined {
  const row = db.get('run.find', `SELECT ${headColumns} FROM run WHERE id = :id`, { id })
  return row && headFromRow(row)
}

/** The findings of a run as JSON, in their order, and its packed marks; undefined where there is no such run. */
export function findRunContent(
  db: ReadableDB,
  id: RunId,
): { readonly findings: readonly string[]; readonly marks: Uint8Array | null } | undefined {
  const run = db.get('run.marks', 'SELECT seq, marks FROM run WHERE id = :id', { id })
  if (!run) return undefined
  const rows = db.all('run.findings', 'SELECT body FROM finding WHERE run_seq = :seq ORDER BY ordinal', {
    seq: integerOf(run, 'seq'),
  })
  return {
    findings: rows.map((row) => textOf(row, 'body')),
    marks: run['marks'] === null ? null : bytesOf(run, 'marks'),
  }
}

/** What a run says of itself, against what it is: `unsealed` was made before version 20. */
export interface RunCheck {
  readonly seq: number
  readonly id: string
  readonly state: 'fits' | 'differs' | 'unsealed'
}

/** Recomputes the hash of every run, first to last. */
export function* checkRuns(db: ReadableDB): Generator<RunCheck> {
  const rows = db.all('run.seqs', 'SELECT seq FROM run ORDER BY seq')
  for (const { seq } of rows) {
    const run = db.get('run.whole', 'SELECT * FROM run WHERE seq = :seq', { seq: seq ?? null })
    if (!run) continue
    const findings = db.all('run.findings-whole', 'SELECT * FROM finding WHERE run_seq = :seq ORDER BY ordinal', {
      seq: seq ?? null,
    })
    const hash = run['hash'] ?? null
    const state = hash === null ? 'unsealed' : hash === hashOfRun(run, findings) ? 'fits' : 'differs'
    yield { seq: Number(seq), id: String(run['id']), state }
  }
}

/** Findings that belong to no run: none, in a workspace that nobody altered. */
export function countStrayFindings(db: ReadableDB): number {
  const row = db.get('finding.stray', 'SELECT count(*) AS n FROM finding WHERE run_seq NOT IN (SELECT seq FROM run)')
  return row ? integerOf(row, 'n') : 0
}
