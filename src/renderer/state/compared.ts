/** The parts of a comparison by their names, and its texts, as the screen of two years shows them. */

import type { Comparison } from '@shared/ipc/comparison-views'

export type { Comparison }
export type ComparedSection = Comparison['sections'][number]
export type DiffBlock = ComparedSection['blocks'][number]
export type ChangeCounts = Comparison['counts']
export type FigureComparison = Comparison['figures'][number]

/** Last year's text stands on the left, this year's on the right, always. */
export type Side = 'prior' | 'current'

/** Both canonical texts. */
export interface Texts {
  readonly prior: string
  readonly current: string
}

/** A paragraph begins here: at the start of the text, or after a line end. */
export function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || text.charCodeAt(offset - 1) === 10
}
