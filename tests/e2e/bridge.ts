// Calls of the contract from the page, as the renderer makes them: for what no screen shows.
import type { Page } from '@playwright/test'
import type { CallName, InputOf, OutputOf } from '../../src/shared/ipc/contract'
import type { Result } from '../../src/shared/ipc/result'
import type { Bridge } from '../../src/shared/ipc/wire'

export async function call<N extends CallName>(page: Page, name: N, input: InputOf<N>): Promise<Result<OutputOf<N>>> {
  const answer = await page.evaluate(
    ([called, given]) => (globalThis as unknown as { crossfoot: Bridge }).crossfoot.call(called, given),
    [name, input] as const,
  )
  return answer as Result<OutputOf<N>>
}

/** The value of a call that must succeed. */
export async function ask<N extends CallName>(page: Page, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await call(page, name, input)
  if (!result.ok)
    throw new Error(`${name}: ${result.error.code}: ${result.error.message.en} ${result.error.detail ?? ''}`)
  return result.value
}
