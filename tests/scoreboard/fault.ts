/** A fault planted in a consistent report, and what a sharp reviewer would say of it. */

import type { LayoutWriter } from '../support/layouts/layouts'
import type { CellRef, GeneratedReport } from '../support/generator/model'

/** Rows of the scoreboard's first table. */
export type Family =
  | 'table three'
  | 'table four'
  | 'table two'
  | 'statistics table'
  | 'prose'
  | 'labels'
  | 'structure'
  | 'identity and time'
  | 'wording'

export interface ChangedCell extends CellRef {
  readonly was: string
  readonly now: string
}

export interface Fault {
  readonly family: Family
  /** What was done: `digit`, `received`, `section missing`, ... */
  readonly kind: string
  readonly report: GeneratedReport
  /** Catalogue codes, any of which finds it. */
  readonly codes: readonly string[]
  /** Set for a change of one cell. */
  readonly cell?: ChangedCell
  /** Cells whose findings at S1 or S2 the fault accounts for, beside `cell`. */
  readonly touches?: readonly CellRef[]
  /** Whether the changed cell takes part in an identity that its change must break. */
  readonly isTested?: boolean
  /** What was written, where nothing else here shows it. */
  readonly note?: string
  /** The paragraph that holds the changed number, as it now stands. */
  readonly passage?: string
  /** Sections whose findings the fault accounts for. */
  readonly sections?: readonly string[]
  /** Whether the layout can show the fault at all; all can where left out. */
  readonly shownIn?: (layout: LayoutWriter) => boolean
}
