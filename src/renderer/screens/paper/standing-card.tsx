/** What is not done yet: hits nobody confirmed, open notes, missing signatures. Nothing of it forbids the export. */

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EngagementView } from '@shared/ipc/engagement-views'
import type { PaperView } from '@shared/ipc/paper-views'
import { roles } from '@shared/words/engagements'
import { papers as words } from '@shared/words/papers'
import { commandWords } from '@shared/words/commands'
import { Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { paperStanding } from '../../state/paper-standing'
import { markLoose } from '../../state/paper-view'

export interface StandingCardProps {
  readonly view: PaperView
  readonly engagement: EngagementView | null
  readonly onReview: (() => void) | null
  readonly onSign: (() => void) | null
}

export function StandingCard({ view, engagement, onReview, onSign }: StandingCardProps): ReactNode {
  const { say, language } = useWords()
  const over = view.paper.template === 'issues' ? null : view.reportId
  const standing = engagement === null ? null : paperStanding(engagement, over)
  const named = (held: readonly (keyof typeof roles)[]): string =>
    held.map((role) => say(roles[role])).join(language === 'zh' ? '、' : ', ')
  const known = new Set(view.numbers)
  const loose = view.edits
    .filter(({ state }) => state !== 'homeless')
    .reduce((sum, { text }) => sum + markLoose(text, known).filter(({ isLoose }) => isLoose).length, 0)
  const conflicts = view.edits.filter(({ state }) => state === 'conflict').length
  const undecided =
    view.paper.template === 'rectification' && engagement !== null ? words.undecidedLetter : words.undecided
  const n = (count: number | undefined, sentence: (typeof words)[keyof typeof words]): string | null =>
    count === undefined || count === 0 ? null : say(sentence, { n: count })
  const items = [
    n(view.undecided, undecided),
    n(standing?.needsLook, words.needsLook),
    n(standing?.untestedUnread, words.untestedUnread),
    n(standing?.openNotes, words.openNotes),
    n(conflicts, words.conflicts),
    n(loose, words.looseCount),
    standing !== null && standing.unsigned.length > 0 && say(words.unsigned, { roles: named(standing.unsigned) }),
    standing !== null && standing.stale.length > 0 && say(words.stale, { roles: named(standing.stale) }),
    n(standing?.unsignedReports, words.notSignedReports),
    standing?.isIndependent === false && say(words.notIndependent),
  ].filter((item) => item !== false && item !== null)
  const signWords = commandWords.find(({ id }) => id === 'signoff.show')?.label
  return (
    <section className="paper-card" aria-label={say(words.standing)}>
      <h3>{say(words.standing)}</h3>
      {items.length === 0 ? (
        <p>
          <Sign symbol="✓" hue="pass" /> {say(words.allDone)}
        </p>
      ) : (
        <>
          <ul className="standing-list">
            {items.map((item) => (
              <li key={item}>
                <Sign symbol="!" hue="warn" /> {item}
              </li>
            ))}
          </ul>
          <p className="quiet">{say(words.standingNote)}</p>
        </>
      )}
      <div className="paper-card-acts">
        {onReview !== null && (
          <Button size="compact-xs" onClick={onReview}>
            {say(words.toReview)}
          </Button>
        )}
        {onSign !== null && signWords !== undefined && (
          <Button size="compact-xs" onClick={onSign}>
            {say(signWords)}
          </Button>
        )}
      </div>
    </section>
  )
}
