/** Which characters an annotation or a piece of evidence is put on: those selected in the text, else those of what is selected. */

import type { Span } from '@shared/text/span'
import { cellKey, type ContentIndex } from './content-index'
import type { Lit } from './lit'
import type { Selection } from './place'

/** `nothing` = nothing is selected; `no-characters` = what is selected does not stand in the text. */
export type AnnotationTarget =
  | { readonly kind: 'characters'; readonly at: Span }
  | { readonly kind: 'nothing' | 'no-characters' }

export interface TargetInput {
  readonly index: ContentIndex
  readonly selection: Selection | null
  readonly lit: Lit
  readonly occurrence: number
  /** Selected in the text by hand. */
  readonly picked: Span | null
}

export function annotationTarget({ index, selection, lit, occurrence, picked }: TargetInput): AnnotationTarget {
  if (picked !== null) return characters(picked)
  if (selection === null) return { kind: 'nothing' }
  if (selection.kind === 'figure') {
    return characters(index.figures.get(cellKey(selection.line, selection.column))?.span ?? null)
  }
  if (selection.kind === 'number' || selection.kind === 'passage') return characters(selection.span)
  return characters(lit.places[occurrence] ?? lit.places[0] ?? null)
}

function characters(at: Span | null): AnnotationTarget {
  return at === null || at.end <= at.start ? { kind: 'no-characters' } : { kind: 'characters', at }
}

/** Without the blanks at either end, which nobody means to mark; null where nothing but blanks is selected. */
export function trimmedSpan(text: string, at: Span): Span | null {
  let { start, end } = at
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return end > start ? { start, end } : null
}
