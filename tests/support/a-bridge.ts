/** A bridge without a main process: answers from a table, remembers the calls, and tells the page what changed. */

import type { CallName, InputOf, OutputOf } from '../../src/shared/ipc/contract'
import { succeed, type Result } from '../../src/shared/ipc/result'
import type { Topic } from '../../src/shared/ipc/topics'
import type { Bridge, WireNotice } from '../../src/shared/ipc/wire'

type Answers = { readonly [N in CallName]?: (input: InputOf<N>) => Result<OutputOf<N>> }

export interface TestBridge extends Bridge {
  readonly calls: { readonly name: string; readonly input: unknown }[]
  readonly tell: (notice: WireNotice) => void
  readonly changed: (...topics: Topic[]) => void
}

const usual: Answers = {
  'state.recall': () => succeed({}),
  'state.remember': () => succeed({}),
}

/** Answers are looked up at each call, so a test may change what they return. A call without an answer never returns. */
export function aBridge(answers: Answers): TestBridge {
  const calls: TestBridge['calls'] = []
  const listeners = new Set<(notice: WireNotice) => void>()
  const all: Readonly<Record<string, ((input: never) => unknown) | undefined>> = { ...usual, ...answers }
  const tell = (notice: WireNotice): void => {
    for (const listener of listeners) listener(notice)
  }
  return {
    calls,
    async call(name, input) {
      calls.push({ name, input })
      const answer = all[name]
      return answer === undefined ? new Promise(() => {}) : answer(input as never)
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell,
    changed: (...topics) => tell({ kind: 'changed', topics }),
  }
}
