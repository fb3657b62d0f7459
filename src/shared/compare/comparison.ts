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
  /** A limit was reached: both sides are shown whole, and nothing is said of what they have in common. */
  readonly limit?: true
  /** Blocks of one number are the sentences of one pair of paragraphs; left out for a block that is a paragraph of its own. */
  readonly paragraph?: number
  /** Index into the pins that were given: a person put these two paragraphs beside each other. */
  readonly pin?: number
}

/** How many changes there are to look at: neighbouring parts of one change count once. */
export interface ChangeCounts {
  readonly changed: number
  readonly added: number
  readonly removed: number
  readonly moved: number
  /** Edits of years, dates, punctuation, width and blanks only; `changed` does not count blocks that have no others. */
  readonly quiet: number
  /** Blocks where a limit was reached. */
  readonly notCompared: number
}

export interface SectionComparison {
  /** A section's key, or `front` for what stands before the first section. */
  readonly key: SectionKey
  /** Share of characters kept, blanks left out: 2 × kept / (prior + current); 1 when both are empty. */
  readonly similarity: number
  /** The two halves of it: kept / prior and kept / current; 1 where that side is empty. */
  readonly coverage: { readonly prior: number; readonly current: number }
  readonly counts: ChangeCounts
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
  /** Why not `yes`; null for `yes`. */
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

/** Sentences of this year's report that last year's has too, years and digits masked; template and statutory wording left out. */
export interface CopiedText {
  /** Sentences of this year's report that were counted, and how many of them last year's report has. */
  readonly sentences: number
  readonly copied: number
  /** Sentences left out because every report has them. */
  readonly excluded: number
  readonly sections: readonly { readonly key: SectionKey; readonly sentences: number; readonly copied: number }[]
  /** Every copied sentence at both places, in the order of this year's report. */
  readonly list: readonly { readonly section: SectionKey; readonly prior: Span; readonly current: Span }[]
}

/** A statement about a year that this year's report repeats word for word from last year's, the year unchanged. */
export interface StaleYear {
  readonly section: SectionKey
  /** The year as it stands in both texts. */
  readonly prior: Span
  readonly current: Span
  readonly year: number
}

export interface Comparison {
  readonly carryForward: readonly CarryForward[]
  readonly figures: readonly FigureComparison[]
  readonly sections: readonly SectionComparison[]
  /** Over all sections, as each section has it. */
  readonly similarity: number
  readonly coverage: { readonly prior: number; readonly current: number }
  readonly counts: ChangeCounts
  readonly copied: CopiedText
  readonly staleYears: readonly StaleYear[]
}

/** Two paragraphs that a person put beside each other; applied where both spans are whole paragraphs of the texts. */
export interface Pin {
  readonly prior: Span
  readonly current: Span
}
