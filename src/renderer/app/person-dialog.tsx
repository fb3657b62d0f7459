/** Who is at the keyboard: the one remembered, another one known here, or a new name. */

import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { KeyboardView } from '@shared/ipc/engagement-views'
import type { PersonId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { person as words } from '@shared/words/engagements'
import { useCommand } from '../api/use-command'
import { ErrorNotice } from '../parts/error-notice'
import { Icon } from '../parts/icon'
import { useWords } from '../parts/words'

export interface PersonDialogProps {
  readonly keyboard: KeyboardView
  /** Asked by the workspace on opening: the answer is given here, not passed over by Esc. */
  readonly isFirst: boolean
  readonly onClose: () => void
}

export function PersonDialog({ keyboard, isFirst, onClose }: PersonDialogProps): ReactNode {
  const { say } = useWords()
  const [choose, choosing] = useCommand('person.choose')
  const [name, setName] = useState('')
  const { person, known } = keyboard
  const others = known.filter(({ id }) => id !== person?.id)
  const isKnown = known.find((one) => one.name === name.trim())

  const take = async (input: Parameters<typeof choose>[0]): Promise<void> => {
    const result = await choose(input)
    if (result.ok) onClose()
  }
  const takeKnown = (personId: PersonId): void => void take({ kind: 'known', personId })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (isKnown !== undefined) takeKnown(isKnown.id)
    else if (name.trim() !== '') void take({ kind: 'new', name: name.trim() })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={!isFirst}
      closeOnClickOutside={!isFirst}
      withCloseButton={!isFirst}
      title={say(words.title)}
      size={460}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice error={choosing.error} onDismiss={choosing.dismiss} />
      <p className="dialog-note">{say(words.note)}</p>
      {person !== null && (
        <Button size="sm" variant="filled" fullWidth data-autofocus onClick={() => takeKnown(person.id)}>
          {say(words.goOn, { name: person.name })}
        </Button>
      )}
      {others.length > 0 && (
        <section className="person-others" aria-label={say(words.others)}>
          <h3>{say(words.others)}</h3>
          {others.map((one) => (
            <Button key={one.id} leftSection={<Icon name="person" size={14} />} onClick={() => takeKnown(one.id)}>
              {one.name}
            </Button>
          ))}
        </section>
      )}
      <form className="person-new" onSubmit={onSubmit}>
        <TextInput
          label={say(words.newPerson)}
          placeholder={say(words.name)}
          maxLength={60}
          value={name}
          {...(person === null ? { 'data-autofocus': true } : {})}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={name.trim() === ''} loading={choosing.isRunning}>
          {say(words.choose)}
        </Button>
      </form>
      {isFirst && person === null && (
        <Button variant="subtle" onClick={onClose}>
          {say(words.later)}
        </Button>
      )}
    </Modal>
  )
}
