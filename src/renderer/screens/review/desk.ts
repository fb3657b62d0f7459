/** What the panes of the desk share: the report, the one selection, what lights up for it, and the audit session. */

import type { Bilingual } from '@shared/checks/check'
import type { AppInfo, ReportRow } from '@shared/ipc/views'
import type { ReadAs } from '@shared/review/read-as'
import type { Span } from '@shared/text/span'
import type { Audit } from '../../state/audit'
import type { ContentIndex } from '../../state/content-index'
import type { Draft } from '../../state/draft'
import type { FilteredFindings } from '../../state/finding-list'
import type { Lit } from '../../state/lit'
import type { FindingGroup, ListedFinding } from '../../state/listed-finding'
import type { ComparePlace, Selection } from '../../state/place'
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
  readonly readAs: ReadAs
  readonly index: ContentIndex
  readonly marks: TableMarks
  readonly lit: Lit
  readonly selection: Selection | null
  readonly occurrence: number
  readonly view: ReviewView
  /** All findings, a person's own among them; then what the filter shows, in the order of the groups. */
  readonly listed: readonly ListedFinding[]
  readonly findings: FilteredFindings<ListedFinding>
  readonly groups: readonly FindingGroup[]
  /** Null while the report is only read. */
  readonly audit: Audit | null
  readonly session: Session
  readonly check: (id: string) => AppInfo['checks'][number] | null
  readonly select: (selection: Selection | null) => void
  readonly change: (action: ViewAction) => void
  readonly setHover: (hover: Hover) => void
  readonly setOccurrence: (occurrence: number) => void
  /** To this report beside another one, at a place. */
  readonly compare: (at: Partial<ComparePlace>) => void
  /** Scrolls the original to a place without selecting anything else. */
  readonly goTo: (at: Span) => void
}

/** What a person is in the middle of doing. */
export interface Session {
  /** Begun and belonging to what is selected; null for nothing. */
  readonly draft: Draft | null
  readonly begin: (draft: Draft | null) => void
  /** Words typed and not yet sent, by draft: they wait there for whoever comes back. */
  readonly unsent: Map<string, string>
  /** Findings marked for one decision on all of them. */
  readonly marked: ReadonlySet<string>
  readonly mark: (keys: readonly string[], isOn: boolean) => void
  /** What was decided is left behind: on to the next finding that is open. */
  readonly decided: (keys: readonly string[]) => void
  /** Characters selected in the original. */
  readonly picked: Span | null
  readonly unpick: () => void
  /** What went wrong with an act that has no form of its own, or what it needs first. */
  readonly hint: Bilingual | null
  readonly tell: (hint: Bilingual | null) => void
}

/** What a part of the desk needs that is about one finding, or about one cell. */
export interface OnFinding {
  readonly desk: Desk
  readonly audit: Audit
  readonly finding: ListedFinding
}

export interface OnCell {
  readonly desk: Desk
  readonly audit: Audit
  readonly line: string
  readonly column: string
}
