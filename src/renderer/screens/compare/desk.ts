/** What the panes of the comparison share: both reports, the rows, what is pointed at, and how it is shown. */

import type { Ref, RefObject } from 'react'
import type { Comparison, ComparisonView } from '@shared/ipc/comparison-views'
import type { ReportContent } from '@shared/ipc/views'
import type { EngagementId, ReportId } from '@shared/review/ids'
import type { Span } from '@shared/text/span'
import type { Change } from '../../state/compare-changes'
import type { Shown } from '../../state/compare-fold'
import type { CompareRows } from '../../state/compare-rows'
import type { Overlay } from '../../state/compare-segments'
import type { CompareList, CompareLook, LookToggle } from '../../state/compare-view'
import type { Side, Texts } from '../../state/compared'
import type { Places } from '../../state/compare-place'
import type { ComparePlace, CompareTarget, CompareView, Place } from '../../state/place'

export interface CompareScreenProps {
  readonly place: ComparePlace
  /** In which the current report is reviewed; null while it is only read. */
  readonly engagementId: EngagementId | null
  readonly onVisit: (place: Place) => void
  readonly acts: RefObject<CompareActs | null>
}

/** Two reports that were compared. */
export interface Pair {
  readonly view: ComparisonView
  readonly comparison: Comparison
  readonly prior: ReportContent
  readonly current: ReportContent
  readonly ids: Readonly<Record<Side, ReportId>>
}

export interface CompareDesk {
  readonly pair: Pair
  readonly engagementId: EngagementId | null
  readonly texts: Texts
  readonly rows: CompareRows
  /** All changes, then those that the look shows. */
  readonly changes: readonly Change[]
  readonly walked: readonly Change[]
  readonly place: ComparePlace
  readonly target: CompareTarget | null
  /** Where the target stands in both texts. */
  readonly places: Places
  readonly look: CompareLook
  readonly toggle: (what: LookToggle) => void
  readonly showList: (list: CompareList) => void
  readonly select: (target: CompareTarget | null) => void
  readonly show: (view: CompareView, target?: CompareTarget | null) => void
  /** Another pair, or another screen. */
  readonly visit: (place: Place) => void
  readonly pinning: Pinning
}

/** Two paragraphs put beside each other by hand. */
export interface Pinning {
  /** The first of the two; null while none is taken. */
  readonly taken: Paragraph | null
  /** Takes a paragraph, or pins the taken one to it. */
  readonly take: (paragraph: Paragraph) => void
  readonly giveUp: () => void
  readonly unpin: (index: number) => void
}

export interface Paragraph {
  readonly side: Side
  readonly span: Span
}

/** What keys and menu ask of the comparison. */
export interface CompareActs {
  readonly stepChange: (direction: 1 | -1) => void
  readonly stepFinding: (direction: 1 | -1) => void
  readonly toggle: (what: LookToggle) => void
  readonly show: (view: CompareView) => void
  readonly showList: (list: CompareList) => void
  /** The paragraph that has the focus. */
  readonly pin: () => void
  readonly unpin: () => void
  readonly openPlace: () => void
  readonly print: () => void
  /** The last rung of Esc; gives up a paragraph that was taken first. */
  readonly focusText: () => void
  readonly giveUp: () => boolean
}

export interface TextViewHandle {
  /** Scrolls to a row, drawing it first where it is not drawn yet. */
  readonly reveal: (row: number) => void
  readonly focus: () => void
}

/** Both sides level with each other, both in one column, or one side alone. */
export type Columns = 'both' | 'inline' | 'prior' | 'current'

export interface TextViewProps {
  readonly desk: CompareDesk
  readonly shown: readonly Shown[]
  readonly overlays: readonly Overlay[]
  readonly columns: Columns
  readonly label: string
  readonly onUnfold: (from: number) => void
  readonly handle: Ref<TextViewHandle>
}
