/** Asks main to change something, and tells how that went. What changed comes back by the topics, not from here. */

import { useCallback, useState } from 'react'
import type { CommandName, InputOf, OutputOf } from '@shared/ipc/contract'
import type { CallError, Result } from '@shared/ipc/result'
import { call } from './client'

export interface CommandState {
  readonly isRunning: boolean
  /** Of the last run; stays until the next one or until it is dismissed. */
  readonly error: CallError | null
  readonly dismiss: () => void
}

export function useCommand<N extends CommandName>(
  name: N,
): readonly [(input: InputOf<N>) => Promise<Result<OutputOf<N>>>, CommandState] {
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const run = useCallback(
    async (input: InputOf<N>): Promise<Result<OutputOf<N>>> => {
      setRunning(true)
      setError(null)
      const result = await call(name, input)
      setRunning(false)
      if (!result.ok) setError(result.error)
      return result
    },
    [name],
  )
  const dismiss = useCallback(() => setError(null), [])
  return [run, { isRunning, error, dismiss }]
}
