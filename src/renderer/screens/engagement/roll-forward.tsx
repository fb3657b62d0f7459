/** Rolls an engagement forward to the next year: the list of what goes on is read before anything is written. */

import { Button, Modal, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { RollPlanView } from '@shared/ipc/roll-views'
import { EngagementId } from '@shared/review/ids'
import { app } from '@shared/words/app'
import { terms as termsWords } from '@shared/words/engagements'
import { rollWords as words } from '@shared/words/roll-forward'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { Delayed } from '../../parts/delayed'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import './roll-forward.css'
import { RollList } from './roll-list'

export interface RollForwardProps {
  readonly view: EngagementView
  readonly onDone: (engagementId: EngagementId) => void
  readonly onClose: () => void
}

export function RollForward({ view, onDone, onClose }: RollForwardProps): ReactNode {
  const { say } = useWords()
  const [into, setInto] = useState<EngagementId | null>(null)
  const { value: plan, error } = useQuery('engagement.roll-plan', { engagementId: view.id, into })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.title)}
      size={960}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <p className="dialog-note">{say(words.note, { name: view.terms.name })}</p>
      <ErrorNotice error={error} />
      {plan === null && error === null && (
        <Delayed>
          <p role="status">{say(app.loading)}</p>
        </Delayed>
      )}
      {plan !== null && (
        <Form key={into ?? ''} view={view} plan={plan} into={into} onInto={setInto} onDone={onDone} onClose={onClose} />
      )}
    </Modal>
  )
}

interface FormProps extends RollForwardProps {
  readonly plan: RollPlanView
  readonly into: EngagementId | null
  readonly onInto: (into: EngagementId | null) => void
}

function Form({ view, plan, into, onInto, onDone, onClose }: FormProps): ReactNode {
  const { say, language } = useWords()
  const [name, setName] = useState(plan.terms.name)
  const [roll, rolling] = useCommand('engagement.roll-forward')
  const goesOn = plan.reports.some(({ successor, why }) => successor !== null && why === null)
  const submit = async (): Promise<void> => {
    const terms = { ...plan.terms, name: name.trim() }
    const target = into === null ? { kind: 'new' as const, terms } : { kind: 'known' as const, engagementId: into }
    const rolled = await roll({ engagementId: view.id, into: target, language })
    if (rolled.ok) onDone(rolled.value.engagementId)
  }
  return (
    <form
      className="roll-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (goesOn && name.trim() !== '') void submit()
      }}
    >
      <ErrorNotice error={rolling.error} onDismiss={rolling.dismiss} />
      <div className="roll-into">
        <NativeSelect
          label={say(words.into)}
          value={into ?? ''}
          data={[
            { value: '', label: say(words.newOne) },
            ...plan.into.map(({ engagementId, name: label }) => ({ value: engagementId, label })),
          ]}
          onChange={(event) => {
            const chosen = EngagementId.safeParse(event.currentTarget.value)
            onInto(chosen.success ? chosen.data : null)
          }}
        />
        {into === null && (
          <TextInput
            label={say(words.name)}
            maxLength={120}
            value={name}
            error={name.trim() === '' && say(termsWords.nameMissing)}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </div>
      {into === null && (
        <p className="quiet roll-terms">
          {say(words.terms, { legend: plan.terms.legend.length, people: plan.people })}
        </p>
      )}
      <RollList reports={plan.reports} />
      {!goesOn && <p role="status">{say(words.none)}</p>}
      <div className="terms-acts">
        <Button size="xs" onClick={onClose}>
          {say(app.cancel)}
        </Button>
        <Button
          size="xs"
          type="submit"
          variant="filled"
          disabled={!goesOn || name.trim() === ''}
          loading={rolling.isRunning}
        >
          {say(words.confirm)}
        </Button>
      </div>
    </form>
  )
}
