/** The sign of an annotation with its kind: a strip of colour, the sign of a note, or the letter of a tick and what it says. */

import type { ReactNode } from 'react'
import type { AnnotationView } from '@shared/ipc/review-views'
import type { LegendEntry } from '@shared/review/act'
import { annotations as words } from '@shared/words/annotate'
import { useWords } from '../../parts/words'

export interface AnnotationSignProps {
  readonly annotation: AnnotationView
  readonly legend: readonly LegendEntry[]
  /** The words only for readers. */
  readonly short?: boolean
}

export function AnnotationSign({ annotation, legend, short = false }: AnnotationSignProps): ReactNode {
  const { language, say } = useWords()
  const { kind, text, colour } = annotation
  const entry = kind === 'tick' ? legend.find(({ mark }) => mark === text) : undefined
  const name = entry === undefined ? say(words[kind]) : entry[language]
  return (
    <span className="state-mark" title={short ? name : undefined}>
      {kind === 'highlight' ? (
        <span className={`pen-sample pen-sample-${colour}`} aria-hidden="true">
          &emsp;
        </span>
      ) : (
        <span className="ink-sample" aria-hidden="true">
          {kind === 'note' ? '¶' : text}
        </span>
      )}
      <span className={short ? 'only-read' : undefined}>{name}</span>
    </span>
  )
}
