/** The figures and passages found in a document under a form, each with provenance. */

import type { TableOrigin } from '../document/document'
import type { ColumnId, FormId, LineId, SectionKey, TableId } from '../forms/form'
import type { Span } from '../text/span'

/**
 * `stated` a number stands there; `blank` the cell is there and empty; `placeholder` it holds / — 无 or the like;
 * `absent` the cell was not captured; `unreadable` something stands there that cannot be read safely.
 */
export type FigureState = 'stated' | 'blank' | 'placeholder' | 'absent' | 'unreadable'

/** Closed range of decimal strings within which the true value lies, from the printed precision (2.46万 = 24600 ± 50). */
export interface Interval {
  readonly low: string
  readonly high: string
}

/** One cell of the form as found in the report. */
export interface Figure {
  readonly line: LineId
  readonly column: ColumnId
  readonly state: FigureState
  /** Exactly `text.slice(span)`; null when `absent`. */
  readonly raw: string | null
  /** Decimal string, scale applied (2.46万 → "24600"), set only when `stated`. Never 0 for "unknown". */
  readonly value: string | null
  /** Set when the printed number is rounded or approximate, so that `value` is not exact. */
  readonly interval: Interval | null
  /** Counter or unit written inside the cell (`件`, `万元`), null where none. */
  readonly unit: string | null
  readonly span: Span | null
  /** Why a cell is unreadable, or how it was repaired; both readings where two readers disagree. */
  readonly reading?: FigureReading
}

export interface FigureReading {
  readonly kind: 'split' | 'disagreement' | 'fragment' | 'image' | 'corrected'
  /** What each reader saw. */
  readonly candidates: readonly string[]
}

/** `present`, `empty` heading with nothing below, `unreadable` an image only, `absent`, `lost` in conversion (domain 4.10). */
export type SectionState = 'present' | 'empty' | 'unreadable' | 'absent' | 'lost'

export interface ReportSection {
  readonly key: SectionKey
  /** As printed, with its ordinal; null when there is none. */
  readonly heading: string | null
  readonly headingSpan: Span | null
  readonly state: SectionState
  /** Heading and content up to the next section; null when absent or lost with no trace. */
  readonly span: Span | null
  /** Printed ordinal as a number (一 = 1), null where none. */
  readonly ordinal: number | null
}

/** Whether the body is a government, a department (局 委 办), or a township or street; decides deadlines and duties. */
export type BodyKind = 'government' | 'department' | 'township' | 'unknown'

/** A short text of the report with its place. */
export interface Passage {
  readonly text: string
  readonly span: Span
}

/** A row or column label as printed, beside the official wording. */
export interface LabelReading {
  readonly table: TableId
  /** The line or column it stands for. Group headers (`（三）不予公开`) carry the group label as `id`. */
  readonly kind: 'line' | 'column' | 'group'
  readonly id: string
  readonly official: string
  readonly printed: string
  readonly span: Span
  /** Edit distance after normalisation; 0 = the official wording. */
  readonly distance: number
}

/** Something about how the tables were captured or altered that checks and the ingest card speak of. */
export interface CaptureNote {
  readonly kind:
    | 'image-for-table' // an image stands where a table is expected
    | 'row-missing' // a line of the form has no row, though rows after it stand there (form altered)
    | 'table-cut' // the table stops before its closing rows (capture loss)
    | 'extra-cell' // more values than the form has columns
    | 'missing-cell' // a row of a grid has fewer cells than the form has columns
    | 'extra-row' // a row that no line of the form explains
    | 'extra-column'
    | 'orphan-row' // numbers whose heading or header was lost
    | 'shredded-header' // header words broken into single characters
    | 'repeated-header'
    | 'blanks-dropped' // a cell-per-line capture lost its blank cells
    | 'heading-lost'
    | 'glued-numbers'
  readonly table: TableId | null
  readonly section: SectionKey | null
  readonly lines: readonly LineId[]
  readonly columns: readonly ColumnId[]
  readonly span: Span | null
}

/** How tables stand in this file; `flattened` = one line a row, separated by blanks only. */
export type Layout = TableOrigin | 'cell-per-line' | 'flattened' | 'none'

export interface ReportBody {
  readonly name: string | null
  readonly kind: BodyKind
  readonly span: Span | null
}

export interface Report {
  readonly title: Passage | null
  readonly body: ReportBody
  /** Report year, e.g. 2020. */
  readonly year: number | null
  readonly yearSpan: Span | null
  readonly form: FormId | null
  /** Publication date `YYYY-MM-DD`. */
  readonly published: string | null
  readonly publishedSpan: Span | null
  /** Date under the signature, as printed. */
  readonly signed: Passage | null
  readonly layout: Layout
  /** In the order of the form for forms with fixed sections, in order of the text for older ones. */
  readonly sections: readonly ReportSection[]
  /** Every cell of the form's tables, in the form's order, found or not. */
  readonly figures: readonly Figure[]
  readonly labels: readonly LabelReading[]
  readonly capture: readonly CaptureNote[]
  /** From the first to the last character that belongs to the report; outside it is page furniture. */
  readonly extent: Span
}
