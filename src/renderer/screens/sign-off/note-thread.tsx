/** One review note with its answers, and what can be done with it now. */

import { Button, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { ReviewNoteView } from '@shared/ipc/review-views'
import { noteWords as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { ShownTime } from '../../parts/shown-time'
import { type Hue, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Signing } from './signing'

const marks = {
  open: { symbol: '○', hue: 'fail' },
  answered: { symbol: '◐', hue: 'warn' },
  cleared: { symbol: '✓', hue: 'pass' },
} as const satisfies Readonly<Record<ReviewNoteView['state'], { symbol: string; hue: Hue }>>

export interface NoteThreadProps {
  readonly note: ReviewNoteView
  readonly signing: Signing
  readonly isShown: boolean
}

export function NoteThread({ note, signing, isShown }: NoteThreadProps): ReactNode {
  const { say } = useWords()
  const { review, titleOf, goTo } = signing
  const { engagementId } = review
  const item = useRef<HTMLLIElement>(null)
  const [clear, clearing] = useCommand('note.clear')
  useEffect(() => {
    if (isShown) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const finding = note.finding === null ? null : review.findings.find(({ key }) => key === note.finding)
  return (
    <li ref={item} className="note" aria-current={isShown} data-note={note.state}>
      <p className="note-head">
        <Sign {...marks[note.state]} /> <strong>{say(words[note.state])}</strong>{' '}
        <span className="quiet">
          {note.by.name} <ShownTime at={note.at} />
        </span>
      </p>
      {note.finding === null ? (
        <p className="quiet">{titleOf(note.section)}</p>
      ) : (
        <p>
          <button type="button" className="link" onClick={() => goTo({ kind: 'finding', key: note.finding ?? '' })}>
            {finding ? say(finding.message) : say(words.goTo)}
          </button>
        </p>
      )}
      <p className="note-text">{note.text}</p>
      {note.answers.map((answer) => (
        <div key={`${answer.at} ${answer.text}`} className="note-answer">
          <p className="quiet">
            {answer.by.name} <ShownTime at={answer.at} />
          </p>
          <p className="note-text">{answer.text}</p>
        </div>
      ))}
      <ErrorNotice error={clearing.error} onDismiss={clearing.dismiss} />
      {note.state !== 'cleared' && review.locked === null && (
        <div className="note-acts">
          <Answer note={note} signing={signing} />
          <Button
            size="compact-xs"
            title={say(words.clearNote)}
            disabled={!note.mine || note.state !== 'answered'}
            loading={clearing.isRunning}
            onClick={() => void clear({ engagementId, id: note.id })}
          >
            {say(words.clear)}
          </Button>
        </div>
      )}
    </li>
  )
}

/** The field was asked for, so it is where the person goes on. */
const takeFocus = (field: HTMLTextAreaElement | null): void => field?.focus()

function Answer({ note, signing }: Omit<NoteThreadProps, 'isShown'>): ReactNode {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [answer, answering] = useCommand('note.answer')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    const { engagementId } = signing.review
    const answered = await answer({ engagementId, id: note.id, text: text.trim() })
    if (!answered.ok) return
    setText('')
    setOpen(false)
  }
  if (!isOpen) {
    return (
      <Button size="compact-xs" onClick={() => setOpen(true)}>
        {say(words.answer)}
      </Button>
    )
  }
  return (
    <form className="note-answer-form" onSubmit={(event) => void submit(event)}>
      <ErrorNotice error={answering.error} onDismiss={answering.dismiss} />
      <Textarea
        ref={takeFocus}
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        aria-label={say(words.answerLabel)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button size="compact-xs" type="submit" disabled={text.trim() === ''} loading={answering.isRunning}>
        {say(words.answer)}
      </Button>
    </form>
  )
}
