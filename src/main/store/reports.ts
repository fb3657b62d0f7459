/** The reports of a workspace, and the list of them with what the run that counts came to. */

import { z } from 'zod'
import { FileHash, ReportId, RunId } from '../../shared/review/ids'
import type { ReadableDB, SqlRow, WritableDB } from './database'
import { integerOf, integerOrNull, textOf, textOrNull } from './row'

export interface ReportEntry {
  readonly id: ReportId
  readonly fileHash: FileHash
  readonly fileName: string
  readonly encodingOverride: string | null
  /** ISO time, null while on the list. */
  readonly removedAt: string | null
}

export interface NewReport {
  readonly id: ReportId
  readonly fileHash: FileHash
  readonly fileName: string
  /** ISO time. */
  readonly importedAt: string
}

export function insertReport(db: WritableDB, report: NewReport): void {
  db.run(
    'report.insert',
    'INSERT INTO report (id, file_sha256, file_name, imported_at) VALUES (:id, :fileHash, :fileName, :importedAt)',
    { id: report.id, fileHash: report.fileHash, fileName: report.fileName, importedAt: report.importedAt },
  )
}

const entryColumns = 'id, file_sha256, file_name, encoding_override, removed_at'

function entryFromRow(row: SqlRow): ReportEntry {
  return {
    id: ReportId.parse(textOf(row, 'id')),
    fileHash: FileHash.parse(textOf(row, 'file_sha256')),
    fileName: textOf(row, 'file_name'),
    encodingOverride: textOrNull(row, 'encoding_override'),
    removedAt: textOrNull(row, 'removed_at'),
  }
}

export function findReport(db: ReadableDB, id: ReportId): ReportEntry | undefined {
  const row = db.get('report.find', `SELECT ${entryColumns} FROM report WHERE id = :id`, { id })
  return row && entryFromRow(row)
}

/** The report of these bytes, on the list or taken off it. */
export function findReportOfFile(db: ReadableDB, fileHash: FileHash): ReportEntry | undefined {
  const row = db.get('report.of-file', `SELECT ${entryColumns} FROM report WHERE file_sha256 = :fileHash`, { fileHash })
  return row && entryFromRow(row)
}

/** Reports that were stored but not read yet, e.g. because the app was closed meanwhile; oldest first. */
export function findUnreadReports(db: ReadableDB): readonly ReportEntry[] {
  const rows = db.all(
    'report.unread',
    `SELECT ${entryColumns} FROM report
     WHERE removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM run WHERE run.report_id = report.id) ORDER BY rowid`,
  )
  return rows.map(entryFromRow)
}

/** `removedAt: null` puts it back on the list. Returns whether there is such a report. */
export function setReportRemoved(db: WritableDB, id: ReportId, removedAt: string | null): boolean {
  return (
    db.run('report.remove', 'UPDATE report SET removed_at = :removedAt WHERE id = :id', { id, removedAt }).changes === 1
  )
}

export function setEncodingOverride(db: WritableDB, id: ReportId, encoding: string | null): void {
  db.run('report.encoding', 'UPDATE report SET encoding_override = :encoding WHERE id = :id', { id, encoding })
}

/** A report with the head of its latest run beside the reports that belong to it; `run` is null while it has none. */
export interface ListedReport {
  readonly id: ReportId
  readonly fileHash: FileHash
  readonly fileName: string
  readonly bytes: number
  readonly importedAt: string
  readonly run: ListedRun | null
}

const Counts = z.strictObject({
  total: z.int(),
  severity: z.strictObject({ S1: z.int(), S2: z.int(), S3: z.int(), S4: z.int() }),
  class: z.strictObject({ defect: z.int(), 'likely-defect': z.int(), 'capture-loss': z.int(), query: z.int() }),
  corrections: z.int(),
})

/** Null where the run could not read that far. */
export interface ListedRun {
  readonly status: 'read' | 'unreadable'
  readonly error: { readonly code: string; readonly message: { readonly zh: string; readonly en: string } } | null
  readonly ruleSet: string
  readonly format: string | null
  readonly encoding: string | null
  readonly layout: string | null
  readonly form: string | null
  readonly title: string | null
  readonly bodyName: string | null
  readonly bodyKind: string | null
  readonly year: number | null
  readonly untested: number | null
  readonly ticks: number | null
  readonly counts: z.infer<typeof Counts> | null
  readonly coverage: {
    readonly numbers: number
    readonly tied: number
    readonly explained: number
    readonly open: number
  } | null
}

function runFromRow(row: SqlRow): ListedRun | null {
  const status = textOrNull(row, 'status')
  if (status === null) return null
  const isRead = status === 'read'
  return {
    status: isRead ? 'read' : 'unreadable',
    error: isRead
      ? null
      : {
          code: textOf(row, 'error_code'),
          message: { zh: textOf(row, 'error_zh'), en: textOf(row, 'error_en') },
        },
    ruleSet: textOf(row, 'rule_set'),
    format: textOrNull(row, 'format'),
    encoding: textOrNull(row, 'encoding'),
    layout: textOrNull(row, 'layout'),
    form: textOrNull(row, 'form'),
    title: textOrNull(row, 'title'),
    bodyName: textOrNull(row, 'body_name'),
    bodyKind: textOrNull(row, 'body_kind'),
    year: integerOrNull(row, 'year'),
    untested: integerOrNull(row, 'untested'),
    ticks: integerOrNull(row, 'ticks'),
    counts: isRead ? Counts.parse(JSON.parse(textOf(row, 'finding_counts'))) : null,
    coverage: isRead
      ? {
          numbers: integerOf(row, 'numbers'),
          tied: integerOf(row, 'tied'),
          explained: integerOf(row, 'explained'),
          open: integerOf(row, 'open'),
        }
      : null,
  }
}

function listedFromRow(row: SqlRow): ListedReport {
  return {
    id: ReportId.parse(textOf(row, 'report_id')),
    fileHash: FileHash.parse(textOf(row, 'file_sha256')),
    fileName: textOf(row, 'file_name'),
    bytes: integerOf(row, 'size'),
    importedAt: textOf(row, 'imported_at'),
    run: runFromRow(row),
  }
}

const listedColumns = `
  SELECT report.id AS report_id, report.file_sha256, report.file_name, report.imported_at, file.size,
    shown.status, shown.error_code, shown.error_zh, shown.error_en, shown.rule_set, shown.format, shown.encoding,
    shown.layout, shown.form, shown.title, shown.body_name, shown.body_kind, shown.year, shown.untested, shown.ticks,
    shown.finding_counts, shown.numbers, shown.tied, shown.explained, shown.open
  FROM report JOIN file ON file.sha256 = report.file_sha256 `
const listed = `${listedColumns} LEFT JOIN standing_run AS shown ON shown.report_id = report.id`

/** Whose report it is and of which year, as its file alone says. */
export interface ReportHead {
  readonly id: ReportId
  readonly bodyName: string | null
  readonly year: number | null
  /** The run that says so. */
  readonly run: RunId
  readonly encodingOverride: string | null
}

/** Every report of the list that was read. */
export function findReportHeads(db: ReadableDB): readonly ReportHead[] {
  return db
    .all(
      'report.heads',
      `SELECT report.id, report.encoding_override, shown.id AS run_id, shown.body_name, shown.year
       FROM report JOIN current_run AS shown ON shown.report_id = report.id
       WHERE report.removed_at IS NULL AND shown.status = 'read' ORDER BY report.rowid`,
    )
    .map((row) => ({
      id: ReportId.parse(textOf(row, 'id')),
      bodyName: textOrNull(row, 'body_name'),
      year: integerOrNull(row, 'year'),
      run: RunId.parse(textOf(row, 'run_id')),
      encodingOverride: textOrNull(row, 'encoding_override'),
    }))
}

/** In order of import. */
export function listReports(db: ReadableDB): readonly ListedReport[] {
  return db.all('report.list', `${listed} WHERE report.removed_at IS NULL ORDER BY report.rowid`).map(listedFromRow)
}

export function findListedReport(db: ReadableDB, id: ReportId): ListedReport | undefined {
  const row = db.get('report.listed', `${listed} WHERE report.id = :id`, { id })
  return row && listedFromRow(row)
}

/** A report with the head of one of its runs, whether or not it is the latest. */
export function findReportWithRun(db: ReadableDB, id: ReportId, run: RunId): ListedReport | undefined {
  const row = db.get(
    'report.with-run',
    `${listedColumns} LEFT JOIN run AS shown ON shown.id = :run WHERE report.id = :id`,
    {
      id,
      run,
    },
  )
  return row && listedFromRow(row)
}
