/** The tick, cross or open question at the edge of a row or column, naming the checks behind it. */

import type { ReactNode } from 'react'
import { verdicts } from '@shared/words/states'
import type { Selection } from '../../state/place'
import { type EdgeMark, type Verdict, worstMark } from '../../state/table-marks'
import { Sign, verdictMarks } from '../state-mark'
import { type Speaker, useWords } from '../words'

export interface EdgeProps {
  /** Of the row or column. */
  readonly name: string
  readonly marks: readonly EdgeMark[]
  readonly checkName: (check: string) => string
  readonly onSelect: (selection: Selection) => void
}

function describe(speaker: Speaker, marks: readonly EdgeMark[], checkName: (check: string) => string): string {
  const lines = marks.map(({ code, check, verdict, words }) =>
    [`${code} ${checkName(check)}`, words === null ? speaker.say(verdicts[verdict]) : speaker.say(words)].join(' · '),
  )
  return lines.join('\n')
}

export function Edge({ name, marks, checkName, onSelect }: EdgeProps): ReactNode {
  const speaker = useWords()
  const worst = worstMark(marks)
  if (worst === null) return null
  const verdict: Verdict = worst.verdict
  const words = describe(speaker, marks, checkName)
  return (
    <button
      type="button"
      className="edge-mark"
      title={`${name}\n${words}`}
      aria-label={`${name}: ${speaker.say(verdicts[verdict])}. ${words}`}
      tabIndex={-1}
      onClick={() => onSelect(worst.selection)}
    >
      <Sign {...verdictMarks[verdict]} />
    </button>
  )
}
