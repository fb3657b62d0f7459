/** One annotation: the characters it was put on, why it stands where it stands, its words, and what it refers to. */

import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { AnnotationView } from '@shared/ipc/review-views'
import { annotations as words, placements } from '@shared/words/annotate'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { tagsOf } from '../../state/annotated'
import type { Audit } from '../../state/audit'
import { AnnotationFields } from './annotation-fields'
import { AnnotationSign } from './annotation-sign'
import type { Desk } from './desk'
import { Orphan } from './orphan-tray'
import { PlaceLink } from './place-link'
import { References } from './references'
import { useUnsent } from './words-field'

export interface AnnotationCardProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly annotation: AnnotationView
}

export function AnnotationCard(props: AnnotationCardProps): ReactNode {
  const { desk, audit, annotation } = props
  const { say } = useWords()
  const { place } = annotation
  return (
    <article className="details" aria-label={say(words[annotation.kind])}>
      <h3>
        <AnnotationSign annotation={annotation} legend={audit.legend} />
      </h3>
      <p>
        <q lang="zh-CN" className="composer-quote">
          {annotation.anchor.quote}
        </q>{' '}
        {place.kind === 'placed' && <PlaceLink desk={desk} at={place.span} />}
      </p>
      <p className="quiet">
        {annotation.by.name} · <ShownTime at={annotation.at} /> ·{' '}
        {place.kind === 'placed' ? (
          say(placements[place.why])
        ) : (
          <span className="hue-warn">
            <Sign symbol="⚑" hue="warn" /> {say(placements[place.kind])}
          </span>
        )}
      </p>
      {place.kind !== 'placed' && <Orphan desk={desk} audit={audit} annotation={annotation} />}
      <ChangeForm {...props} />
      <References desk={desk} audit={audit} from={annotation.id} />
    </article>
  )
}

function ChangeForm({ desk, audit, annotation }: AnnotationCardProps): ReactNode {
  const { say } = useWords()
  const [change, changing] = useCommand('annotation.change')
  const [remove, removing] = useCommand('annotation.remove')
  const [tags, setTags] = useState(annotation.tags.join('，'))
  const [colour, setColour] = useState(annotation.colour)
  const [seed] = useState(() => {
    const key = `annotation ${annotation.id}`
    if (!desk.session.unsent.has(key)) desk.session.unsent.set(key, annotation.text)
    return key
  })
  const text = useUnsent(desk.session.unsent, seed)
  const isNote = annotation.kind !== 'tick'
  const isChanged =
    text.value.trim() !== annotation.text ||
    tagsOf(tags).join() !== annotation.tags.join() ||
    colour !== annotation.colour
  const { engagementId } = audit
  const { id, kind } = annotation
  const isReady = isChanged && audit.hindrance === null && (kind !== 'note' || text.value.trim() !== '')
  const send = async (): Promise<void> => {
    if (!isReady || changing.isRunning) return
    await change({ engagementId, id, text: isNote ? text.value.trim() : annotation.text, tags: tagsOf(tags), colour })
  }
  const drop = async (): Promise<void> => {
    const result = await remove({ engagementId, id })
    if (!result.ok) return
    text.clear()
    desk.select(null)
  }
  return (
    <form
      className="act-form"
      aria-label={say(words[kind])}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorNotice error={changing.error ?? removing.error} onDismiss={changing.dismiss} />
      <AnnotationFields
        text={isNote ? text : null}
        tags={tags}
        colour={colour}
        onTags={setTags}
        onColour={setColour}
        onSend={() => void send()}
      />
      {audit.hindrance !== null && (
        <p className="quiet act-note">
          <Sign symbol="⊘" hue="unread" /> {say(audit.hindrance)}
        </p>
      )}
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady}>
          {say(words.save)}
        </Button>
        <Button
          size="compact-sm"
          title={say(words.removeNote)}
          disabled={audit.hindrance !== null}
          onClick={() => void drop()}
        >
          {say(words.remove)}
        </Button>
      </span>
    </form>
  )
}
