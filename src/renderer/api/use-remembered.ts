/** A piece of window state that survives a restart: read once at the start, written a moment after it changes. */

import { useCallback, useEffect, useMemo, useReducer } from 'react'
import type { Json } from '@shared/ipc/settings'
import { call } from './client'
import { useQuery } from './use-query'

/** Long enough to gather a drag of a splitter into one write. */
const settleMs = 250

/** What this window changed since it was opened; it outlives the screen that changed it. */
const changed = new Map<string, Json>()
const unwritten = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

function writeNow(): void {
  clearTimeout(timer)
  for (const key of unwritten) void call('state.remember', { key, value: changed.get(key) ?? null })
  unwritten.clear()
}

/** Forgets what was not written; for tests. */
export function forgetRemembered(): void {
  clearTimeout(timer)
  changed.clear()
  unwritten.clear()
}

/**
 * `read` turns what was kept (undefined: nothing) into the value; it must accept anything, since an older version may
 * have written it. `read` and `write` are functions of a module, not of a render.
 */
export function useRemembered<T>(
  key: string,
  read: (kept: Json | undefined) => T,
  write: (value: T) => Json,
): readonly [T, (value: T) => void] {
  const recalled = useQuery('state.recall', {}).value
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const kept = changed.get(key) ?? recalled?.[key]
  const value = useMemo(() => read(kept), [kept, read])

  useEffect(() => {
    window.addEventListener('pagehide', writeNow)
    return () => {
      window.removeEventListener('pagehide', writeNow)
      writeNow()
    }
  }, [])

  const set = useCallback(
    (next: T) => {
      changed.set(key, write(next))
      unwritten.add(key)
      clearTimeout(timer)
      timer = setTimeout(writeNow, settleMs)
      redraw()
    },
    [key, write],
  )
  return [value, set]
}
