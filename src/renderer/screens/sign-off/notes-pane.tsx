/** The review notes of a report: raised, answered, cleared by who raised them. */

import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { noteWords as words, signOff } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Panel } from '../../parts/panel'
import { useWords } from '../../parts/words'
import { signOffRows } from '../../state/sign-off-rows'
import { NoteThread } from './note-thread'
import type { Signing } from './signing'

export interface NotesPaneProps {
  readonly signing: Signing
  /** The note that was jumped to. */
  readonly shown: string | null
}

export function NotesPane({ signing, shown }: NotesPaneProps): ReactNode {
  const { say } = useWords()
  const { notes } = signing.review
  const [withCleared, setWithCleared] = useState(false)
  const open = notes.filter(({ state }) => state !== 'cleared')
  const listed = notes.filter(({ id, state }) => withCleared || state !== 'cleared' || id === shown)
  return (
    <Panel
      className="notes-pane"
      title={
        <>
          {say(words.title)}{' '}
          {notes.length > 0 && (
            <span className="quiet">{say(words.count, { open: open.length, n: notes.length })}</span>
          )}
        </>
      }
      label={say(words.title)}
      tools={
        notes.length > open.length ? (
          <Checkbox
            label={say(words.showCleared)}
            checked={withCleared}
            onChange={(event) => setWithCleared(event.currentTarget.checked)}
          />
        ) : undefined
      }
    >
      {listed.length === 0 && <p className="quiet notes-none">{say(words.none)}</p>}
      <ul className="notes">
        {listed.map((note) => (
          <NoteThread key={note.id} note={note} signing={signing} isShown={note.id === shown} />
        ))}
      </ul>
      {signing.review.locked === null && <NewNote signing={signing} />}
    </Panel>
  )
}

const wholeReport = ''

function NewNote({ signing }: { readonly signing: Signing }): ReactNode {
  const { say } = useWords()
  const { review, titleOf } = signing
  const [text, setText] = useState('')
  const [section, setSection] = useState(wholeReport)
  const [raise, raising] = useCommand('note.open')
  const sections = signOffRows(review, []).flatMap((row) => (row.section === null ? [] : [row.section]))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    const raised = await raise({
      engagementId: review.engagementId,
      reportId: review.report.reportId,
      section: section === wholeReport ? null : section,
      finding: null,
      text: text.trim(),
    })
    if (raised.ok) setText('')
  }
  return (
    <form className="note-new" onSubmit={(event) => void submit(event)}>
      <ErrorNotice error={raising.error} onDismiss={raising.dismiss} />
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        label={say(words.raise)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="note-new-acts">
        <NativeSelect
          aria-label={say(words.on)}
          value={section}
          data={[
            { value: wholeReport, label: say(signOff.whole) },
            ...sections.map((value) => ({ value, label: titleOf(value) })),
          ]}
          onChange={(event) => setSection(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={text.trim() === ''} loading={raising.isRunning}>
          {say(words.save)}
        </Button>
      </div>
    </form>
  )
}
