/** Gathers what reading did to a file, kind by kind, for the ingest card. */

import type { IngestNote, IngestNoteKind } from '../../shared/document/document'
import type { Span } from '../../shared/text/span'

export interface NoteBook {
  /** One more; `at` = its place in the text, where it left something there. In the order of the text. */
  readonly add: (kind: IngestNoteKind, at?: Span) => void
  readonly count: (kind: IngestNoteKind, many: number) => void
  /** In a fixed order, as the card lists them. */
  readonly notes: () => readonly IngestNote[]
}

const mostSpans = 100

const order: readonly IngestNoteKind[] = [
  'computed-number',
  'tracked-change',
  'hidden-text',
  'hidden-part',
  'text-box',
  'footnote',
  'header-footer',
  'comment',
  'image',
  'unread-part',
  'unread-page',
  'frame',
]

export function noteBook(): NoteBook {
  const counts = new Map<IngestNoteKind, number>()
  const places = new Map<IngestNoteKind, Span[]>()
  function count(kind: IngestNoteKind, many: number): void {
    if (many > 0) counts.set(kind, (counts.get(kind) ?? 0) + many)
  }
  return {
    count,
    add(kind, at) {
      count(kind, 1)
      if (at === undefined) return
      const spans = places.get(kind) ?? []
      places.set(kind, spans)
      if (spans.length < mostSpans) spans.push(at)
    },
    notes: () =>
      order.flatMap((kind) => {
        const many = counts.get(kind)
        return many === undefined ? [] : [{ kind, count: many, spans: places.get(kind) ?? [] }]
      }),
  }
}

/** For the document's optional member: nothing where there is nothing to say. */
export function notesOf(book: NoteBook): { readonly notes?: readonly IngestNote[] } {
  const notes = book.notes()
  return notes.length === 0 ? {} : { notes }
}
