import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../../tests/support/a-desk'
import { aSignedSession } from '../../../tests/support/a-session'
import { chanceOf } from '../../../tests/support/generator/chance'
import { actRowOf, hashOfAct } from '../store/acts'
import { openDatabase, type DatabaseFile, type SqlParameters, type SqlValue } from '../store/database'
import { StoreError } from '../store/problem'
import { verifyWorkspace } from './verify'
import { verifyFile } from './verify-file'

const sample = readFileSync(join(import.meta.dirname, '../../../resources/samples/000_0b877d5a60f77469.txt'))

/** What is evidence, by table: every byte of these columns is covered by a hash. */
const columns = (names: string): readonly string[] => names.trim().split(/\s+/)
const evidence: Readonly<Record<string, readonly string[]>> = {
  file: columns('sha256 size bytes'),
  run: columns(`id report_id made_at app_version rule_set status format encoding layout form title body_name body_kind
    year numbers tied explained open untested ticks finding_counts digest marks basis hash`),
  finding: columns('run_seq ordinal key check_id code severity class body'),
  engagement: columns('id created_at'),
  reading: columns(`seq engagement_id report_id source_id run_id basis cause made_at counts landings prev hash`),
  act: columns('seq id engagement_id at by deed after_reading reading_hash prev hash'),
}

let folder = ''
let path = ''
let file: DatabaseFile
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-verify-'))
  path = join(folder, 'w.crossfoot')
  const test = aDesk({ path })
  await aSignedSession(test, sample)
  test.file.close()
  file = openDatabase(path, { create: false })
  // whoever alters a database does not ask its triggers
  for (const row of file.db.all('t', "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
    file.exec(`DROP TRIGGER ${String(row['name'])}`)
  }
  file.pragma('foreign_keys = OFF')
  file.pragma('ignore_check_constraints = ON')
}, 60_000)
afterAll(() => {
  file.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Something else than `value`, by the change of one byte. */
function flipped(value: SqlValue, at: number, bit: number): SqlValue {
  if (typeof value === 'number') return value ^ (1 << (bit % 6))
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value as Uint8Array)
  const i = at % bytes.length
  // a lower bit, so that ASCII stays ASCII; a broken Chinese character becomes another text all the same
  bytes[i] = (bytes[i] ?? 0) ^ (1 << bit)
  return typeof value === 'string' ? new TextDecoder().decode(bytes) : bytes
}

interface Place {
  readonly column: string
  readonly value: SqlValue
  readonly where: string
  readonly at: SqlParameters
}

/** Every cell with something in it. */
function placesIn(table: string): readonly Place[] {
  const keys = table === 'finding' ? ['run_seq', 'ordinal'] : ['rowid']
  const rows = file.db.all(
    't',
    `SELECT ${keys.map((key, i) => `${key} AS k${i}`).join(', ')}, ${(evidence[table] ?? []).join(', ')} FROM ${table}`,
  )
  return rows.flatMap((row) =>
    (evidence[table] ?? []).flatMap((column): Place[] => {
      const value = row[column] ?? null
      if (value === null || value === '') return []
      const at = Object.fromEntries(keys.map((_, i) => [`k${i}`, row[`k${i}`] ?? null]))
      return [{ column, value, where: keys.map((key, i) => `${key} = :k${i}`).join(' AND '), at }]
    }),
  )
}

describe('verify', () => {
  it('finds a workspace that nobody altered to fit, and names what it holds', () => {
    const found = verifyWorkspace(file.db)
    expect(found.faults).toEqual([])
    expect(found).toMatchObject({ fits: true, files: 1, signatures: 2 })
    expect(found.acts).toBeGreaterThan(15)
    expect(found.lastHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('reports one changed byte at 1,000 random places of what is stored', () => {
    const chance = chanceOf(20260131)
    const tables = Object.keys(evidence)
    const places = new Map(tables.map((table) => [table, placesIn(table)]))
    const unseen: string[] = []
    const altered = new Map<string, number>()
    for (let n = 0; n < 1_000; n += 1) {
      // tables in turn, so that the many findings do not crowd out the acts
      const table = chance.pick(tables)
      const { column, value, where, at } = chance.pick(places.get(table) ?? [])
      const other = flipped(value, chance.int(0, 1e9), chance.int(0, 6))
      file.exec('BEGIN')
      try {
        file.db.run('t', `UPDATE ${table} SET ${column} = :value WHERE ${where}`, { ...at, value: other })
        if (verifyWorkspace(file.db).fits) unseen.push(`${table}.${column}: ${String(value).slice(0, 60)}`)
        altered.set(table, (altered.get(table) ?? 0) + 1)
      } catch (error) {
        // a number that is taken already: the database itself refuses it
        if (!String(error).includes('UNIQUE')) throw error
      } finally {
        file.exec('ROLLBACK')
      }
    }
    expect(unseen).toEqual([])
    for (const table of tables) expect(altered.get(table) ?? 0, table).toBeGreaterThan(50)
    expect(verifyWorkspace(file.db).faults).toEqual([])
  }, 600_000)

  it.each([
    ['an act is taken out', 'DELETE FROM act WHERE seq = 4'],
    [
      'two acts change places',
      'UPDATE act SET seq = CASE seq WHEN 5 THEN -6 WHEN 6 THEN -5 ELSE seq END; UPDATE act SET seq = abs(seq)',
    ],
    ['a reading is taken out', 'DELETE FROM reading WHERE seq = 1'],
    ['a run is exchanged for another', 'UPDATE reading SET run_id = (SELECT min(id) FROM run) WHERE seq = 2'],
    ['a finding is taken out', 'DELETE FROM finding WHERE run_seq = 1 AND ordinal = 0'],
    [
      'a report is pointed at another file',
      "INSERT INTO file VALUES ('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, 'x', x''); UPDATE report SET file_sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'",
    ],
    ['an engagement is made up', "INSERT INTO engagement VALUES ('00000000000000000000000000000abc', 'x')"],
  ])('reports that %s', (_name, sql) => {
    file.exec('BEGIN')
    try {
      file.exec(sql)
      expect(verifyWorkspace(file.db).fits).toBe(false)
    } finally {
      file.exec('ROLLBACK')
    }
  })

  it('reports an act that the rules forbid, though its hash was computed anew, and names it', () => {
    file.exec('BEGIN')
    try {
      const last = file.db.all('t', 'SELECT * FROM act ORDER BY seq DESC LIMIT 1').map(actRowOf)[0]
      if (!last) throw new Error('bug: no acts')
      // the preparer, who is no reviewer, would have locked; the rest of the chain is made to fit
      const forged = { ...last, deed: last.deed.replace('"kind":"locked"', '"kind":"unlocked","reason":"x"') }
      file.db.run('t', 'UPDATE act SET deed = :deed, hash = :hash WHERE seq = :seq', {
        deed: forged.deed,
        hash: hashOfAct(forged),
        seq: last.seq,
      })
      expect(verifyWorkspace(file.db).faults).toMatchObject([{ code: 'act-not-allowed', seq: last.seq }])
    } finally {
      file.exec('ROLLBACK')
    }
  })

  it('owns up to what it cannot see: a chain cut off at its end', () => {
    const before = verifyWorkspace(file.db)
    file.exec('BEGIN')
    try {
      file.exec('DELETE FROM act WHERE seq = (SELECT max(seq) FROM act)')
      const after = verifyWorkspace(file.db)
      expect(after.fits).toBe(true)
      expect(after.lastHash).not.toBe(before.lastHash)
      expect(after.doesNotProve.some(({ en }) => en.includes('cut off'))).toBe(true)
    } finally {
      file.exec('ROLLBACK')
    }
  })
})

function isSound(copy: string): boolean {
  try {
    return verifyFile(copy).fits
  } catch (error) {
    if (error instanceof StoreError) return false
    throw error
  }
}

describe('verifyFile', () => {
  it('reports a bit that was turned over in the file itself', () => {
    const copy = join(folder, 'copy.crossfoot')
    const rows = file.db.all(
      't',
      'SELECT deed AS words FROM act UNION ALL SELECT body FROM finding UNION ALL SELECT hash FROM act',
    )
    file.pragma('wal_checkpoint(TRUNCATE)')
    const whole = readFileSync(path)
    const chance = chanceOf(4)
    let altered = 0
    for (const row of rows.slice(0, 60)) {
      const words = Buffer.from(String(row['words']).slice(0, 300))
      const bytes = Buffer.from(whole)
      const [place, bit] = [chance.int(0, words.length - 1), 1 << chance.int(0, 7)]
      // old pages lie about in unused space: every copy of the words is altered, the one in use among them
      const first = whole.indexOf(words)
      for (let at = first; at !== -1; at = whole.indexOf(words, at + 1)) {
        bytes[at + place] = (bytes[at + place] ?? 0) ^ bit
      }
      if (first === -1) continue // they run over a page's end
      writeFileSync(copy, bytes)
      expect(isSound(copy), String(row['words'])).toBe(false)
      altered += 1
    }
    writeFileSync(copy, whole)
    expect(isSound(copy)).toBe(true)
    expect(altered).toBeGreaterThan(20)
  }, 60_000)

  it('says why a file cannot be opened', () => {
    expect(() => verifyFile(join(folder, 'none.crossfoot'))).toThrow(
      expect.objectContaining({ problem: 'missing' }) as Error,
    )
    expect(() => verifyFile(path)).toThrow(expect.objectContaining({ problem: 'locked' }) as Error)
  })
})
