/** Every jump is a step that can be gone back, as in an editor. */

import { type Place, samePlace } from './place'

export interface History {
  readonly past: readonly Place[]
  readonly here: Place
  readonly future: readonly Place[]
}

export type HistoryStep =
  | { readonly kind: 'visit'; readonly place: Place }
  /** Changes what is shown here without a step of its own. */
  | { readonly kind: 'adjust'; readonly place: Place }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }

/** More steps than anyone walks back; the oldest are forgotten. */
const longest = 200

export function startHistory(here: Place): History {
  return { past: [], here, future: [] }
}

export function stepHistory(history: History, step: HistoryStep): History {
  const { past, here, future } = history
  switch (step.kind) {
    case 'visit':
      if (samePlace(here, step.place)) return { ...history, here: step.place }
      return { past: [...past, here].slice(-longest), here: step.place, future: [] }
    case 'adjust':
      return { ...history, here: step.place }
    case 'back': {
      const to = past.at(-1)
      return to === undefined ? history : { past: past.slice(0, -1), here: to, future: [here, ...future] }
    }
    case 'forward': {
      const to = future[0]
      return to === undefined ? history : { past: [...past, here], here: to, future: future.slice(1) }
    }
  }
}
