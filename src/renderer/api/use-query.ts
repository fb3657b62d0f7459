/** Shows what main knows: asks once, keeps the answer, and asks again when main says that it changed. */

import { useCallback, useSyncExternalStore } from 'react'
import type { InputOf, OutputOf, QueryName } from '@shared/ipc/contract'
import { type Answer, readAnswer, unasked, watchAnswer } from './cache'

/** The input is compared by its JSON, so it may be written in place. With null nothing is asked, and nothing answered. */
export function useQuery<N extends QueryName>(name: N, input: InputOf<N> | null): Answer<OutputOf<N>> {
  const key = input === null ? null : JSON.stringify(input)
  const watch = useCallback(
    (listener: () => void) => (key === null ? () => {} : watchAnswer(name, JSON.parse(key) as InputOf<N>, listener)),
    [name, key],
  )
  return useSyncExternalStore(watch, () => (input === null ? unasked : readAnswer(name, input)))
}
