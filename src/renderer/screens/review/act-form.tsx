/** The frame of a form for one act on the desk: Enter sends it; Esc leaves it, and what was typed waits. */

import type { KeyboardEvent, ReactNode, Ref } from 'react'
import type { Desk } from './desk'

interface ActFormProps {
  readonly desk: Pick<Desk, 'session'>
  readonly label: string
  /** Whether it is about a selection in the text, and stands below it. */
  readonly isComposer?: boolean
  readonly onSend: () => Promise<void>
  readonly ref?: Ref<HTMLFormElement>
  readonly children: ReactNode
}

export function ActForm({ desk, label, isComposer = false, onSend, ref, children }: ActFormProps): ReactNode {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    desk.session.begin(null)
    document.querySelector<HTMLElement>('[data-row][aria-current="true"], .document-pane')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the form from any field
    <form
      ref={ref}
      className={isComposer ? 'composer act-form' : 'act-form'}
      aria-label={label}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault()
        void onSend()
      }}
    >
      {children}
    </form>
  )
}
