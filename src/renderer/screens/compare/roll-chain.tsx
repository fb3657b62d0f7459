/** What each year carried out against what the next brought in; a step opens both reports at the two numbers. */

import type { ReactNode } from 'react'
import type { SeriesView } from '@shared/ipc/comparison-views'
import { crossFindings, series as words } from '@shared/words/compare'
import { type Hue, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'
import { comparePlace } from '../../state/place'
import type { CompareDesk } from './desk'

type Step = SeriesView['chain'][number]

const marks = {
  agrees: { symbol: '✓', hue: 'pass' },
  broken: { symbol: '✕', hue: 'fail' },
  unknown: { symbol: '⊘', hue: 'unread' },
} as const satisfies Readonly<Record<string, { readonly symbol: string; readonly hue: Hue }>>

export function RollChain({ desk, series }: { readonly desk: CompareDesk; readonly series: SeriesView }): ReactNode {
  const { say } = useWords()
  const { chain, years } = series
  if (chain.length === 0) return null
  const reportOf = (year: number) => years.find((one) => one.year === year)?.reportId ?? null
  return (
    <section className="roll-chain" aria-label={say(words.chain)}>
      <h3>{say(words.chain)}</h3>
      <ol>
        {chain.map((step) => {
          const [priorId, currentId] = [reportOf(step.from), reportOf(step.to)]
          const kind = step.agrees === null ? 'unknown' : step.agrees ? 'agrees' : 'broken'
          return (
            <li key={step.to}>
              <button
                type="button"
                className={`chain-step chain-${kind}`}
                disabled={priorId === null || currentId === null}
                onClick={() => {
                  if (priorId === null || currentId === null) return
                  const target = { kind: 'carry', column: 'total' } as const
                  desk.visit(comparePlace(currentId, { priorId, target }))
                }}
              >
                <strong className="number">{say(words.chainStep, { from: step.from, to: step.to })}</strong>
                <span>
                  {say(crossFindings.carried, {
                    prior: step.closing ?? say(crossFindings.notRead),
                    current: step.opening ?? say(crossFindings.notRead),
                  })}
                </span>
                <span>
                  <Sign {...marks[kind]} /> {say(stepWords(step))}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function stepWords({ agrees, from, to }: Step) {
  if (agrees !== null) return agrees ? words.chainAgrees : words.chainBroken
  return to === from + 1 ? words.chainUnknown : words.chainGap
}
