/** How many items came to lie how, each number with its sign and its word. */

import type { ReactNode } from 'react'
import type { Landing, MigrationRow } from '@shared/ipc/trail-views'
import { landings, migrations as words } from '@shared/words/migrations'
import { type Hue, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { landingOrder } from '../../state/migration'

const landingMarks = {
  orphaned: { symbol: '∅', hue: 'unread' },
  'needs-look': { symbol: '↻', hue: 'warn' },
  new: { symbol: '＋', hue: 'info' },
  resolved: { symbol: '⊖', hue: 'quiet' },
  kept: { symbol: '✓', hue: 'pass' },
} as const satisfies Readonly<Record<Landing, { symbol: string; hue: Hue }>>

export function LandingMark({ landing }: { readonly landing: Landing }): ReactNode {
  const { say } = useWords()
  return (
    <span className="state-mark">
      <Sign {...landingMarks[landing]} />
      <span>{say(landings[landing])}</span>
    </span>
  )
}

export function LandingCounts({ counts }: { readonly counts: MigrationRow['counts'] }): ReactNode {
  const { say } = useWords()
  const present = landingOrder.filter((landing) => counts[landing] > 0)
  if (present.length === 0) return <span className="quiet">{say(words.nothing)}</span>
  return (
    <span className="landing-counts">
      {present.map((landing) => (
        <span key={landing}>
          <LandingMark landing={landing} /> <span className="number">{counts[landing]}</span>
        </span>
      ))}
    </span>
  )
}
