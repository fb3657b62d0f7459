/** The page's only way to the rest of the app: typed calls over the bridge, and what main tells unasked. */

import type { CallName, InputOf, OutputOf } from '@shared/ipc/contract'
import type { Result } from '@shared/ipc/result'
import { bridgeName, type Bridge, type WireNotice } from '@shared/ipc/wire'
import { app } from '@shared/words/app'

/** The bridge that the preload exposed; a test hands in its own. */
let bridge: Bridge | null = null

export function useThisBridge(other: Bridge): void {
  bridge = other
}

function theBridge(): Bridge {
  if (bridge === null) bridge = (window as unknown as Readonly<Record<string, Bridge>>)[bridgeName] ?? null
  if (bridge === null) throw new Error('bug: the page was opened without its preload')
  return bridge
}

/** Asks main; a process that cannot be reached is an error like any other. */
export async function call<N extends CallName>(name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  try {
    return (await theBridge().call(name, input)) as Result<OutputOf<N>>
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, error: { code: 'unexpected', message: app.noAnswer, detail } }
  }
}

/** Listens to what main tells unasked; returns the function that stops listening. */
export function listen(listener: (notice: WireNotice) => void): () => void {
  return theBridge().onChanged(listener)
}
