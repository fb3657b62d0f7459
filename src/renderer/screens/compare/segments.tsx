/** The characters of a paragraph: what was removed struck through, what was added underlined, the place pointed at lit. */

import type { ReactNode } from 'react'
import { compare } from '@shared/words/compare'
import { useWords } from '../../parts/words'
import type { Piece } from '../../state/compare-rows'
import { type Overlay, type Segment, segmentsOf } from '../../state/compare-segments'
import type { Texts } from '../../state/compared'

export interface SegmentsProps {
  readonly pieces: readonly Piece[]
  readonly texts: Texts
  readonly overlays: readonly Overlay[]
  readonly hidesQuiet: boolean
}

export function Segments({ pieces, texts, overlays, hidesQuiet }: SegmentsProps): ReactNode {
  return segmentsOf(pieces, texts, overlays).map((segment, i) => (
    <SegmentText key={i} segment={segment} hidesQuiet={hidesQuiet} />
  ))
}

function SegmentText({ segment, hidesQuiet }: { readonly segment: Segment; readonly hidesQuiet: boolean }): ReactNode {
  const { say } = useWords()
  const { piece, isHere, isStaleYear, text } = segment
  const marked = isStaleYear ? (
    <mark className="stale-year" title={say(compare.staleYear)}>
      {text}
    </mark>
  ) : (
    text
  )
  const inner = isHere ? <mark className="is-here">{marked}</mark> : marked
  const quiet = piece.isQuiet ? 'part-quiet' : undefined
  if (hidesQuiet && piece.isQuiet) return inner
  switch (piece.mark) {
    case 'same':
      return inner
    case 'added':
      return <ins className={quiet}>{inner}</ins>
    case 'removed':
      return <del className={quiet}>{inner}</del>
    case 'moved':
      return <span className="part-moved">{inner}</span>
  }
}
