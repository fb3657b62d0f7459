/** How annotations and corrections lie on the text: which characters in which colour, and which sign after them. */

import type { AnnotationView } from '@shared/ipc/review-views'
import type { Annotation } from '@shared/review/act'
import type { Span } from '@shared/text/span'
import { placedAnnotations } from './annotated'

export type PenFamily = `pen-${Annotation['colour']}` | 'pen-note'

/** A note is underlined in ink, a highlight is a colour, and a tick stands after its characters only. */
export function penMarks(annotations: readonly AnnotationView[]): Readonly<Record<PenFamily, readonly Span[]>> {
  const placed = placedAnnotations(annotations)
  const inColour = (colour: Annotation['colour']): readonly Span[] =>
    placed.filter((one) => one.kind === 'highlight' && one.colour === colour).map(({ span }) => span)
  return {
    'pen-yellow': inColour('yellow'),
    'pen-green': inColour('green'),
    'pen-blue': inColour('blue'),
    'pen-red': inColour('red'),
    'pen-violet': inColour('violet'),
    'pen-note': placed.filter(({ kind }) => kind === 'note').map(({ span }) => span),
  }
}

/** The signs written after the characters, in the order of the text. */
export function inkMarks(
  annotations: readonly AnnotationView[],
  corrected: readonly Span[],
): readonly { readonly span: Span; readonly sign: string; readonly kind: 'person' | 'corrected' }[] {
  const byPerson = placedAnnotations(annotations).flatMap(({ kind, text, span }) =>
    kind === 'highlight' ? [] : [{ span, sign: kind === 'tick' ? text : '¶', kind: 'person' as const }],
  )
  return [...byPerson, ...corrected.map((span) => ({ span, sign: '✎', kind: 'corrected' as const }))]
}

/** The key that places each tick of a legend: its own first letter where it has one, else the first key that is left. */
export function tickKeys(marks: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  const take = (key: string | undefined): string | null => {
    if (key === undefined || !/^[a-z0-9?]$/.test(key) || taken.has(key)) return null
    taken.add(key)
    return key
  }
  const own = marks.map((mark) => {
    for (const letter of mark.normalize('NFKC').toLowerCase()) {
      const key = take(letter)
      if (key !== null) return key
    }
    return null
  })
  const left = '1234567890abcdefghijklmnopqrstuvwxyz'.split('')
  return own.map((key) => key ?? take(left.find((free) => !taken.has(free))) ?? '')
}
