/** A new engagement: its terms, and the roles of the person who creates it. */

import { Button, Fieldset, Modal, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { KeyboardView } from '@shared/ipc/engagement-views'
import type { Role } from '@shared/review/act'
import type { EngagementId } from '@shared/review/ids'
import { legendPresets } from '@shared/review/legend'
import { app } from '@shared/words/app'
import { terms as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { useQuery } from '../../api/use-query'
import { ErrorNotice } from '../../parts/error-notice'
import { RoleBoxes } from '../../parts/role-boxes'
import { useWords } from '../../parts/words'
import { faultsOf, newTerms, termsOf } from '../../state/terms-form'
import { TermsFields } from '../../parts/terms-fields'

export interface NewEngagementProps {
  readonly keyboard: KeyboardView | null
  readonly onCreated: (id: EngagementId) => void
  readonly onClose: () => void
}

export function NewEngagement(props: NewEngagementProps): ReactNode {
  const rows = useQuery('report.list', {}).value
  if (rows === null) return null
  const years = rows.flatMap(({ year }) => (year === null ? [] : [year]))
  return <Form years={years} {...props} />
}

function Form(props: NewEngagementProps & { readonly years: readonly number[] }): ReactNode {
  const { say, language } = useWords()
  const { keyboard, onCreated, onClose } = props
  const preset = language === 'zh' ? legendPresets.chinese : legendPresets.international
  const [form, setForm] = useState(() => newTerms(props.years, preset))
  const [you, setYou] = useState(keyboard?.person?.name ?? '')
  const [roles, setRoles] = useState<Role[]>(['preparer'])
  const [isTried, setTried] = useState(false)
  const [create, creating] = useCommand('engagement.create')
  const [choose, choosing] = useCommand('person.choose')

  const faults = isTried ? faultsOf(form) : []
  const submit = async (): Promise<void> => {
    setTried(true)
    const terms = termsOf(form)
    const name = you.trim()
    if (terms === null || name === '' || roles.length === 0) return
    if (keyboard?.person?.name !== name) {
      const known = keyboard?.known.find((one) => one.name === name)
      const chosen = await choose(known === undefined ? { kind: 'new', name } : { kind: 'known', personId: known.id })
      if (!chosen.ok) return
    }
    const made = await create({ terms, roles })
    if (made.ok) onCreated(made.value.id)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.createTitle)}
      size={560}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice error={creating.error ?? choosing.error} onDismiss={creating.dismiss} />
      <form
        className="terms-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TermsFields
          form={form}
          faults={faults}
          legend="chosen"
          onChange={(change) => setForm({ ...form, ...change })}
        />
        <TextInput
          label={say(words.you)}
          maxLength={60}
          value={you}
          error={isTried && you.trim() === '' && say(words.youMissing)}
          onChange={(event) => setYou(event.currentTarget.value)}
        />
        <Fieldset variant="unstyled" legend={say(words.yourRoles)}>
          <RoleBoxes label={say(words.yourRoles)} value={roles} onChange={setRoles} />
          {roles.length === 0 && (
            <p className="terms-note hue-fail" role="alert">
              {say(words.rolesMissing)}
            </p>
          )}
        </Fieldset>
        <div className="terms-acts">
          <Button size="xs" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button size="xs" type="submit" variant="filled" loading={creating.isRunning || choosing.isRunning}>
            {say(words.create)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
