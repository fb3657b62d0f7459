import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noPreferences, openPreferences, parsePreferences } from './preferences'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossfoot-preferences-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('preferences', () => {
  it('are there again after a restart', () => {
    const path = join(folder, 'deep/preferences.json')
    const writes: (() => void)[] = []
    const first = openPreferences(path, (write) => writes.push(write))
    first.change({ settings: { language: 'en', theme: 'dark' } })
    first.change({ state: { 'review.panes': [1, 2] } })
    expect(first.read().settings.theme).toBe('dark')
    expect(existsSync(path)).toBe(false)
    expect(writes).toHaveLength(1)
    writes[0]?.()
    expect(openPreferences(path, () => {}).read()).toEqual(first.read())
  })

  it('cost only the part that cannot be read', () => {
    const text = JSON.stringify({
      settings: { language: 'fr' },
      recent: 7,
      workspace: '/w',
      window: { width: 5 },
      state: { a: [1] },
    })
    expect(parsePreferences(text)).toEqual({ ...noPreferences, workspace: '/w', state: { a: [1] } })
    for (const broken of ['', '[]', 'null', '{"settings"', '7']) expect(parsePreferences(broken)).toEqual(noPreferences)
  })

  it('go on where the disk refuses', () => {
    const path = join(folder, 'file')
    writeFileSync(path, '')
    const preferences = openPreferences(join(path, 'preferences.json'), () => {})
    preferences.change({ workspace: 'x' })
    expect(preferences.flush()).toBe(false)
    expect(preferences.read().workspace).toBe('x')
  })

  it('are written whole or not at all', () => {
    const path = join(folder, 'preferences.json')
    mkdirSync(`${path}.new`)
    writeFileSync(path, JSON.stringify({ workspace: 'old' }))
    const preferences = openPreferences(path, () => {})
    preferences.change({ workspace: 'new' })
    expect(preferences.flush()).toBe(false)
    expect(readFileSync(path, 'utf8')).toContain('old')
  })
})
