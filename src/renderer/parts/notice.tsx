/** A message that stays until it is dismissed: what happened, to what, and what to do. */

import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { app } from '@shared/words/app'
import { Icon } from './icon'
import './notice.css'
import { type Hue, Sign } from './state-mark'
import { useWords } from './words'

export interface NoticeProps {
  readonly symbol: string
  readonly hue: Hue
  readonly children: ReactNode
  /** Interrupts a screen reader; for failures. */
  readonly isAlert?: boolean
  readonly onDismiss?: () => void
}

export function Notice({ symbol, hue, children, isAlert = false, onDismiss }: NoticeProps): ReactNode {
  const { say } = useWords()
  return (
    <div className={`notice notice-${hue}`} role={isAlert ? 'alert' : 'status'}>
      <Sign symbol={symbol} hue={hue} />
      <div className="notice-words">{children}</div>
      {onDismiss !== undefined && (
        <ActionIcon aria-label={say(app.dismiss)} onClick={onDismiss}>
          <Icon name="close" />
        </ActionIcon>
      )}
    </div>
  )
}
