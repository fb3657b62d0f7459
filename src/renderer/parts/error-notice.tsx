/** What went wrong with a call, in the words that main gave it, naming the thing and the remedy. */

import type { ReactNode } from 'react'
import type { CallError } from '@shared/ipc/result'
import { Notice } from './notice'
import { useWords } from './words'

export function ErrorNotice(props: { readonly error: CallError | null; readonly onDismiss?: () => void }): ReactNode {
  const { say } = useWords()
  const { error, onDismiss } = props
  if (error === null) return null
  return (
    <Notice symbol="✕" hue="fail" isAlert {...(onDismiss === undefined ? {} : { onDismiss })}>
      <p>{say(error.message)}</p>
      {error.code === 'unexpected' && error.detail !== undefined && <p className="quiet fixed">{error.detail}</p>}
    </Notice>
  )
}
