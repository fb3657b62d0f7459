/** What the panes of the desk share: the report, the one selection, and what lights up for it. */

import type { AppInfo, ReportRow } from '@shared/ipc/views'
import type { Span } from '@shared/text/span'
import type { ContentIndex } from '../../state/content-index'
import type { filterFindings } from '../../state/finding-list'
import type { Lit } from '../../state/lit'
import type { Selection } from '../../state/place'
import type { ReviewView, ViewAction } from '../../state/review-view'
import type { TableMarks } from '../../state/table-marks'

/** What the pointer or the focus rests on, lit lightly everywhere. */
export interface Hover {
  readonly span: Span | null
  /** A cell key. */
  readonly cell: string | null
}

export interface Desk {
  readonly row: ReportRow
  readonly index: ContentIndex
  readonly marks: TableMarks
  readonly lit: Lit
  readonly selection: Selection | null
  readonly occurrence: number
  readonly view: ReviewView
  readonly findings: ReturnType<typeof filterFindings>
  readonly check: (id: string) => AppInfo['checks'][number] | null
  readonly select: (selection: Selection | null) => void
  readonly change: (action: ViewAction) => void
  readonly setHover: (hover: Hover) => void
  readonly setOccurrence: (occurrence: number) => void
  /** Scrolls the original to a place without selecting anything else. */
  readonly goTo: (at: Span) => void
}
