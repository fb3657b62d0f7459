/** The notes on a finding, and the field for another one. */

import { Button, Kbd } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { NoteView } from '@shared/ipc/review-views'
import { findingNotes, triage } from '@shared/words/triage'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { useWords } from '../../parts/words'
import { draftKey } from '../../state/draft'
import { ActForm } from './act-form'
import type { OnFinding } from './desk'
import { useUnsent, WordsField } from './words-field'

export function FindingNotes(props: OnFinding & { readonly notes: readonly NoteView[] }): ReactNode {
  const { desk, audit, finding, notes } = props
  const { say } = useWords()
  const { draft, begin } = desk.session
  const isWriting = draft?.kind === 'finding-note'
  return (
    <div className="finding-notes">
      {notes.length > 0 && (
        <ul>
          {notes.map((note, i) => (
            <li key={i}>
              <span className="quiet">
                {note.by.name} · <ShownTime at={note.at} />
              </span>{' '}
              <span className="note-text">{note.text}</span>
            </li>
          ))}
        </ul>
      )}
      {isWriting ? (
        <NoteForm {...props} />
      ) : (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={audit.hindrance !== null}
          rightSection={<Kbd size="xs">N</Kbd>}
          onClick={() => begin({ kind: 'finding-note', key: finding.key })}
        >
          {say(findingNotes.add)}
        </Button>
      )}
    </div>
  )
}

function NoteForm({ desk, audit, finding }: OnFinding): ReactNode {
  const { say } = useWords()
  const [note, noting] = useCommand('finding.note')
  const words = useUnsent(desk.session.unsent, draftKey({ kind: 'finding-note', key: finding.key }))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = async (): Promise<void> => {
    const text = words.value.trim()
    if (text === '' || audit.hindrance !== null || noting.isRunning) return
    const { engagementId, reportId } = audit
    const result = await note({ engagementId, reportId, key: finding.key, text })
    if (!result.ok) return
    words.clear()
    desk.session.begin(null)
  }
  return (
    <ActForm desk={desk} label={say(findingNotes.add)} onSend={send}>
      <ErrorNotice error={noting.error} onDismiss={noting.dismiss} />
      <WordsField label={say(findingNotes.text)} words={words} field={field} onSend={() => void send()} />
      <span className="act-buttons">
        <Button type="submit" size="compact-sm" variant="filled" disabled={words.value.trim() === ''}>
          {say(findingNotes.save)}
        </Button>
        <Button size="compact-sm" onClick={() => desk.session.begin(null)}>
          {say(triage.cancel)}
        </Button>
      </span>
    </ActForm>
  )
}
