/** A paragraph of the comparison cut into stretches that are drawn alike. */

import type { Span } from '@shared/text/span'
import type { Piece } from './compare-rows'
import type { Side, Texts } from './compared'

/** Laid over the text of either side: the place pointed at, or a year that should have changed. */
export interface Overlay {
  readonly side: Side
  readonly span: Span
  readonly kind: 'here' | 'stale-year'
}

export interface Segment {
  readonly text: string
  readonly piece: Piece
  readonly isHere: boolean
  readonly isStaleYear: boolean
}

/** The end of the paragraph is left out: a line end is no ink, and would draw an empty line. */
export function segmentsOf(pieces: readonly Piece[], texts: Texts, overlays: readonly Overlay[]): readonly Segment[] {
  const last = pieces.findLastIndex(({ side, span }) => texts[side].slice(span.start, span.end).trim() !== '')
  return pieces.slice(0, last + 1).flatMap((piece, i) => {
    const { side, span } = piece
    const trimmed = i === last ? texts[side].slice(span.start, span.end).trimEnd().length : span.end - span.start
    const end = span.start + trimmed
    const over = overlays.filter((one) => one.side === side && one.span.start < end && one.span.end > span.start)
    const cuts = new Set([span.start, end])
    for (const one of over) {
      if (one.span.start > span.start) cuts.add(one.span.start)
      if (one.span.end < end) cuts.add(one.span.end)
    }
    const sorted = [...cuts].toSorted((a, b) => a - b)
    return sorted.slice(1).map((to, j): Segment => {
      const from = sorted[j] ?? to
      const isOver = (kind: Overlay['kind']): boolean =>
        over.some((one) => one.kind === kind && one.span.start <= from && one.span.end >= to)
      return { text: texts[side].slice(from, to), piece, isHere: isOver('here'), isStaleYear: isOver('stale-year') }
    })
  })
}
