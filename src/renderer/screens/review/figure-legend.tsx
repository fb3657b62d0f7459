/** How many cells are in which state, which is also the legend of their symbols. */

import type { ReactNode } from 'react'
import type { Figure, FigureState } from '@shared/report/report'
import { figureStateNotes, figureStates } from '@shared/words/states'
import { figureMarks, Sign } from '../../parts/state-mark'
import { useWords } from '../../parts/words'

const shown: readonly FigureState[] = ['stated', 'blank', 'placeholder', 'absent', 'unreadable']

export function FigureLegend({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  const { say } = useWords()
  return (
    <span className="figure-legend">
      {shown.map((state) => {
        const count = figures.filter((figure) => figure.state === state).length
        if (count === 0) return null
        return (
          <span key={state} title={say(figureStateNotes[state])}>
            {state !== 'stated' && <Sign {...figureMarks[state]} />}
            {say(figureStates[state])} {count}
          </span>
        )
      })}
    </span>
  )
}
