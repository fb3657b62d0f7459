/** After locking: what is added, why, and who seconds it. */

import { Button, Modal, NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { app } from '@shared/words/app'
import { lockWords as words } from '@shared/words/sign-off'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { Notice } from '../../parts/notice'
import { useWords } from '../../parts/words'
import type { Signing } from './signing'

export interface SupplementDialogProps {
  readonly signing: Signing
  readonly onClose: () => void
}

export function SupplementDialog({ signing, onClose }: SupplementDialogProps): ReactNode {
  const { say } = useWords()
  const { review, engagement } = signing
  const others = engagement.people.filter(({ id, present }) => present && id !== engagement.me?.id)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [add, adding] = useCommand('signoff.supplement')
  const second = others.find(({ id }) => id === chosen) ?? others[0]
  const isReady = text.trim() !== '' && reason.trim() !== '' && second !== undefined
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!isReady) return
    const { engagementId } = review
    const { reportId } = review.report
    const added = await add({ engagementId, reportId, text: text.trim(), reason: reason.trim(), second: second.id })
    if (added.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.supplementTitle)}
      size={520}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form className="ask" onSubmit={(event) => void submit(event)}>
        <p className="dialog-note">{say(words.supplementNote)}</p>
        <ErrorNotice error={adding.error} onDismiss={adding.dismiss} />
        <Textarea
          data-autofocus
          size="xs"
          autosize
          minRows={3}
          maxRows={10}
          label={say(words.text)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Textarea
          size="xs"
          autosize
          minRows={2}
          maxRows={6}
          label={say(words.reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {second === undefined ? (
          <Notice symbol="–" hue="quiet">
            {say(words.noSecond)}
          </Notice>
        ) : (
          <NativeSelect
            label={say(words.second)}
            value={second.id}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        <div className="ask-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" disabled={!isReady} loading={adding.isRunning}>
            {say(words.supplement)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
