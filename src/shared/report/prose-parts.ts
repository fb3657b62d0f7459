/** What a list of parts is: its total, its parts, how it was announced, and what came of adding it up. */

import type { Statement } from './prose-statements'

/** How the list is announced: 其中 or the like; in brackets; after a colon; by nothing but its place; the total behind the parts. */
export type ListForm = 'of-which' | 'bracket' | 'colon' | 'implied' | 'summed'

/**
 * `exact` the first `count` parts make the total · `agrees` they may, within printed precision · `conflict` they should and
 * do not · `partial` the list leaves a remainder that nothing says it should not · `unsure` the parts may overlap or
 * belong to another total.
 */
export type Verdict =
  | { readonly kind: 'exact' | 'agrees'; readonly count: number }
  | {
      readonly kind: 'conflict'
      readonly count: number
      /** Decimal strings; `difference` = total less sum. */
      readonly sum: string
      readonly difference: string
      /** `slip`: nothing but the look of the remainder speaks for a fault. */
      readonly cue: 'over' | 'exhaustive' | 'near' | 'slip'
    }
  | { readonly kind: 'partial'; readonly count: number }
  | { readonly kind: 'unsure'; readonly count: number }

export interface PartsList {
  readonly form: ListForm
  readonly total: Statement
  /** In order of the text; at least one. */
  readonly parts: readonly Statement[]
  readonly verdict: Verdict
}

/** A candidate list before judgement: `firm` parts belong to it for certain, those after may. */
export interface Draft {
  readonly form: ListForm
  readonly totals: readonly Statement[]
  readonly parts: readonly Statement[]
  readonly firm: number
  /** Words between total and first part, and behind the last. */
  readonly between: string
  readonly rest: string
  readonly words: string
}
