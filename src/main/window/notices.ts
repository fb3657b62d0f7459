/** Tells the window what changed: the first word at once, a flood of them at most every 50 ms. */

import type { Topic } from '../../shared/ipc/topics'
import type { WireNotice } from '../../shared/ipc/wire'

export interface Notices {
  readonly changed: (topics: readonly Topic[]) => void
  readonly command: (id: string) => void
}

/** Three frames: an import of thousands of files must not keep the page busy with asking. */
const pauseMs = 50

/** @param later runs the function after so many milliseconds */
export function createNotices(
  send: (notice: WireNotice) => void,
  later: (run: () => void, ms: number) => void = (run, ms) => void setTimeout(run, ms),
): Notices {
  const waiting = new Set<Topic>()
  let isPausing = false
  const flush = (): void => {
    if (waiting.size === 0) {
      isPausing = false
      return
    }
    const topics = [...waiting]
    waiting.clear()
    isPausing = true
    send({ kind: 'changed', topics })
    later(flush, pauseMs)
  }
  return {
    changed(topics) {
      for (const topic of topics) waiting.add(topic)
      if (!isPausing) flush()
    },
    command: (id) => send({ kind: 'command', id }),
  }
}
