/** A report that may be set beside another: who, when, how like, and the two things to do with it. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CandidateView } from '@shared/ipc/comparison-views'
import { pairing } from '@shared/words/compare'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { reportName } from '../../state/report-list'

export interface CandidateRowProps {
  readonly candidate: CandidateView
  readonly isShown: boolean
  readonly canRemember: boolean
  readonly onCompare: () => void
  readonly onRemember: () => void
}

const kinds = {
  'same-body': pairing['same-body'],
  renamed: pairing['renamed-body'],
  'like-name': pairing['like-name'],
  other: pairing.other,
} as const

export function CandidateRow({ candidate, isShown, canRemember, onCompare, onRemember }: CandidateRowProps): ReactNode {
  const { say } = useWords()
  const { row, yearsApart, how, isTaken } = candidate
  const apart =
    yearsApart === null
      ? null
      : yearsApart === 0
        ? say(pairing.sameYear)
        : say(yearsApart > 0 ? pairing.earlier : pairing.later, { n: Math.abs(yearsApart) })
  return (
    <li className="candidate">
      <button type="button" data-row="" className="candidate-main" aria-current={isShown} onClick={onCompare}>
        <span lang="zh-CN">
          {reportName(row)} <span className="number">{row.year ?? '–'}</span>
        </span>
        <span className="quiet candidate-facts">
          {[say(kinds[how]), apart, row.fileName].filter((one) => one !== null).join(' · ')}
        </span>
        {isTaken && (
          <span className="candidate-taken">
            <Sign symbol="✓" hue="pass" /> {say(pairing.taken)}
          </span>
        )}
        <span className="candidate-act">{say(isShown ? pairing.showing : pairing.show)}</span>
      </button>
      {canRemember && !isTaken && (
        <Button size="compact-xs" variant="subtle" onClick={onRemember}>
          {say(pairing.remember)}
        </Button>
      )}
    </li>
  )
}
