/** This year's report against last year's: the one door to a comparison. */

import type { SourceDocument } from '../document/document'
import type { Comparison, Pin } from './comparison'
import { copiedText } from './copied'
import { carryForwardBetween, compareFigures, type FigureSide } from './figures'
import { compareSections } from './sections'
import { staleYears } from './stale-years'

export interface ComparisonSide extends FigureSide {
  readonly document: SourceDocument
}

/**
 * Pure and bounded: no pair of texts makes it explode, and where a limit was reached the block says so.
 * @param pins paragraphs that a person put beside each other
 */
export function compareReports(prior: ComparisonSide, current: ComparisonSide, pins: readonly Pin[] = []): Comparison {
  return {
    carryForward: carryForwardBetween(prior, current),
    figures: compareFigures(prior, current),
    ...compareSections(prior, current, pins),
    copied: copiedText(prior, current),
    staleYears: staleYears(prior, current),
  }
}
