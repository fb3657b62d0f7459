/** A stretch of the list of findings: its rows while it is near what is in view, else a blank. */

import { type ReactNode, useRef } from 'react'
import { useBlank } from '../../parts/use-blank'

export interface RowStretchProps {
  readonly rows: number
  readonly isFirst: boolean
  /** Drawn wherever the list is scrolled to: it holds the row that is selected. */
  readonly isWanted: boolean
  readonly children: () => ReactNode
}

/** Height of a row of one line. */
const rowHeight = 27

export function RowStretch({ rows, isFirst, isWanted, children }: RowStretchProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const blank = useBlank(list, '.rows', rows * rowHeight, isFirst)
  const isDrawn = blank === null || isWanted
  return (
    <ul ref={list} className="row-stretch" style={isDrawn ? undefined : { height: blank }}>
      {isDrawn && children()}
    </ul>
  )
}
