/** Calls about the app itself: what it is, how it is set, what its window remembers. */

import { succeed } from '../../../shared/ipc/result'
import type { Settings } from '../../../shared/ipc/settings'
import type { AppInfo } from '../../../shared/ipc/views'
import { getSettings, recallState, rememberState, setSettings } from '../../services/settings'
import type { HandlersOf } from './handlers'

export interface AppDeps {
  readonly preferences: Parameters<typeof getSettings>[0]
  readonly info: () => AppInfo
  /** Menu and dialogs speak the new language at once. */
  readonly onSettings: (settings: Settings) => void
}

export function appHandlers(
  deps: AppDeps,
): HandlersOf<'app.info' | 'settings.get' | 'settings.set' | 'state.recall' | 'state.remember'> {
  return {
    'app.info': () => succeed(deps.info()),
    'settings.get': () => getSettings(deps.preferences),
    'settings.set': (change) => {
      const result = setSettings(deps.preferences, change)
      if (result.ok) deps.onSettings(result.value)
      return result
    },
    'state.recall': () => recallState(deps.preferences),
    'state.remember': ({ key, value }) => rememberState(deps.preferences, key, value),
  }
}
