/** A note on characters of the text: its words, tags and colour. */

import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { anchorOn } from '@shared/review/place'
import { type Span, sliceSpan } from '@shared/text/span'
import { annotations as words } from '@shared/words/annotate'
import { triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import type { Audit } from '../../state/audit'
import { tagsOf } from '../../state/annotated'
import { draftKey } from '../../state/draft'
import { ActForm } from './act-form'
import { AnnotationFields } from './annotation-fields'
import type { Desk } from './desk'
import { useColour } from './use-highlight'
import { useUnsent } from './words-field'

export interface ComposerProps {
  readonly desk: Desk
  readonly audit: Audit
  readonly at: Span
}

export function NoteComposer({ desk, audit, at }: ComposerProps): ReactNode {
  const { say } = useWords()
  const { document, report } = desk.index.content
  const [add, adding] = useCommand('annotation.add')
  const [tags, setTags] = useState('')
  const [colour, setColour] = useColour()
  const text = useUnsent(desk.session.unsent, draftKey({ kind: 'note', at }))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isReady = text.value.trim() !== '' && audit.hindrance === null
  const send = async (): Promise<void> => {
    if (!isReady || adding.isRunning) return
    const { engagementId, reportId } = audit
    const anchor = anchorOn(document.text, report, at)
    const annotation = { reportId, kind: 'note' as const, anchor, text: text.value.trim(), tags: tagsOf(tags), colour }
    const result = await add({ engagementId, annotation })
    if (!result.ok) return
    text.clear()
    desk.session.begin(null)
    if (result.value.item !== null) desk.select({ kind: 'annotation', id: result.value.item })
  }
  return (
    <ActForm desk={desk} label={say(words.note)} isComposer onSend={send}>
      <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
      <q lang="zh-CN" className="composer-quote">
        {sliceSpan(document.text, at)}
      </q>
      <AnnotationFields
        field={field}
        text={text}
        tags={tags}
        colour={colour}
        onTags={setTags}
        onColour={setColour}
        onSend={() => void send()}
      />
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={!isReady}>
          {say(words.save)}
        </Button>
        <Button size="compact-sm" onClick={() => desk.session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}
