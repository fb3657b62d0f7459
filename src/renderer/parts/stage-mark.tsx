/** How far the review of a report has come, and how its three signatures stand: symbol and word. */

import type { ReactNode } from 'react'
import type { MatrixReport, ReviewStage } from '@shared/ipc/engagement-views'
import { reviewStages, roles, signatureStates } from '@shared/words/engagements'
import { allRoles } from './role-boxes'
import { type Hue, Sign } from './state-mark'
import { useWords } from './words'

const stageMarks = {
  reading: { symbol: '…', hue: 'quiet' },
  unreadable: { symbol: '⊘', hue: 'unread' },
  checked: { symbol: '○', hue: 'quiet' },
  'in-review': { symbol: '◐', hue: 'info' },
  'awaiting-review': { symbol: '◑', hue: 'info' },
  'awaiting-approval': { symbol: '◕', hue: 'info' },
  signed: { symbol: '✓', hue: 'pass' },
  locked: { symbol: '■', hue: 'pass' },
  archived: { symbol: '▣', hue: 'quiet' },
} as const satisfies Readonly<Record<ReviewStage, { symbol: string; hue: Hue }>>

export function StageMark({ stage }: { readonly stage: ReviewStage }): ReactNode {
  const { say } = useWords()
  return (
    <span className="state-mark">
      <Sign {...stageMarks[stage]} />
      <span>{say(reviewStages[stage])}</span>
    </span>
  )
}

export const signatureMarks = {
  none: { symbol: '–', hue: 'quiet' },
  signed: { symbol: '✓', hue: 'pass' },
  stale: { symbol: '↻', hue: 'warn' },
} as const satisfies Readonly<Record<keyof typeof signatureStates, { symbol: string; hue: Hue }>>

/** All three, each named with its state. */
export function Signatures({ of }: { readonly of: MatrixReport['signatures'] }): ReactNode {
  const { say } = useWords()
  return (
    <span className="signatures">
      {allRoles.map((role) => (
        <span key={role} className="signature">
          <Sign {...signatureMarks[of[role]]} />
          <span>{say(roles[role])}</span> <span className="quiet">{say(signatureStates[of[role]])}</span>
        </span>
      ))}
    </span>
  )
}
