/** No findings, and what that is worth: how many checks ran, and how much could not be assessed and why. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { findingsList, review } from '@shared/words/review'
import { StateMark } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import type { Desk } from './desk'

/** Reasons named in the sentence; the list of what could not be assessed has them all. */
const mostReasons = 2

export function NoFindings({ desk }: { readonly desk: Desk }): ReactNode {
  const { say, language } = useWords()
  const { outcomes, untested } = desk.index.content.run
  const ran = outcomes.filter(({ state }) => state === 'ran').length
  const reasons = [...new Set(untested.map(({ reason }) => say(reason)))]
  const named = reasons.slice(0, mostReasons).join(language === 'zh' ? '；' : '; ')
  return (
    <div className="pane-note">
      <p>
        <StateMark of={{ row: untested.length > 0 ? 'partial' : 'agreed' }} short /> {say(findingsList.none)} ·{' '}
        {say(findingsList.noneRan, { ran })}
        {untested.length > 0 && (language === 'zh' ? '，' : ', ')}
        {untested.length > 0 &&
          say(findingsList.noneUntested, {
            n: untested.length,
            reasons: reasons.length > mostReasons ? `${named}…` : named,
          })}
      </p>
      {untested.length > 0 && (
        <Button size="compact-xs" onClick={() => desk.change({ kind: 'tab', tab: 'untested' })}>
          {say(review.untested)}
        </Button>
      )}
    </div>
  )
}
