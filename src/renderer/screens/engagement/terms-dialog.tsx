/** The terms of an engagement, changed: other deadlines may mean other findings, so the reports are checked again. */

import { Button, Modal } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import { app } from '@shared/words/app'
import { terms as words } from '@shared/words/engagements'
import { useCommand } from '../../api/use-command'
import { ErrorNotice } from '../../parts/error-notice'
import { useWords } from '../../parts/words'
import { faultsOf, formOf, termsOf } from '../../state/terms-form'
import { TermsFields } from '../../parts/terms-fields'

export function TermsDialog(props: { readonly view: EngagementView; readonly onClose: () => void }): ReactNode {
  const { say } = useWords()
  const { view, onClose } = props
  const [form, setForm] = useState(() => formOf(view.terms))
  const [change, changing] = useCommand('engagement.terms')
  const faults = faultsOf(form)
  const save = async (): Promise<void> => {
    const terms = termsOf(form)
    if (terms === null) return
    const result = await change({ engagementId: view.id, terms })
    if (result.ok) onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.changeTitle)}
      size={620}
      closeButtonProps={{ 'aria-label': say(app.close) }}
    >
      <ErrorNotice error={changing.error} onDismiss={changing.dismiss} />
      <form
        className="terms-form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void save()
        }}
      >
        <TermsFields form={form} faults={faults} legend="edited" onChange={(part) => setForm({ ...form, ...part })} />
        <div className="terms-acts">
          <Button size="xs" onClick={onClose}>
            {say(words.cancel)}
          </Button>
          <Button
            size="xs"
            type="submit"
            variant="filled"
            disabled={view.archived || faults.length > 0}
            loading={changing.isRunning}
          >
            {say(words.save)}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
