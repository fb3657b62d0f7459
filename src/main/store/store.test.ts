import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFinding, aReadRun, anUnreadableRun } from '../../../tests/support/a-run-record'
import { aWorkspace } from '../../../tests/support/a-workspace'
import { FileHash, ReportId, RunId } from '../../shared/review/ids'
import type { RunRecord } from '../../shared/review/run-record'
import { openDatabase, type SlowQuery, type WritableDB } from './database'
import { findBytes, storeFile } from './files'
import { StoreError } from './problem'
import {
  findReport,
  findReportOfFile,
  findUnreadReports,
  insertReport,
  listReports,
  setEncodingOverride,
  setReportRemoved,
} from './reports'
import { appendRun, findCurrentRun } from './runs'
import type { WorkspaceFile } from './workspace-file'

const hash = FileHash.parse('a'.repeat(64))
const reportId = ReportId.parse('1'.repeat(32))
const at = '2026-01-31T00:00:00.000Z'
const bytes = new TextEncoder().encode('某市2023年年度报告')

let workspace: WorkspaceFile
let db: WritableDB
beforeEach(() => {
  workspace = aWorkspace()
  db = workspace.db
})
afterEach(() => workspace.close())

function importOne(): void {
  storeFile(db, { sha256: hash, bytes, storedAt: at })
  insertReport(db, { id: reportId, fileHash: hash, fileName: 'a.txt', importedAt: at })
}

function run(n: number, record: RunRecord = aReadRun()): void {
  appendRun(db, {
    id: RunId.parse(String(n).padStart(32, '0')),
    reportId,
    madeAt: at,
    appVersion: '0.1.0',
    ruleSet: 'r1',
    encodingOverride: null,
    basis: null,
    record,
  })
}

describe('files', () => {
  it('are kept byte for byte, the same bytes once', () => {
    expect(storeFile(db, { sha256: hash, bytes, storedAt: at })).toBe(true)
    expect(storeFile(db, { sha256: hash, bytes, storedAt: at })).toBe(false)
    expect(new Uint8Array(findBytes(db, hash) ?? [])).toEqual(bytes)
    expect(findBytes(db, FileHash.parse('b'.repeat(64)))).toBeUndefined()
  })

  it('may be empty', () => {
    storeFile(db, { sha256: hash, bytes: new Uint8Array(0), storedAt: at })
    expect(findBytes(db, hash)?.byteLength).toBe(0)
  })
})

describe('evidence', () => {
  it.each([
    ['file', 'UPDATE file SET size = 0'],
    ['file', 'DELETE FROM file'],
    ['run', "UPDATE run SET rule_set = 'x'"],
    ['run', 'DELETE FROM run'],
    ['finding', "UPDATE finding SET severity = 'S4'"],
    ['finding', 'DELETE FROM finding'],
  ])('%s is append-only: %s', (table, sql) => {
    importOne()
    run(1, aReadRun([aFinding('k')]))
    expect(() => db.run('t', sql)).toThrow(`${table} is append-only`)
  })
})

describe('reports', () => {
  it('are listed with the latest of their runs', () => {
    importOne()
    expect(listReports(db)).toMatchObject([{ id: reportId, fileName: 'a.txt', bytes: bytes.byteLength, run: null }])
    run(1, aReadRun([aFinding('k')]))
    run(2)
    expect(listReports(db)[0]?.run).toMatchObject({
      status: 'read',
      year: 2023,
      counts: { total: 0 },
      coverage: { open: 1 },
    })
    expect(findCurrentRun(db, reportId)?.id).toBe('2'.padStart(32, '0'))
    run(3, anUnreadableRun())
    expect(listReports(db)[0]?.run).toMatchObject({
      status: 'unreadable',
      error: { code: 'too-complex' },
      counts: null,
      year: null,
    })
  })

  it('leave the list and come back, and nothing is deleted', () => {
    importOne()
    expect(setReportRemoved(db, reportId, at)).toBe(true)
    expect(listReports(db)).toEqual([])
    expect(findReport(db, reportId)?.removedAt).toBe(at)
    setReportRemoved(db, reportId, null)
    expect(listReports(db)).toHaveLength(1)
    expect(setReportRemoved(db, ReportId.parse('2'.repeat(32)), at)).toBe(false)
  })

  it('that were never read are known', () => {
    importOne()
    expect(findUnreadReports(db).map(({ id }) => id)).toEqual([reportId])
    run(1)
    expect(findUnreadReports(db)).toEqual([])
  })

  it('are found by their bytes and remember an encoding', () => {
    importOne()
    setEncodingOverride(db, reportId, 'gb18030')
    expect(findReportOfFile(db, hash)).toMatchObject({ id: reportId, encodingOverride: 'gb18030' })
  })

  it('cannot be without a file', () => {
    expect(() => insertReport(db, { id: reportId, fileHash: hash, fileName: 'a', importedAt: at })).toThrow(
      'FOREIGN KEY',
    )
  })
})

describe('a database', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossfoot-store-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is one file when closed', () => {
    const path = join(folder, 'w.crossfoot')
    const file = aWorkspace(path)
    storeFile(file.db, { sha256: hash, bytes, storedAt: at })
    file.close()
    expect(readdirSync(folder)).toEqual(['w.crossfoot'])
    const again = aWorkspace(path)
    expect(again.workspace).toEqual(file.workspace)
    expect(findBytes(again.db, hash)?.byteLength).toBe(bytes.byteLength)
    again.close()
  })

  it('has its commits on the disk before they are confirmed', () => {
    const file = openDatabase(join(folder, 'w.db'), { create: true })
    expect(file.pragma('journal_mode')).toBe('wal')
    expect(file.pragma('synchronous')).toBe(2)
    expect(file.pragma('foreign_keys')).toBe(1)
    file.close()
  })

  it('is locked to one process, and free again when closed', () => {
    const path = join(folder, 'w.crossfoot')
    const file = aWorkspace(path)
    expect(() => aWorkspace(path)).toThrow(expect.objectContaining({ problem: 'locked' }) as StoreError)
    file.close()
    aWorkspace(path).close()
  })

  it('says that the disk is full, and keeps what was there', () => {
    const path = join(folder, 'w.crossfoot')
    const file = openDatabase(path, { create: true })
    file.exec('CREATE TABLE t (x BLOB NOT NULL) STRICT')
    file.pragma('max_page_count = 8')
    const write = (): unknown => file.db.run('t', 'INSERT INTO t (x) VALUES (:x)', { x: new Uint8Array(1e6) })
    expect(write).toThrow(expect.objectContaining({ problem: 'disk-full' }) as StoreError)
    expect(file.db.get('t', 'SELECT count(*) AS n FROM t')).toEqual({ n: 0 })
    file.close()
  })

  it('names queries that are slow, and only those', () => {
    const slow: SlowQuery[] = []
    const times = [0, 41, 100, 140]
    const clock = (): number => times.shift() ?? 0
    const file = openDatabase(':memory:', { create: true, clock, onSlow: (query) => slow.push(query) })
    file.db.get('first', 'SELECT 1')
    file.db.get('second', 'SELECT 1')
    expect(slow).toEqual([{ name: 'first', durationMs: 41 }])
    file.close()
  })

  it('takes back a transaction that throws', () => {
    expect(() =>
      db.transaction('t', () => {
        storeFile(db, { sha256: hash, bytes, storedAt: at })
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(findBytes(db, hash)).toBeUndefined()
  })
})
