import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aWorkspace, countingIds, tickingClock } from '../../../tests/support/a-workspace'
import { asOrdinaryUser } from '../../../tests/support/unprivileged'
import { openDatabase } from '../store/database'
import { openPreferences, type PreferencesFile } from '../store/preferences'
import { createWorkspaces, type Workspaces } from './workspace'

let folder = ''
let preferences: PreferencesFile
let workspaces: Workspaces
let events: string[] = []

function start(): void {
  preferences = openPreferences(join(folder, 'user/preferences.json'), () => {})
  workspaces = createWorkspaces({
    preferences,
    defaultPath: join(folder, 'user/workspace.crossfoot'),
    now: tickingClock(),
    newId: countingIds(),
    changed: () => events.push('changed'),
    log: (line) => events.push(line),
    beforeClose() {
      events.push('before close')
      return Promise.resolve()
    },
    afterOpen: () => events.push('after open'),
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-workspaces-'))
  chmodSync(folder, 0o755)
  events = []
  start()
})
afterEach(async () => {
  await workspaces.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string): string => join(folder, name)
const problem = (): string => {
  const view = workspaces.view()
  return view.state === 'closed' ? view.error.code : view.state
}

describe('the workspace', () => {
  it('is made in the data folder at the first start, and found again', async () => {
    expect(workspaces.view()).toEqual({ state: 'opening', recent: [] })
    expect(workspaces.database()).toMatchObject({ ok: false, error: { code: 'no-workspace' } })
    await workspaces.openLast()
    const first = workspaces.view()
    expect(first).toMatchObject({ state: 'open', name: 'workspace', isDefault: true })
    await workspaces.close()
    start()
    await workspaces.openLast()
    expect(workspaces.view()).toMatchObject({ state: 'open', id: first.state === 'open' ? first.id : '' })
  })

  it('can be another one, which is remembered and can be left again', async () => {
    await workspaces.openLast()
    await workspaces.open(at('某市2024.crossfoot'), { create: true })
    expect(events).toContain('before close')
    const view = workspaces.view()
    expect(view).toMatchObject({
      state: 'open',
      name: '某市2024',
      isDefault: false,
      shownPath: at('某市2024.crossfoot'),
    })
    expect(view.recent.map(({ name }) => name)).toEqual(['某市2024', 'workspace'])
    await workspaces.close()
    start()
    await workspaces.openLast()
    expect(workspaces.view()).toMatchObject({ name: '某市2024' })
    const [, other] = workspaces.view().recent
    if (other) expect(await workspaces.openRecent(other.id)).toMatchObject({ ok: true, value: { name: 'workspace' } })
    expect(workspaces.view().recent.map(({ name }) => name)).toEqual(['workspace', '某市2024'])
  })

  it('stays open when another one cannot be opened', async () => {
    await workspaces.openLast()
    const opened = await workspaces.open(at('gone.crossfoot'), { create: false })
    expect(opened).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(opened.ok ? '' : opened.error.message.zh).toContain(`工作区“${at('gone.crossfoot')}”不存在`)
    expect(workspaces.view()).toMatchObject({ state: 'open', name: 'workspace' })
    expect(workspaces.database().ok).toBe(true)
  })

  it('is not opened twice', async () => {
    await workspaces.openLast()
    const before = events.length
    await workspaces.open(at('user/workspace.crossfoot'), { create: false })
    expect(events).toHaveLength(before)
  })
})

describe('a workspace that cannot be opened', () => {
  const last = async (path: string): Promise<void> => {
    preferences.change({ workspace: path })
    await workspaces.openLast()
  }

  it('because it is gone: is not made anew, and opens when it is back', async () => {
    await last(at('gone/w.crossfoot'))
    expect(problem()).toBe('missing')
    expect(existsSync(at('gone'))).toBe(false)
    const view = workspaces.view()
    expect(view.state === 'closed' && view.error.remedy.zh).toContain('请确认位置后打开')
    mkdirSync(at('gone'))
    aWorkspace(at('gone/w.crossfoot')).close()
    expect(await workspaces.retry()).toMatchObject({ ok: true, value: { state: 'open', name: 'w' } })
  })

  it('because another process holds it', async () => {
    const other = aWorkspace(at('w.crossfoot'))
    await last(at('w.crossfoot'))
    expect(problem()).toBe('locked')
    other.close()
    expect(await workspaces.retry()).toMatchObject({ ok: true, value: { state: 'open' } })
  })

  it('because it is of a newer version', async () => {
    aWorkspace(at('w.crossfoot')).close()
    const file = openDatabase(at('w.crossfoot'), { create: false })
    file.pragma('user_version = 99990')
    file.close()
    await last(at('w.crossfoot'))
    expect(problem()).toBe('newer')
    expect(await workspaces.retry()).toMatchObject({ ok: false, error: { code: 'database-newer' } })
  })

  it('because it is damaged: the file stays as it is', async () => {
    writeFileSync(at('w.crossfoot'), 'not a database, '.repeat(99))
    await last(at('w.crossfoot'))
    expect(problem()).toBe('damaged')
    expect(readFileSync(at('w.crossfoot'), 'utf8')).toBe('not a database, '.repeat(99))
    await workspaces.open(at('other.crossfoot'), { create: true })
    expect(problem()).toBe('open')
  })

  it('because it is a database of something else, or a folder', async () => {
    const file = openDatabase(at('w.crossfoot'), { create: true })
    file.exec('CREATE TABLE theirs (x)')
    file.close()
    await last(at('w.crossfoot'))
    expect(problem()).toBe('not-a-workspace')
    mkdirSync(at('folder.crossfoot'))
    await last(at('folder.crossfoot'))
    expect(problem()).toBe('not-a-workspace')
  })

  it('because it, or its folder, cannot be written', async () => {
    mkdirSync(at('closed'))
    aWorkspace(at('closed/w.crossfoot')).close()
    chmodSync(at('closed'), 0o555)
    await asOrdinaryUser(() => last(at('closed/w.crossfoot')))
    expect(problem()).toBe('read-only')
    const view = workspaces.view()
    expect(view.state === 'closed' && view.error.message.en).toContain('or its folder cannot be written')
    chmodSync(at('closed'), 0o777)
    chmodSync(at('closed/w.crossfoot'), 0o444)
    await asOrdinaryUser(() => last(at('closed/w.crossfoot')))
    expect(problem()).toBe('read-only')
    const made = await asOrdinaryUser(() => workspaces.open(at('new.crossfoot'), { create: true }))
    expect(made).toMatchObject({ ok: false, error: { code: 'storage' } })
  })

  it('is said so in both languages, with the file and a remedy', async () => {
    await last(at('gone.crossfoot'))
    const view = workspaces.view()
    if (view.state !== 'closed') throw new Error('expected it to be closed')
    for (const words of [view.error.message.zh, view.error.message.en]) expect(words).toContain(at('gone.crossfoot'))
    expect(view.error.remedy.en).toContain('open another workspace')
  })
})
