import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../../tests/support/a-desk'
import { aSignedSession } from '../../../tests/support/a-session'
import { enginePool } from '../../../tests/support/engine-pool'
import { VerifyView } from '../../shared/ipc/trail-views'
import { openDatabase } from '../store/database'
import { applicationId } from '../store/migrate'
import { reports } from '../store/migrations/0010-reports'
import { runCli } from './main'

const sample = readFileSync(join(import.meta.dirname, '../../../resources/samples/002_783e5dac936aebe0.txt'))

let folder = ''
let sound = ''
let altered = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-verify-'))
  sound = join(folder, 'sound.crossfoot')
  altered = join(folder, 'altered.crossfoot')
  for (const path of [sound, altered]) {
    const test = aDesk({ path })
    await aSignedSession(test, sample)
    test.file.close()
  }
  const file = openDatabase(altered, { create: false })
  file.exec('DROP TRIGGER act_is_never_updated')
  file.db.run('t', "UPDATE act SET at = '2026-02-01T00:00:00.000Z' WHERE seq = 3")
  file.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out = new PassThrough({ highWaterMark: 1e9 })
  const err = new PassThrough({ highWaterMark: 1e9 })
  const exit = await runCli(argv, {
    tool: { name: 'crossfoot', version: '0.1.0', ruleSet: 'abc' },
    stdout: out,
    stderr: err,
    isTerminal: false,
    openPool: enginePool,
    clock: { now: () => '2026-01-13T02:05:00.000Z', offset: () => 480 },
    printPdf: null,
    unique: 'test',
    onInterrupt: () => {},
  })
  return { exit, out: String(out.read() ?? ''), err: String(err.read() ?? '') }
}

describe('crossfoot verify', () => {
  it('says that everything fits, what that proves and what not, and the hash to keep', async () => {
    const { exit, out, err } = await run('verify', sound)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toContain('全部相符')
    expect(out).toMatch(/最后一项操作的校验值[^\n]*\n {2}[0-9a-f]{64}\n/)
    expect(out).toContain('不能证明操作者的身份')
    expect(out).toContain('末尾')
  })

  it('changes not one byte of the workspace', async () => {
    const before = readFileSync(sound)
    await run('verify', sound)
    expect(readFileSync(sound).equals(before)).toBe(true)
  })

  it('names the first act that does not fit', async () => {
    const { exit, out } = await run('verify', altered, '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toMatch(/The first that does not fit: Act 3 \([0-9a-f]{32}\) was altered\./)
    expect(out).not.toContain('This proves')
  })

  it('prints all of it as JSON', async () => {
    const { exit, out } = await run('verify', altered, '--format', 'json')
    expect(exit).toBe(1)
    const { tool, workspace, ...found } = JSON.parse(out) as Record<string, unknown>
    expect(tool).toMatchObject({ ruleSet: 'abc' })
    expect(workspace).toBe(altered)
    expect(VerifyView.parse(found)).toMatchObject({ fits: false, faults: [{ code: 'act-differs', seq: 3 }] })
  })

  it('says why a workspace cannot be opened', async () => {
    expect(await run('verify', join(folder, 'none.crossfoot'))).toMatchObject({ exit: 2, out: '' })
    const other = join(folder, 'other.crossfoot')
    writeFileSync(other, '不是数据库'.repeat(200))
    const { exit, err } = await run('verify', other, '--lang', 'en')
    expect(exit).toBe(2)
    expect(err).toContain('damaged')
  })

  it('verifies a workspace of before the log: its files', async () => {
    const old = join(folder, 'old.crossfoot')
    const file = openDatabase(old, { create: true })
    reports.up(file)
    file.pragma(`application_id = ${applicationId}`)
    file.pragma('user_version = 10')
    file.db.run('t', "INSERT INTO file VALUES (:sha256, 1, 'x', x'61')", { sha256: 'f'.repeat(64) })
    file.close()
    const { exit, out } = await run('verify', old, '--lang', 'en')
    expect(exit).toBe(1)
    expect(out).toContain('do not match its checksum')
    expect(out).toContain('There are no acts.')
  })
})
