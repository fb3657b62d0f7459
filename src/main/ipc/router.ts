/** The door to main: who calls, by what name, with what input; then the use case, and a Result whatever happens. */

import type { z } from 'zod'
import { contract, type CallName } from '../../shared/ipc/contract'
import { fail, type Result } from '../../shared/ipc/result'
import type { Topic } from '../../shared/ipc/topics'
import type { Handlers } from './handlers/handlers'

export interface RouterDeps {
  readonly handlers: Handlers
  readonly changed: (topics: readonly Topic[]) => void
  readonly log: (line: string) => void
  /** What a failed write is answered with; undefined for any other error, which is a bug. */
  readonly storageFailure: (error: unknown) => Result<never> | undefined
  /** Development and tests: what goes out is parsed as well. */
  readonly parsesOutput: boolean
}

/** The transport is replaceable: Electron binds this to a channel, a test calls it. Never rejects. */
export type Router = (isOurs: boolean, name: unknown, input: unknown) => Promise<Result<unknown>>

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

export function createRouter(deps: RouterDeps): Router {
  async function dispatch<N extends CallName>(name: N, input: unknown): Promise<Result<unknown>> {
    const entry = contract[name]
    const parsed = entry.input.safeParse(input)
    if (!parsed.success) {
      return fail(
        'invalid-input',
        `“${name}”的参数不正确。`,
        `The input of “${name}” is not as it should be.`,
        parsed.error.message,
      )
    }
    const handler = deps.handlers[name]
    // the schema that parsed it is the one the handler's type was made from
    const result = await handler(parsed.data as never)
    if (!result.ok) return result
    if (deps.parsesOutput) assertOutput(name, entry.output, result.value)
    if (entry.kind === 'command' && entry.touches.length > 0) deps.changed(entry.touches)
    return result
  }

  return async (isOurs, name, input) => {
    if (!isOurs) return fail('not-allowed', '拒绝来自其他页面的调用。', 'Calls from other pages are refused.')
    if (!isCallName(name)) return fail('invalid-input', '没有这个调用。', 'There is no such call.')
    try {
      return await dispatch(name, input)
    } catch (error) {
      const known = deps.storageFailure(error)
      if (known) return known
      const words = error instanceof Error ? error.message : String(error)
      deps.log(`bug: ${name}: ${error instanceof Error ? (error.stack ?? words) : words}`)
      return fail('unexpected', '程序内部出错，操作没有完成。', 'The program failed; nothing was done.', words)
    }
  }
}

function assertOutput(name: string, schema: z.ZodType, value: unknown): void {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Error(`bug: the answer of ${name} is not of the contract: ${parsed.error.message}`)
}
