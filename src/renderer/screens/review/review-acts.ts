/** What the keys and the menu can ask of an open report. */

import type { ListTab } from '../../state/review-view'

export interface ReviewActs {
  readonly stepFinding: (direction: 1 | -1) => void
  readonly stepOpenNumber: (direction: 1 | -1) => void
  readonly stepOccurrence: (direction: 1 | -1) => void
  readonly toggle: (what: 'showLists' | 'showOutline' | 'showChrome' | 'showCharacters') => void
  readonly showTab: (tab: ListTab) => void
  /** The last rung of Esc: the original text gets the focus. */
  readonly focusText: () => void
}
