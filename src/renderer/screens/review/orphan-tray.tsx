/** Annotations whose place was not found: never dropped, never guessed, and put back by one click. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { AnnotationView } from '@shared/ipc/review-views'
import { anchorOn } from '@shared/review/place'
import type { Span } from '@shared/text/span'
import { orphans as words, placements } from '@shared/words/annotate'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import { AnnotationSign } from './annotation-sign'
import type { Desk } from './desk'
import { PlaceLink } from './place-link'

export interface OrphanTrayProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly lost: readonly AnnotationView[]
}

export function OrphanTray({ desk, audit, lost }: OrphanTrayProps): ReactNode {
  const { say } = useWords()
  const title = say(words.title, { n: lost.length })
  return (
    <section className="orphans" aria-label={title}>
      <h3>
        <Sign symbol="⚑" hue="warn" /> {title}
      </h3>
      <p className="quiet act-note">{say(words.note)}</p>
      <ul>
        {lost.map((annotation) => (
          <li key={annotation.id}>
            <button
              type="button"
              className="place-link"
              onClick={() => desk.select({ kind: 'annotation', id: annotation.id })}
            >
              <AnnotationSign annotation={annotation} legend={audit.legend} short />{' '}
              <q lang="zh-CN">{annotation.anchor.quote}</q>
            </button>{' '}
            {annotation.kind !== 'tick' && annotation.text}
            <Orphan desk={desk} audit={audit} annotation={annotation} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Characters shown before and after a candidate. */
const around = 12

/** The candidates for one orphan, the likeliest first, and the characters selected by hand. */
export function Orphan(props: Omit<OrphanTrayProps, 'lost'> & { readonly annotation: AnnotationView }): ReactNode {
  const { desk, audit, annotation } = props
  const { say } = useWords()
  const [reattach, attaching] = useCommand('annotation.reattach')
  const { document, report } = desk.index.content
  const { picked } = desk.session
  const { place } = annotation
  const attach = async (at: Span): Promise<void> => {
    const anchor = anchorOn(document.text, report, at)
    const result = await reattach({ engagementId: audit.engagementId, id: annotation.id, anchor })
    if (result.ok) desk.session.unpick()
  }
  if (place.kind === 'unread') return <p className="quiet act-note">{say(placements.unread)}</p>
  const candidates = place.kind === 'orphan' ? place.candidates : []
  return (
    <div className="candidates">
      <ErrorNotice error={attaching.error} onDismiss={attaching.dismiss} />
      {candidates.length === 0 && <p className="quiet act-note">{say(words.none)}</p>}
      <ol>
        {candidates.map(({ span, quote, score }) => (
          <li key={`${span.start}-${span.end}`}>
            <span lang="zh-CN">
              <span className="quiet">…{document.text.slice(Math.max(0, span.start - around), span.start)}</span>
              <b>{quote}</b>
              <span className="quiet">{document.text.slice(span.end, span.end + around)}…</span>
            </span>{' '}
            <span className="quiet">{say(words.likeness, { percent: `${Math.round(score * 100)}%` })}</span>{' '}
            <PlaceLink desk={desk} at={span} />{' '}
            <Button size="compact-xs" disabled={audit.hindrance !== null} onClick={() => void attach(span)}>
              {say(words.attach)}
            </Button>
          </li>
        ))}
      </ol>
      {picked !== null && (
        <Button
          size="compact-xs"
          disabled={audit.hindrance !== null}
          onMouseDown={(event) => event.preventDefault()} // keeps the characters selected
          onClick={() => void attach(picked)}
        >
          {say(words.attachPicked)}
        </Button>
      )}
    </div>
  )
}
