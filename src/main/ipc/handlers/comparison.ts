/** Calls about two years: side by side, which belong together, pinned paragraphs, the strip of years. */

import { listCandidates, openSeries } from '../../services/comparison/candidates'
import { pairPrior, pinParagraphs, unpairPrior, unpin } from '../../services/comparison/decide'
import { openComparison } from '../../services/comparison/open-comparison'
import type { Desk } from '../../services/review/desk'
import type { HandlersOf } from './handlers'

export function comparisonHandlers(
  desk: Desk,
): HandlersOf<
  | 'comparison.open'
  | 'comparison.candidates'
  | 'comparison.series'
  | 'comparison.pair'
  | 'comparison.unpair'
  | 'comparison.pin'
  | 'comparison.unpin'
> {
  return {
    'comparison.open': (input) => openComparison(desk, input),
    'comparison.candidates': (input) => listCandidates(desk, input),
    'comparison.series': (input) => openSeries(desk, input),
    'comparison.pair': (input) => pairPrior(desk, input),
    'comparison.unpair': (input) => unpairPrior(desk, input),
    'comparison.pin': (input) => pinParagraphs(desk, input),
    'comparison.unpin': (input) => unpin(desk, input),
  }
}
