/** Names and values in two columns; what is not known is left out by its caller or said in words. */

import type { ReactNode } from 'react'
import type { Bilingual } from '@shared/checks/check'
import { useWords } from '../../parts/words'

export type FactEntry = readonly [words: Bilingual, value: ReactNode]

/** Entries whose value is null are not shown. */
export function FactList({ facts }: { readonly facts: readonly FactEntry[] }): ReactNode {
  const { say } = useWords()
  return (
    <dl className="facts">
      {facts.map(([words, value]) =>
        value === null ? null : (
          <div key={words.en}>
            <dt>{say(words)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
