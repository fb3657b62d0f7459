/** Whether the changes of a line or column add up, beside it. */

import type { ReactNode } from 'react'
import { deltas } from '@shared/words/compare'
import { type Hue, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { type DeltaFooting, type FootingState, signed, worstFooting } from '../../state/delta-grid'

export const footingMarks: Readonly<Record<FootingState, { readonly symbol: string; readonly hue: Hue }>> = {
  foots: { symbol: '✓', hue: 'pass' },
  differs: { symbol: '✕', hue: 'fail' },
  against: { symbol: '⇅', hue: 'fail' },
  incomplete: { symbol: '⊘', hue: 'unread' },
}

export interface FootingMarkProps {
  readonly name: string
  readonly footings: readonly DeltaFooting[]
  readonly columns: number
}

export function FootingMark({ name, footings, columns }: FootingMarkProps): ReactNode {
  const { say } = useWords()
  const state = worstFooting(footings)
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- no control
  if (state === null) return <td className="form-edge" colSpan={columns} />
  const words = footings.filter((one) => one.state === state).map((one) => footingWords(say, one))
  return (
    <td className="form-edge" colSpan={columns} title={words.join('\n')}>
      <Sign {...footingMarks[state]} />
      <span className="only-read">{`${name}: ${words.join('; ')}`}</span>
    </td>
  )
}

export function footingWords(say: ReturnType<typeof useWords>['say'], footing: DeltaFooting): string {
  const { identity, state, left, right } = footing
  const values = { left: left === null ? '' : signed(left), right: right === null ? '' : signed(right) }
  return `${identity} ${say(deltas[state], values)}`
}
