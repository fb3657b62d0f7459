/** Opens a report for review: the stored bytes are verified, read again, and shown with what the checks say now. */

import { fail, succeed, type Result } from '../../shared/ipc/result'
import type { IngestCard, OpenReport, ReportContent, ReportRow } from '../../shared/ipc/views'
import type { Bilingual } from '../../shared/checks/check'
import type { FormReason } from '../../shared/forms/recognise'
import type { Figure } from '../../shared/report/report'
import { fileProblem } from '../../shared/review/file-problem'
import { readAsOf } from '../../shared/review/read-as'
import type { ReportId, RunId } from '../../shared/review/ids'
import type { RunRecord } from '../../shared/review/run-record'
import type { ReadExamination } from '../worker/examine'
import type { WritableDB } from '../store/database'
import { findBytes } from '../store/files'
import { findListedReport, findReport, setEncodingOverride, type ReportEntry } from '../store/reports'
import { findCurrentRun } from '../store/runs'
import type { Announcer, Clock, Engine, Ids } from './deps'
import { keepStanding, standingConditions } from './comparison/standing-run'
import { recordRun } from './record-run'
import { rowOf } from './report-row'
import type { Conditions } from './review/conditions'
import type { Desk } from './review/desk'
import { fileUnder } from './review/readers'
import { hashOf } from './store-files'

export interface OpenDeps extends Engine, Clock, Ids, Announcer, Pick<Desk, 'engagements'> {
  readonly database: () => Result<WritableDB>
}

/**
 * Reading is deterministic and takes milliseconds, so the document is not stored but made again from the bytes.
 * Where checks or readers have changed since, that makes a new run beside the old one. Last year's report and whatever
 * else of the workspace belongs to it is read with it.
 */
export async function openReport(deps: OpenDeps, reportId: ReportId): Promise<Result<OpenReport>> {
  const opened = deps.database()
  if (!opened.ok) return opened
  const db = opened.value
  const entry = findReport(db, reportId)
  if (!entry) return noSuchReport()
  return readAgain(deps, db, entry, findCurrentRun(db, reportId)?.ruleSet !== deps.ruleSet)
}

/** Reads the stored bytes in another encoding; null lets the app decide again. */
export async function rereadReport(
  deps: OpenDeps,
  reportId: ReportId,
  encoding: string | null,
): Promise<Result<OpenReport>> {
  const opened = deps.database()
  if (!opened.ok) return opened
  const db = opened.value
  const entry = findReport(db, reportId)
  if (!entry) return noSuchReport()
  setEncodingOverride(db, reportId, encoding)
  return readAgain(deps, db, { ...entry, encodingOverride: encoding }, true)
}

export function noSuchReport(): Result<never> {
  return fail('not-found', '工作区中没有这份报告。', 'There is no such report in the workspace.')
}

/** @param isPlainDue the run of the file alone is made first: whose report it is and of which year is what that run says */
async function readAgain(
  deps: OpenDeps,
  db: WritableDB,
  entry: ReportEntry,
  isPlainDue: boolean,
): Promise<Result<OpenReport>> {
  const bytes = findBytes(db, entry.fileHash)
  if (!bytes) return noSuchReport()
  const integrity = hashOf(bytes) === entry.fileHash ? 'same' : 'differs'
  const companions = integrity === 'same' && !isPlainDue ? standingConditions(deps, db, entry.id) : null
  const beside = companions && !companions.isPlain ? fileUnder(db, companions) : null
  const file =
    beside && typeof beside !== 'string' ? beside : { name: entry.fileName, bytes, encoding: entry.encodingOverride }
  const [whole] = await deps.pool.examine({ wanted: 'whole', files: [file] })
  if (!whole) throw new Error('bug: the pool answered nothing for a file')
  if (!isStillOpen(deps, db)) return noSuchReport()
  // altered bytes are shown as altered, and leave no run behind
  const run = integrity === 'same' ? keep(deps, db, entry, companions, whole.record) : findCurrentRun(db, entry.id)?.id
  if (isPlainDue && integrity === 'same') return readAgain(deps, db, entry, false)
  const listed = findListedReport(db, entry.id)
  if (!listed) return noSuchReport()
  const row = integrity === 'same' || whole.examination ? rowOf(listed) : alteredRow(rowOf(listed))
  const readAs = readAsOf(entry.encodingOverride, null)
  if (!whole.examination || !run) return succeed({ row, readAs, content: null })
  const content = contentOf(whole.examination, run, integrity)
  return succeed({ row, readAs, content })
}

function alteredRow(row: ReportRow): ReportRow {
  return { ...row, status: 'unreadable', error: fileProblem('altered', row.fileName) }
}

/** The workspace may have been changed for another while a thread was reading. */
function isStillOpen(deps: OpenDeps, db: WritableDB): boolean {
  const now = deps.database()
  return now.ok && now.value === db
}

function keep(
  deps: OpenDeps,
  db: WritableDB,
  entry: ReportEntry,
  companions: Conditions | null,
  record: RunRecord,
): RunId {
  const { runId, isNew } = db.transaction('report.keep', () =>
    companions === null
      ? recordRun(db, { reportId: entry.id, encodingOverride: entry.encodingOverride, record }, deps)
      : keepStanding(db, companions, record, deps),
  )
  if (isNew) deps.changed(['reports'])
  return runId
}

export function contentOf(
  examination: ReadExamination,
  runId: ReportContent['runId'],
  integrity: IngestCard['integrity'],
): ReportContent {
  const { document, report, form, run, candidates } = examination
  return {
    runId,
    document,
    report,
    form,
    run,
    ingest: {
      integrity,
      candidates: candidates.map(({ form: id, score, reasons }) => ({
        form: id,
        score,
        reasons: reasons.map(reasonWords),
      })),
      tables: form.tables.map((table) => ({ table: table.id, ...countCells(report.figures, tableLines(table)) })),
    },
  }
}

const reasonNames = {
  year: { zh: '年度', en: 'year' },
  mark: { zh: '表头', en: 'header words' },
  heading: { zh: '章节', en: 'heading' },
  title: { zh: '标题', en: 'title' },
} as const satisfies Record<FormReason['kind'], Bilingual>

function reasonWords({ kind, words }: FormReason): Bilingual {
  const { zh, en } = reasonNames[kind]
  return { zh: `${zh}“${words}”`, en: `${en} “${words}”` }
}

function tableLines(table: ReadExamination['form']['tables'][number]): ReadonlySet<string> {
  return new Set(table.blocks.flatMap((block) => block.lines.map((line) => line.id)))
}

function countCells(
  figures: readonly Figure[],
  lines: ReadonlySet<string>,
): Record<Figure['state'] | 'lines' | 'found', number> {
  const counts = { stated: 0, blank: 0, placeholder: 0, absent: 0, unreadable: 0 }
  const found = new Set<string>()
  for (const { line, state } of figures) {
    if (!lines.has(line)) continue
    counts[state] += 1
    if (state !== 'absent') found.add(line)
  }
  return { ...counts, lines: lines.size, found: found.size }
}
