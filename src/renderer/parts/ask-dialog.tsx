/** Asks before something that others rely on, with a reason where the act carries one. */

import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { app } from '@shared/words/app'
import './ask-dialog.css'
import { useWords } from './words'

export interface AskDialogProps {
  readonly title: string
  readonly note: string
  readonly act: string
  /** Label of the reason; without it none is asked for. */
  readonly reason?: string
  readonly onAct: (reason: string) => void
  readonly onClose: () => void
}

export function AskDialog({ title, note, act, reason, onAct, onClose }: AskDialogProps): ReactNode {
  const { say } = useWords()
  const [text, setText] = useState('')
  const isReady = reason === undefined || text.trim() !== ''
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (isReady) onAct(text.trim())
  }
  return (
    <Modal opened onClose={onClose} title={title} size={460} closeButtonProps={{ 'aria-label': say(app.close) }}>
      <form className="ask" onSubmit={onSubmit}>
        <p className="dialog-note">{note}</p>
        {reason !== undefined && (
          <Textarea
            data-autofocus
            label={reason}
            size="xs"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div className="ask-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button
            size="xs"
            type="submit"
            variant="filled"
            disabled={!isReady}
            {...(reason === undefined ? { 'data-autofocus': true } : {})}
          >
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
