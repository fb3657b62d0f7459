import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aWorkspace } from '../../../tests/support/a-workspace'
import { openDatabase, type DatabaseFile } from './database'
import { applicationId, assertOurs, assertRising, backupPath, latestVersion, migrate } from './migrate'
import { migrations } from './migrations/index'
import type { Migration } from './migrations/migration'
import { schemaOf } from './schema'
import { StoreError } from './problem'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const first: Migration = {
  version: 10,
  name: 'first',
  up: (db) => db.exec('CREATE TABLE a (x INTEGER NOT NULL) STRICT'),
}
const second: Migration = {
  version: 20,
  name: 'second',
  up: (db) => db.exec("ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new'"),
}
const half: Migration = {
  version: 20,
  name: 'half',
  up(db) {
    db.exec('DELETE FROM a; CREATE TABLE b (x INTEGER NOT NULL) STRICT')
    throw new Error('half-way')
  },
}

function open(path: string, list: readonly Migration[]): DatabaseFile {
  const file = openDatabase(path, { create: true, inspect: (identity) => assertOurs(identity, list) })
  try {
    migrate(file, path, list)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

describe('migrations', () => {
  it('rise by ten', () => {
    expect(() => assertRising(migrations)).not.toThrow()
    expect(() => assertRising([first, { ...second, version: 10 }])).toThrow('bug')
    expect(() => assertRising([{ ...first, version: 15 }])).toThrow('bug')
  })

  it('take rows along and keep a copy of what was', () => {
    const path = join(folder, 'w.crossfoot')
    const before = open(path, [first])
    before.db.run('t', 'INSERT INTO a (x) VALUES (7)')
    before.close()
    const after = open(path, [first, second])
    expect(after.db.all('t', 'SELECT x, y FROM a')).toEqual([{ x: 7, y: 'new' }])
    expect(after.pragma('user_version')).toBe(20)
    after.close()
    const copy = openDatabase(`${path}.v10.backup`, { create: false })
    expect(copy.pragma('user_version')).toBe(10)
    expect(copy.db.all('t', 'SELECT * FROM a')).toEqual([{ x: 7 }])
    copy.close()
  })

  it('never write over an earlier copy', () => {
    expect(backupPath('w', 10, () => false)).toBe('w.v10.backup')
    expect(backupPath('w', 10, (path) => path === 'w.v10.backup' || path === 'w.v10.backup-2')).toBe('w.v10.backup-3')
  })

  it('leave version and rows as they were when one fails half-way', () => {
    const path = join(folder, 'w.crossfoot')
    const before = open(path, [first])
    before.db.run('t', 'INSERT INTO a (x) VALUES (7)')
    before.close()
    expect(() => open(path, [first, half])).toThrow('half-way')
    const after = open(path, [first])
    expect(after.pragma('user_version')).toBe(10)
    expect(after.db.all('t', 'SELECT * FROM a')).toEqual([{ x: 7 }])
    after.close()
  })

  it('make no copy where there is nothing pending', () => {
    const path = join(folder, 'w.crossfoot')
    open(path, [first]).close()
    open(path, [first]).close()
    expect(readdirSync(folder)).toEqual(['w.crossfoot'])
  })

  it('refuse a newer workspace, byte for byte untouched', () => {
    const path = join(folder, 'w.crossfoot')
    open(path, [first, second]).close()
    const bytes = readFileSync(path)
    expect(() => open(path, [first])).toThrow(expect.objectContaining({ problem: 'newer' }) as StoreError)
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(readdirSync(folder)).toEqual(['w.crossfoot'])
  })

  it('refuse a database of something else, byte for byte untouched', () => {
    const path = join(folder, 'other.db')
    const other = openDatabase(path, { create: true })
    other.exec('CREATE TABLE theirs (x)')
    other.close()
    const bytes = readFileSync(path)
    expect(() => open(path, [first])).toThrow(expect.objectContaining({ problem: 'not-a-workspace' }) as StoreError)
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('refuse what is no database', () => {
    const path = join(folder, 'text.crossfoot')
    writeFileSync(path, '这不是数据库。'.repeat(400))
    expect(() => open(path, [first])).toThrow(expect.objectContaining({ problem: 'damaged' }) as StoreError)
    expect(existsSync(`${path}-wal`)).toBe(false)
  })
})

describe('version 20', () => {
  it('takes the reports and runs of version 10 along, and shows what they showed', () => {
    const path = join(folder, 'w.crossfoot')
    const before = open(path, migrations.slice(0, 1))
    const { db } = before
    db.run('t', "INSERT INTO workspace VALUES (1, 'w', 'x')")
    db.run('t', "INSERT INTO file VALUES ('h', 1, 'x', x'61')")
    db.run('t', "INSERT INTO report VALUES ('r', 'h', 'a.txt', 'x', NULL, NULL)")
    for (const id of ['one', 'two']) {
      db.run(
        't',
        `INSERT INTO run (id, report_id, made_at, app_version, rule_set, status, error_code, error_zh, error_en, digest)
         VALUES (:id, 'r', 'x', '0', 'r1', 'unreadable', 'c', '中', 'en', 'd')`,
        { id },
      )
    }
    db.run('t', "INSERT INTO finding VALUES (1, 0, 'k', 'c', 'T', 'S1', 'defect', '{}')")
    before.close()
    const after = open(path, migrations.slice(0, 2))
    expect(after.db.all('t', 'SELECT id, basis, hash FROM current_run')).toEqual([
      { id: 'two', basis: null, hash: null },
    ])
    expect(after.db.get('t', 'SELECT count(*) AS n FROM finding')).toEqual({ n: 1 })
    expect(() => after.db.run('t', "UPDATE run SET digest = 'e'")).toThrow('append-only')
    after.db.run('t', "INSERT INTO engagement VALUES ('e', 'x')")
    for (const sql of ["UPDATE engagement SET id = 'f'", 'DELETE FROM engagement']) {
      expect(() => after.db.run('t', sql)).toThrow('engagement is append-only')
    }
    after.close()
  })
})

describe('version 30', () => {
  it('shows the run on the standing basis, and the run of the file alone where there is none', () => {
    const path = join(folder, 'w.crossfoot')
    const before = open(path, migrations.slice(0, 2))
    before.db.run('t', "INSERT INTO file VALUES ('h', 1, 'x', x'61')")
    before.db.run('t', "INSERT INTO report VALUES ('r', 'h', 'a.txt', 'x', NULL, NULL)")
    for (const [id, basis] of [
      ['alone', null],
      ['beside', 'b'],
      ['other', 'c'],
    ]) {
      before.db.run(
        't',
        `INSERT INTO run (id, report_id, made_at, app_version, rule_set, status, digest, basis)
         VALUES (:id, 'r', 'x', '0', 'r1', 'read', 'd', :basis)`,
        { id: id ?? '', basis: basis ?? null },
      )
    }
    before.close()
    const { db, close } = open(path, migrations.slice(0, 3))
    const shown = (): unknown => db.all('t', 'SELECT id FROM standing_run')
    expect(shown()).toEqual([{ id: 'alone' }])
    db.run('t', "INSERT INTO standing VALUES ('r', 'b')")
    expect(shown()).toEqual([{ id: 'beside' }])
    db.run('t', "UPDATE standing SET basis = 'gone'")
    expect(shown()).toEqual([{ id: 'alone' }])
    close()
  })
})

describe('the schema', () => {
  it('is the one in the snapshot (npm run schema writes it)', () => {
    const file = openDatabase(':memory:', { create: true })
    migrate(file, null)
    const snapshot = readFileSync(join(import.meta.dirname, 'schema.snapshot.sql'), 'utf8')
    expect(schemaOf(file.db)).toBe(snapshot)
    file.close()
  })

  it('is the same fresh and migrated step by step', () => {
    const fresh = openDatabase(':memory:', { create: true })
    migrate(fresh, null)
    const stepped = openDatabase(':memory:', { create: true })
    for (let n = 1; n <= migrations.length; n += 1) migrate(stepped, null, migrations.slice(0, n))
    expect(schemaOf(stepped.db)).toBe(schemaOf(fresh.db))
    fresh.close()
    stepped.close()
  })

  it('has only strict tables', () => {
    const { db, close } = aWorkspace()
    const loose = db.all(
      't',
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0",
    )
    expect(loose.map(({ name }) => name)).toEqual(['sqlite_schema'])
    close()
  })

  it('marks the file as ours', () => {
    const path = join(folder, 'w.crossfoot')
    aWorkspace(path).close()
    const file = openDatabase(path, { create: false })
    expect(file.pragma('application_id')).toBe(applicationId)
    expect(file.pragma('user_version')).toBe(latestVersion())
    file.close()
    copyFileSync(path, join(folder, 'copy.crossfoot'))
    aWorkspace(join(folder, 'copy.crossfoot')).close()
  })
})
