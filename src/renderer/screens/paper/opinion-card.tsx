/** The overall conclusion: what the findings suggest, and what the auditor gives instead, with a reason. */

import { Button, Modal, Radio, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { PaperView } from '@shared/ipc/paper-views'
import { opinions, opinionWords } from '@shared/paper/conclusion'
import { Opinion } from '@shared/review/paper-terms'
import { app } from '@shared/words/app'
import { papers as words } from '@shared/words/papers'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'

export function OpinionCard({ view }: { readonly view: PaperView }): ReactNode {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  if (view.opinion === null) return null
  const { suggested, given } = view.opinion
  return (
    <section className="paper-card" aria-label={say(words.opinion)}>
      <h3>{say(words.opinion)}</h3>
      {given !== null && (
        <>
          <p>
            <strong>
              {say(words.opinionGiven, { name: given.by.name, opinion: say(opinionWords[given.opinion]) })}
            </strong>
          </p>
          <p className="own-text">{given.reason}</p>
        </>
      )}
      <p className={given === null ? undefined : 'quiet'}>
        {say(words.opinionSuggested, { opinion: say(opinionWords[suggested]) })}
      </p>
      <Button size="compact-xs" disabled={view.readOnly !== null} onClick={() => setOpen(true)}>
        {say(given === null ? words.opinionGive : words.opinionChange)}
      </Button>
      {isOpen && <OpinionDialog view={view} onClose={() => setOpen(false)} />}
    </section>
  )
}

function OpinionDialog({ view, onClose }: { readonly view: PaperView; readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const given = view.opinion?.given ?? null
  const [chosen, setChosen] = useState<Opinion | null>(given?.opinion ?? view.opinion?.suggested ?? null)
  const [reason, setReason] = useState(given?.reason ?? '')
  const [give, giving] = useCommand('paper.opinion')
  const isReady = reason.trim() !== '' && !giving.isRunning
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const { engagementId, reportId } = view
    if (!isReady || engagementId === null || reportId === null) return
    const result = await give({ engagementId, reportId, opinion: chosen, reason: reason.trim() })
    if (result.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.opinion)}
      size={480}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <form className="paper-form" onSubmit={(event) => void onSubmit(event)}>
        <ErrorNotice error={giving.error} onDismiss={giving.dismiss} />
        <Radio.Group
          aria-label={say(words.opinion)}
          value={chosen ?? ''}
          onChange={(value) => setChosen(Opinion.safeParse(value).data ?? null)}
        >
          {opinions.map((one) => (
            <Radio key={one} size="xs" value={one} label={say(opinionWords[one])} />
          ))}
          {given !== null && <Radio size="xs" value="" label={say(words.opinionBack)} />}
        </Radio.Group>
        <Textarea
          data-autofocus
          size="xs"
          autosize
          minRows={3}
          maxRows={8}
          maxLength={4000}
          label={say(words.opinionReason)}
          aria-required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="paper-form-acts">
          <Button size="xs" onClick={onClose}>
            {say(app.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" disabled={!isReady}>
            {say(words.opinionSave)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
