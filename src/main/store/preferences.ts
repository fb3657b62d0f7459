/** What the app itself remembers on this machine: settings, recent workspaces, the window. A small file of its own. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { defaultSettings, Settings, WindowState } from '../../shared/ipc/settings'
import { WorkspaceId } from '../../shared/review/ids'

const Bounds = z.strictObject({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(200),
  height: z.int().min(200),
  isMaximized: z.boolean(),
})
export type WindowBounds = z.infer<typeof Bounds>

const Recent = z.strictObject({ id: WorkspaceId, path: z.string(), openedAt: z.iso.datetime() })
export type RecentEntry = z.infer<typeof Recent>

export interface Preferences {
  readonly settings: Settings
  /** Latest first. */
  readonly recent: readonly RecentEntry[]
  /** Path of the workspace to open at the next start; null = the default one. */
  readonly workspace: string | null
  readonly window: WindowBounds | null
  readonly state: WindowState
}

export const noPreferences: Preferences = {
  settings: defaultSettings,
  recent: [],
  workspace: null,
  window: null,
  state: {},
}

/** Each part by itself, so that one unreadable part costs only that part. What cannot be read is as if never set. */
export function parsePreferences(text: string): Preferences {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return noPreferences
  }
  const object = z.record(z.string(), z.unknown()).safeParse(raw)
  if (!object.success) return noPreferences
  const parts = object.data
  return {
    settings: Settings.catch(noPreferences.settings).parse(parts['settings']),
    recent: z.array(Recent).catch([]).parse(parts['recent']),
    workspace: z.string().nullable().catch(null).parse(parts['workspace']),
    window: Bounds.nullable().catch(null).parse(parts['window']),
    state: WindowState.catch({}).parse(parts['state']),
  }
}

export interface PreferencesFile {
  readonly read: () => Preferences
  /** Kept in memory at once, on the disk by `flush` or a moment later. */
  readonly change: (change: Partial<Preferences>) => void
  /** Writes what is pending. Returns false where the disk refuses; the app goes on. */
  readonly flush: () => boolean
}

/** @param later puts off the writing, so that many small changes become one */
export function openPreferences(path: string, later: (write: () => void) => void): PreferencesFile {
  let present = readPreferences(path)
  let isPending = false
  const flush = (): boolean => {
    if (!isPending) return true
    isPending = false
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.new`, `${JSON.stringify(present, null, 2)}\n`)
      renameSync(`${path}.new`, path)
      return true
    } catch {
      return false
    }
  }
  return {
    read: () => present,
    change(change) {
      present = { ...present, ...change }
      if (isPending) return
      isPending = true
      later(flush)
    },
    flush,
  }
}

function readPreferences(path: string): Preferences {
  try {
    return parsePreferences(readFileSync(path, 'utf8'))
  } catch {
    return noPreferences
  }
}
