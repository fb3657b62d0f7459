/** What a person chose for the app, and what the window remembers of itself. */

import { fail, succeed, type Result } from '../../shared/ipc/result'
import type { Json, Settings, SettingsChange, WindowState } from '../../shared/ipc/settings'
import type { PreferencesFile } from '../store/preferences'

/** Characters of JSON that one window may remember in all: enough for panes and routes, not for a second store. */
export const largestState = 256 * 1024

export function getSettings(preferences: PreferencesFile): Result<Settings> {
  return succeed(preferences.read().settings)
}

/** On the disk before it is confirmed, where the disk allows; else for this session. */
export function setSettings(preferences: PreferencesFile, change: SettingsChange): Result<Settings> {
  preferences.change({ settings: { ...preferences.read().settings, ...change } })
  preferences.flush()
  return succeed(preferences.read().settings)
}

export function recallState(preferences: PreferencesFile): Result<WindowState> {
  return succeed(preferences.read().state)
}

/** `null` forgets the key. */
export function rememberState(preferences: PreferencesFile, key: string, value: Json): Result<Record<string, never>> {
  const { [key]: _, ...others } = preferences.read().state
  const state = value === null ? others : { ...others, [key]: value }
  if (JSON.stringify(state).length > largestState) {
    return fail('invalid-input', '窗口状态过大，没有保存。', 'The window state is too large and was not kept.')
  }
  preferences.change({ state })
  return succeed({})
}
