/** This year's report against last year's: the one door to a comparison. */

import type { SourceDocument } from '../document/document'
import type { Comparison } from './comparison'
import { carryForwardBetween, compareFigures, type FigureSide } from './figures'
import { compareSections } from './sections'

export interface ComparisonSide extends FigureSide {
  readonly document: SourceDocument
}

/** Pure and bounded: no pair of texts makes it explode, and a block that was not compared inside is shown whole. */
export function compareReports(prior: ComparisonSide, current: ComparisonSide): Comparison {
  return {
    carryForward: carryForwardBetween(prior, current),
    figures: compareFigures(prior, current),
    sections: compareSections(prior, current),
  }
}
