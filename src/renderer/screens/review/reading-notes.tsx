/** What was done to a file to read it, and what of it was not read: every line leads to its place. */

import type { ReactNode } from 'react'
import type { IngestNote, IngestNoteKind, SourceDocument } from '@shared/document/document'
import type { Span } from '@shared/text/span'
import { readingCard } from '@shared/words/review'
import { ingestNotes } from '@shared/words/states'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'
import { PlaceLink } from './place-link'

/** Of a kind; the others are counted. */
const mostLinks = 6

const losses: ReadonlySet<IngestNoteKind> = new Set(['image', 'unread-part', 'unread-page', 'frame'])

export function ReadingNotes({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { document } = desk.index.content
  const notes = document.notes ?? []
  const repairs = notes.filter(({ kind }) => !losses.has(kind))
  const unread = [...imagesOf(document), ...notes.filter(({ kind }) => losses.has(kind) && kind !== 'image')]
  return (
    <>
      <h3>{say(readingCard.repairs)}</h3>
      {repairs.length === 0 ? (
        <p className="quiet">{say(readingCard.noRepairs)}</p>
      ) : (
        <Lines desk={desk} notes={repairs} />
      )}
      <h3>{say(readingCard.notRead)}</h3>
      {unread.length === 0 ? <p className="quiet">{say(readingCard.allRead)}</p> : <Lines desk={desk} notes={unread} />}
    </>
  )
}

function Lines({ desk, notes }: { readonly desk: Desk; readonly notes: readonly IngestNote[] }): ReactNode {
  const { say } = useWords()
  return (
    <ul>
      {notes.map(({ kind, count, spans }) => (
        <li key={kind}>
          {say(ingestNotes[kind])} <span className="quiet">{say(readingCard.times, { n: count })}</span>{' '}
          {kind === 'unread-page' && <UnreadPages desk={desk} />}
          {spans.slice(0, mostLinks).map((span) => (
            <span key={span.start}>
              <PlaceLink desk={desk} at={span} />{' '}
            </span>
          ))}
          {spans.length > mostLinks && <span className="quiet">{say(readingCard.more, { n: count - mostLinks })}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Their numbers; each leads to where the text goes on after it. */
function UnreadPages({ desk }: { readonly desk: Desk }): ReactNode {
  const { say } = useWords()
  const { pages, text } = desk.index.content.document
  const unread = pages?.sizes.flatMap((size, page) => (size.unread === true ? [page] : [])) ?? []
  const goTo = (page: number): void => {
    const next = pages?.runs.find((run) => run.page > page)
    desk.goTo(next === undefined ? { start: text.length, end: text.length } : { start: next.start, end: next.start })
  }
  return (
    <>
      {unread.slice(0, mostLinks).map((page) => (
        <button key={page} type="button" className="place-link" onClick={() => goTo(page)}>
          {say(readingCard.page, { n: page + 1 })}
        </button>
      ))}
      {unread.length > mostLinks && (
        <span className="quiet">{say(readingCard.more, { n: unread.length - mostLinks })}</span>
      )}
    </>
  )
}

/** Whatever the format: images among the text and in cells, in their order. */
function imagesOf({ blocks, tables, notes }: SourceDocument): readonly IngestNote[] {
  const spans: Span[] = [
    ...blocks.flatMap(({ kind, span }) => (kind === 'image' ? [span] : [])),
    ...tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((c) => (c.image === true ? [c.span] : []))),
    ),
  ].toSorted((a, b) => a.start - b.start)
  const noted = notes?.find(({ kind }) => kind === 'image')?.count ?? 0
  const count = Math.max(spans.length, noted)
  return count === 0 ? [] : [{ kind: 'image', count, spans }]
}
