/** What an open report is told, what it tells, and what the keys and the menu can ask of it. */

import type { RefObject } from 'react'
import type { Disposition } from '@shared/review/act'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { ComparePlace, Selection } from '../../state/place'

export interface ReviewActs {
  readonly stepFinding: (direction: 1 | -1) => void
  readonly stepOpenNumber: (direction: 1 | -1) => void
  readonly stepOccurrence: (direction: 1 | -1) => void
  readonly toggle: (what: 'showLists' | 'showOutline' | 'showChrome' | 'showCharacters' | 'showPages') => void
  /** Shows the pages larger, smaller, or as wide as the pane. */
  readonly zoomPages: (how: 1 | -1 | 'width') => void
  readonly stepPage: (direction: 1 | -1) => void
  /** How the file was read, and the choice to read it differently. */
  readonly showReading: () => void
  /** The last rung of Esc: the original text gets the focus. */
  readonly focusText: () => void
  /** Begins a decision on the findings that are marked, else on the one that is selected. */
  readonly decide: (disposition: Disposition) => void
  readonly grade: () => void
  /** Marks or unmarks the selected finding for a decision on many. */
  readonly mark: () => void
  readonly markAll: () => void
  readonly highlight: () => void
  /** A note on the selected finding, else on what is selected in the text. */
  readonly note: () => void
  readonly tick: () => void
  readonly correct: () => void
  readonly showOriginal: () => void
  readonly addFinding: () => void
}

export interface ReviewProps {
  readonly reportId: ReportId
  /** In which it is reviewed; null while it is only read. */
  readonly engagementId: EngagementId | null
  readonly selection: Selection | null
  readonly occurrence: number
  /** A jump: a step of the history. */
  readonly onSelect: (selection: Selection | null) => void
  readonly onOccurrence: (occurrence: number) => void
  /** Past the last or before the first finding: on to the next report that has one. */
  readonly onLeave: (direction: 1 | -1) => void
  /** Nothing is left to decide here: on to the next report of the engagement that has something. */
  readonly onDecidedAll: () => void
  readonly onClose: () => void
  /** To this report beside another one, at a place. */
  readonly onCompare: (at: Partial<ComparePlace>) => void
  readonly acts: RefObject<ReviewActs | null>
}
