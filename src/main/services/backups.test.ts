import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countingIds, tickingClock } from '../../../tests/support/a-workspace'
import type { Result } from '../../shared/ipc/result'
import { backupFolder } from '../store/backup'
import { openPreferences } from '../store/preferences'
import { createBackups, type Backups } from './backups'
import { storeFiles } from './store-files'
import { verifyFile } from './verify-file'
import { createWorkspaces, type Workspaces } from './workspace'

let folder = ''
let path = ''
let workspaces: Workspaces
let backups: Backups
let logged: string[] = []
const now = tickingClock()
const newId = countingIds()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-backups-'))
  path = join(folder, 'work.crossfoot')
  logged = []
  workspaces = createWorkspaces({
    preferences: openPreferences(join(folder, 'preferences.json'), () => {}),
    defaultPath: path,
    now,
    newId,
    changed: () => {},
    log: (line) => logged.push(line),
    beforeClose: () => backups.beforeClose(),
    afterOpen: () => backups.afterOpen(),
  })
  backups = createBackups({
    workspaces,
    verifyFile: (file) => Promise.resolve().then(() => verifyFile(file)),
    changed: () => {},
    log: (line) => logged.push(line),
    keep: 3,
  })
  await workspaces.openLast()
})
afterEach(async () => {
  await workspaces.close()
  rmSync(folder, { recursive: true, force: true })
})

function value<T>(result: Result<T>): T {
  return result.ok ? result.value : expect.fail(`${result.error.message.en} ${result.error.detail ?? ''}`)
}

function store(words: string): void {
  const db = value(workspaces.database())
  storeFiles(db, [{ name: `${words}.txt`, bytes: new TextEncoder().encode(words) }], { now, newId })
}

const files = (): number => Number(value(workspaces.database()).get('t', 'SELECT count(*) AS n FROM file')?.['n'])
const names = (): string[] => value(backups.list()).backups.map(({ name }) => name)

describe('backups', () => {
  it('are numbered, verified, and make room for later ones', async () => {
    for (const words of ['一', '二', '三', '四', '五']) {
      store(words)
      expect(value(await backups.make()).state).toBe('sound')
    }
    expect(names()).toEqual(['000005.crossfoot', '000004.crossfoot', '000003.crossfoot'])
    for (const { name, state, bytes } of value(backups.list()).backups) {
      expect(state).toBe('sound')
      expect(bytes).toBeGreaterThan(0)
      expect(verifyFile(join(backupFolder(path), name))).toMatchObject({ fits: true })
    }
    expect(readdirSync(backupFolder(path)).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('are made on opening and closing only where something changed', async () => {
    await workspaces.close()
    expect(existsSync(backupFolder(path))).toBe(false)
    await workspaces.openLast()
    store('一')
    await workspaces.close()
    await workspaces.openLast()
    await workspaces.close()
    await workspaces.openLast()
    expect(names()).toEqual(['000001.crossfoot'])
    store('二')
    await workspaces.close()
    await workspaces.openLast()
    expect(names()).toEqual(['000002.crossfoot', '000001.crossfoot'])
  })

  it('go on to a new file when restored, and the present one stays as it is', async () => {
    store('一')
    await backups.make()
    store('二')
    expect(files()).toBe(2)
    const view = value(await backups.restore('000001.crossfoot'))
    expect(view).toMatchObject({ state: 'open', name: 'work.restored-1' })
    expect(files()).toBe(1)
    value(await workspaces.open(path, { create: false }))
    expect(files()).toBe(2)
    expect(await backups.restore('../preferences.json')).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('can be restored while the workspace itself is damaged, which is kept byte for byte', async () => {
    store('一')
    await backups.make()
    await workspaces.close()
    const broken = '坏'.repeat(5_000)
    writeFileSync(path, broken)
    await workspaces.openLast()
    expect(workspaces.view()).toMatchObject({ state: 'closed', error: { code: 'damaged' } })
    expect(names()).toContain('000001.crossfoot')
    value(await backups.restore('000001.crossfoot'))
    expect(files()).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(broken)
  })

  it('of a workspace that does not verify push out none that do', async () => {
    store('一')
    await backups.make()
    const db = value(workspaces.database())
    db.run('t', 'DROP TRIGGER file_is_never_updated')
    db.run('t', "UPDATE file SET bytes = x'00'")
    expect(await backups.make()).toMatchObject({ ok: false, error: { code: 'storage' } })
    expect(names()).toEqual(['000001.crossfoot'])
    expect(value(backups.list()).lastError?.zh).toContain('未通过校验')
    expect(value(await backups.verify())).toMatchObject({ fits: false })
  })

  it('verify the open workspace by way of a copy, and leave none behind', async () => {
    store('一')
    expect(value(await backups.verify())).toMatchObject({ fits: true, files: 1 })
    expect(readdirSync(backupFolder(path))).toEqual([])
  })
})
