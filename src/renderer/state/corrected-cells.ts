/** The cells whose reading a person put right: what was read, what stands there now, by whom and why. */

import type { CorrectionView } from '@shared/ipc/review-views'
import type { Span } from '@shared/text/span'
import type { Audit } from './audit'
import { cellKey, type ContentIndex } from './content-index'

/** The correction in force of each cell by cell key; the last one counts. */
export function correctedCells(audit: Audit | null): ReadonlyMap<string, CorrectionView> {
  return new Map(
    (audit?.review.corrections ?? [])
      .filter(({ applied }) => applied)
      .map((correction) => [cellKey(correction.line, correction.column), correction]),
  )
}

/** Corrections of cells that the present file does not have: said, and applied to nothing. */
export function idleCorrections(audit: Audit | null): readonly CorrectionView[] {
  return (audit?.review.corrections ?? []).filter(({ applied }) => !applied)
}

/** Where corrected figures stand in the text, in its order. */
export function correctedSpans(index: ContentIndex): readonly Span[] {
  return index.placed.filter(({ reading }) => reading?.kind === 'corrected').map(({ span }) => span)
}

/** A decimal as a person types it, full-width digits and separators of thousands included; null where it is none. */
export function typedDecimal(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().replaceAll('−', '-')
  const isGrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
  const digits = isGrouped ? plain.replaceAll(',', '') : plain
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : null
}
