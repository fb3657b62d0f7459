/** Shows what main knows: asks once, keeps the answer, and asks again when main says that it changed. */

import { useCallback, useSyncExternalStore } from 'react'
import type { InputOf, OutputOf, QueryName } from '@shared/ipc/contract'
import { type Answer, readAnswer, watchAnswer } from './cache'

/** The input is compared by its JSON, so it may be written in place. */
export function useQuery<N extends QueryName>(name: N, input: InputOf<N>): Answer<OutputOf<N>> {
  const key = JSON.stringify(input)
  const watch = useCallback(
    (listener: () => void) => watchAnswer(name, JSON.parse(key) as InputOf<N>, listener),
    [name, key],
  )
  return useSyncExternalStore(watch, () => readAnswer(name, input))
}
