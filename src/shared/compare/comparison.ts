/** What comparing this year's report with last year's comes to: figures by line, text by block. */

import type { ColumnId, LineId, SectionKey } from '../forms/form'
import type { Span } from '../text/span'

/** A stretch of a changed block; `same` has both spans, `added` only `current`, `removed` only `prior`. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly prior: Span | null
  readonly current: Span | null
  /** The change is one of years, dates, punctuation, width or blanks only: shown quietly, and counted. */
  readonly quiet?: true
}

/**
 * A paragraph (with its line end) or, where a paragraph was rewritten, a sentence. Over a whole comparison the prior
 * spans tile the prior text and the current spans tile the current text, so both can be put together again.
 */
export interface DiffBlock {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  readonly prior: Span | null
  readonly current: Span | null
  /** For `changed` and for a `moved` block that was edited; empty otherwise. */
  readonly parts: readonly DiffPart[]
}

export interface SectionComparison {
  /** A section's key, or `front` for what stands before the first section. */
  readonly key: SectionKey
  /** Share of characters kept, blanks left out: 2 × kept / (prior + current); 1 when both are empty. */
  readonly similarity: number
  readonly blocks: readonly DiffBlock[]
}

/** Whether a figure of one form may be compared with that of another (forms/succession). */
export type Comparability = 'yes' | 'partly' | 'no'

export interface FigureComparison {
  readonly line: LineId
  readonly column: ColumnId
  /** Decimal strings; null when not stated in that report. */
  readonly prior: string | null
  readonly current: string | null
  /** current − prior, exact; null unless both are stated and comparable. */
  readonly delta: string | null
  /** Delta in per cent of prior, two decimals, half up; null when prior is 0 or unknown. */
  readonly percent: string | null
  readonly comparable: Comparability
  /** Id of the reason when not `yes`. */
  readonly reason: { readonly zh: string; readonly en: string } | null
}

/** Last year's closing against this year's opening, a column of the applications table each. */
export interface CarryForward {
  readonly line: LineId
  readonly column: ColumnId
  readonly prior: string | null
  readonly current: string | null
  /** Null when one of the two was not read. */
  readonly agrees: boolean | null
}

export interface Comparison {
  readonly carryForward: readonly CarryForward[]
  readonly figures: readonly FigureComparison[]
  readonly sections: readonly SectionComparison[]
}
