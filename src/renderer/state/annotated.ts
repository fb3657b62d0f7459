/** A report's annotations in the order of the text: where they stand, which are lost, and what a click on them means. */

import type { AnnotationView } from '@shared/ipc/review-views'
import type { Annotation } from '@shared/review/act'
import type { Span } from '@shared/text/span'
import { type Audit, placesOf } from './audit'
import { cellKey } from './content-index'
import type { Selection } from './place'

export const allColours: readonly Annotation['colour'][] = ['yellow', 'green', 'blue', 'red', 'violet']
export const allKinds: readonly Annotation['kind'][] = ['highlight', 'note', 'tick']

export type PlacedAnnotation = AnnotationView & { readonly span: Span }

/** Those that stand in the text, in its order. */
export function placedAnnotations(annotations: readonly AnnotationView[]): readonly PlacedAnnotation[] {
  return annotations
    .flatMap((one) => (one.place.kind === 'placed' ? [{ ...one, span: one.place.span }] : []))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** Those whose place was not found, or could not be looked for: they wait in the tray, and never vanish. */
export function orphanedAnnotations(annotations: readonly AnnotationView[]): readonly AnnotationView[] {
  return annotations.filter(({ place }) => place.kind !== 'placed')
}

/** Where the annotation, or the evidence of the person's own finding, that is selected stands. */
export function placesOfSelection(audit: Audit | null, selection: Selection | null): readonly Span[] {
  if (audit === null || selection === null) return []
  if (selection.kind === 'finding') {
    const own = audit.own.get(selection.key)
    return own === undefined ? [] : placesOf(own)
  }
  if (selection.kind !== 'annotation') return []
  const place = audit.review.annotations.find(({ id }) => id === selection.id)?.place
  return place?.kind === 'placed' ? [place.span] : []
}

/** The annotations under a character, and the person's own findings that rest on it; the smallest first. */
export function annotationsAt(audit: Audit | null, offset: number): readonly Selection[] {
  if (audit === null) return []
  const holds = (span: Span): boolean => span.start <= offset && offset < span.end
  const annotations = placedAnnotations(audit.review.annotations)
    .filter(({ span }) => holds(span))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  const own = audit.review.own.filter((one) => placesOf(one).some(holds))
  return [
    ...annotations.map(({ id }): Selection => ({ kind: 'annotation', id })),
    ...own.map(({ id }): Selection => ({ kind: 'finding', key: id })),
  ]
}

/** What people put on a cell: the letters of their ticks, whether there are notes, and the colour of a highlight. */
export interface CellNote {
  readonly ticks: readonly string[]
  readonly notes: number
  readonly colour: Annotation['colour'] | null
}

/** By cell key. An annotation belongs to a cell when it was put on its characters. */
export function cellNotes(annotations: readonly AnnotationView[]): ReadonlyMap<string, CellNote> {
  const found = new Map<string, CellNote>()
  for (const { kind, text, colour, anchor } of placedAnnotations(annotations)) {
    const { line, column } = anchor.path
    if (line === null || column === null) continue
    const key = cellKey(line, column)
    const before = found.get(key) ?? { ticks: [], notes: 0, colour: null }
    found.set(key, {
      ticks: kind === 'tick' ? [...before.ticks, text] : before.ticks,
      notes: before.notes + (kind === 'note' ? 1 : 0),
      colour: kind === 'highlight' ? colour : before.colour,
    })
  }
  return found
}

export interface AnnotationFilter {
  readonly kinds: readonly Annotation['kind'][]
  readonly person: string | null
  readonly tag: string | null
}

export const everyAnnotation: AnnotationFilter = { kinds: allKinds, person: null, tag: null }

export function passesFilter(annotation: AnnotationView, filter: AnnotationFilter): boolean {
  return (
    filter.kinds.includes(annotation.kind) &&
    (filter.person === null || annotation.by.id === filter.person) &&
    (filter.tag === null || annotation.tags.includes(filter.tag))
  )
}

/** Tags as they are typed: separated by Chinese or Latin commas, or by semicolons; each once. */
export function tagsOf(typed: string): string[] {
  const tags = typed.split(/[,，、;；]/).map((tag) => tag.trim().slice(0, 40))
  return [...new Set(tags.filter(Boolean))].slice(0, 20)
}
