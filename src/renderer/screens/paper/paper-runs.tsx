/** Stretches of a paper's text; in own words, numbers that nothing bears out carry a mark. */

import { Fragment, type ReactNode } from 'react'
import type { Runs } from '@shared/paper/paper'
import { papers as words } from '@shared/words/papers'
import { useWords } from '../../parts/words'
import { markLoose } from '../../state/paper-view'

export function PaperRuns({ runs, known }: { readonly runs: Runs; readonly known: ReadonlySet<string> }): ReactNode {
  return runs.map(({ text, ref, strong }, i) => {
    const inner = ref?.kind === 'own' ? <OwnText text={text} known={known} /> : text
    return strong === true ? <strong key={i}>{inner}</strong> : <Fragment key={i}>{inner}</Fragment>
  })
}

export function OwnText({ text, known }: { readonly text: string; readonly known: ReadonlySet<string> }): ReactNode {
  const { say } = useWords()
  return markLoose(text, known).map((one, i) =>
    one.isLoose ? (
      <mark key={i} className="loose-number" title={say(words.loose, { numbers: one.text })}>
        {one.text}
      </mark>
    ) : (
      one.text
    ),
  )
}
